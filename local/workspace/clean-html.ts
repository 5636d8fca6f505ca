import sanitize from 'sanitize-html';

/**
 * HTML as Gmail's composer keeps it: what shows text, lists, tables, links and pictures, with its inline styles. Scripts, style sheets,
 * comments, forms, frames, event handlers, classes, and styles that fetch something or leave their place are gone.
 */
export const cleanHtml = (html: string): string =>
  sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': ['style', 'dir', 'align', 'title', 'lang'],
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height'],
      font: ['color', 'face', 'size'],
      table: ['border', 'cellpadding', 'cellspacing', 'width', 'bgcolor'],
      td: ['colspan', 'rowspan', 'width', 'valign', 'bgcolor'],
      th: ['colspan', 'rowspan', 'width', 'valign', 'bgcolor'],
      ol: ['start', 'type'],
      div: ['contenteditable'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: {img: ['https', 'cid', 'data']},
    allowProtocolRelative: false,
    allowedStyles: {'*': STYLES},
    // A picture that is nowhere in a message.
    exclusiveFilter: ({tag, attribs}) =>
      tag === 'img' && !/^(?:https|cid|data):/i.test(attribs['src'] ?? ''),
    // Text inside these is no text of the message.
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
  });

const TAGS =
  'a b big blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  );

/** Any value that fetches nothing and computes nothing. */
const PLAIN = [/^(?!.*(?:url|expression|javascript|@import|\\)).{1,200}$/i];

const STYLES = Object.fromEntries(
  'background background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing border-style border-top border-width color direction display font font-family font-size font-style font-variant font-weight height letter-spacing line-height list-style list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent text-transform vertical-align white-space width word-spacing'
    .split(' ')
    .map(name => [name, PLAIN]),
);
