/** What the page says of the workspace as a whole. */
export interface AboutWorkspace {
  /** Where everything is kept, as the person would look for it. */
  readonly folder: string;
  /** Whether letters go to a real mail server, or stay in the outbox. */
  readonly mail: 'kept here' | 'sent by SMTP';
}
