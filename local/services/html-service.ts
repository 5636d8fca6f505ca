import type {Run, ServiceFactory} from '../run';
import {blobContent, offerBlob, type Blob} from './blob';
import {enumeration, enumName, type EnumValue} from './enumeration';
import {mismatch} from '../rules/signature';

const FRAMES = ['ALLOWALL', 'DEFAULT'] as const;

/** A page to be shown in a sidebar or a dialog. A user interface reads it with the same getters as a script. */
export interface HtmlOutput {
  append(html: string): HtmlOutput;
  clear(): HtmlOutput;
  getContent(): string;
  setContent(html: string): HtmlOutput;
  getTitle(): string | null;
  setTitle(title: string): HtmlOutput;
  getWidth(): number | null;
  setWidth(pixels: number | null): HtmlOutput;
  getHeight(): number | null;
  setHeight(pixels: number | null): HtmlOutput;
  addMetaTag(name: string, content: string): HtmlOutput;
  setXFrameOptionsMode(mode: EnumValue): HtmlOutput;
  getBlob(): Blob;
}

export const htmlService: ServiceFactory = run => ({
  HtmlService: run.offer('HtmlService', {
    XFrameOptionsMode: enumeration(run, 'XFrameOptionsMode', FRAMES),
    createHtmlOutput: (html: unknown = '') =>
      htmlOutput(run, blobContent(html)?.bytes.toString() ?? String(html)),
    createHtmlOutputFromFile(name: string) {
      const html = run.script.html.get(name.replace(/\.html$/, ''));
      if (html === undefined)
        throw new Error(`No HTML file named ${name} was found.`);
      return htmlOutput(run, html);
    },
  }),
});

function htmlOutput(run: Run, html: string): HtmlOutput {
  let content = html;
  let title: string | null = null;
  let width: number | null = null;
  let height: number | null = null;
  const output: HtmlOutput = {
    append: more => ((content += more), output),
    clear: () => ((content = ''), output),
    getContent: () => content,
    setContent: next => ((content = next), output),
    getTitle: () => title,
    setTitle: next => ((title = next), output),
    getWidth: () => width,
    setWidth: next => ((width = next), output),
    getHeight: () => height,
    setHeight: next => ((height = next), output),
    addMetaTag(name) {
      if (!META_TAGS.has(name))
        throw new Error(
          'The specified meta tag cannot be used in this context.',
        );
      return output;
    },
    setXFrameOptionsMode(mode) {
      if (enumName(mode, FRAMES) === undefined)
        throw mismatch('HtmlOutput.setXFrameOptionsMode', [mode]);
      return output;
    },
    getBlob: () =>
      offerBlob(run, {
        bytes: Buffer.from(content),
        contentType: 'text/html',
        name: title ?? 'output.html',
      }),
  };
  run.offer('HtmlOutput', output);
  return output;
}

/** The meta tags that Google lets through. */
const META_TAGS: ReadonlySet<string> = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);
