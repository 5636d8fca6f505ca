/** A file's entry in the workspace's Drive, kept under `files/<id>`. Its content is kept elsewhere by the service whose kind it is. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  /** RFC 3339, UTC. */
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly trashed: boolean;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description?: string;
  /** False for a file a person made by hand: `drive.file` does not show it to the script. */
  readonly madeByScript: boolean;
}

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const DOCUMENT = 'application/vnd.google-apps.document';
