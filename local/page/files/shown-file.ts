/** A file as the page lists it. */
export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly kind: 'spreadsheet' | 'document' | 'folder' | 'other';
  /** RFC 3339, UTC. */
  readonly modified: string;
}
