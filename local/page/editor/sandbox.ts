/** Google's own list; browsers remark on it, though only the person's own add-on is shown. https://developers.google.com/apps-script/guides/html/restrictions */
export const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';
