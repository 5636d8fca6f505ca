import type {Message} from '../../workspace/mail';
import {placeOfLink} from '../google-link';
import {hashOf} from '../place';

/** A message's HTML may show itself and the pictures it carries; it runs nothing and fetches nothing. */
export const MAIL_POLICY = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** The message's HTML with its own pictures in place, and links to Google's editors leading to this workspace. */
export const mailHtml = ({html = '', attachments}: Message): string =>
  BEFORE +
  html
    .replace(/cid:([^"'\s>)]+)/g, (whole, cid: string) => {
      const picture = attachments.find(one => one.cid === cid);
      return picture
        ? `data:${picture.contentType.replace(/[^\w/+.-]/g, '')};base64,${picture.base64}`
        : whole;
    })
    .replace(
      /https:\/\/(?:docs|mail)\.google\.com[^"'\s<>]*/g,
      (link, at, all) =>
        /href=["']?$/i.test(String(all).slice(0, Number(at)))
          ? here(link)
          : link,
    );

const BEFORE = `<!doctype html><meta charset="utf-8"><base target="_blank"><style>
body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#2c2620;background:#fff;overflow-wrap:anywhere}
img{max-width:100%}</style>`;

function here(link: string): string {
  const place = placeOfLink(link);
  return place === undefined ? link : `/${hashOf(place)}`;
}
