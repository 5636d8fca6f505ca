import {type Fact, type Found, type Made, refusal, untyped} from './fact';

const documents = () => Docs!.Documents;

const batch = ({document}: Made, ...requests: readonly object[]) =>
  documents().batchUpdate(untyped({requests}), document);

const length = ({document}: Made): number =>
  (documents().get(document).body?.content ?? []).slice(-1)[0]?.endIndex ?? 0;

/** Empties the document and writes the text into it. */
function writing(made: Made, text: string): void {
  const end = length(made) - 1;
  batch(
    made,
    ...(end > 1
      ? [{deleteContentRange: {range: {startIndex: 1, endIndex: end}}}]
      : []),
    {insertText: {location: {index: 1}, text}},
  );
}

/** The advanced Docs service, v1, and the files of Drive, v3. */
export const docs: readonly Fact[] = [
  {
    says: 'An emoji counts two, as in UTF-16.',
    find(made) {
      writing(made, 'a😀');
      return length(made);
    },
    is: 5,
  },
  {
    says: 'Replacing tells how often it did, and nothing where it did not.',
    find(made) {
      writing(made, '{{Name}} and {{Name}}');
      const answer = batch(
        made,
        replace('{{Name}}', 'Ana'),
        replace('{{Work}}', 'Nurse'),
      );
      return (answer.replies ?? []) as unknown as Found;
    },
    is: [{replaceAllText: {occurrencesChanged: 2}}, {replaceAllText: {}}],
  },
  {
    says: 'A batch of which one request is refused changes nothing.',
    find(made) {
      writing(made, 'abc');
      const isRefused =
        refusal(() =>
          batch(made, replace('abc', 'x'), {
            deleteContentRange: {range: {startIndex: 50, endIndex: 60}},
          }),
        ) !== 'not refused';
      return [isRefused, length(made)];
    },
    is: [true, 5],
  },
  {
    says: 'A file is found by the properties that this script gave it, and by no other’s.',
    find({document}) {
      Drive!.Files.update(
        {appProperties: {conformance: document.slice(0, 20)}},
        document,
      );
      const find = (value: string) =>
        (
          Drive!.Files.list({
            q: `appProperties has {key='conformance' and value='${value}'} and trashed = false`,
          }).files ?? []
        ).length;
      return [find(document.slice(0, 20)), find('another')];
    },
    is: [1, 0],
  },
  {
    says: 'A copy has its own properties and the copied ones.',
    find({document}) {
      Drive!.Files.update({appProperties: {first: '1'}}, document);
      const copy = Drive!.Files.copy(
        {name: 'Conformance copy', appProperties: {second: '2'}},
        document,
        {fields: 'id,name,appProperties(first,second)'},
      );
      Drive!.Files.remove(copy.id!);
      return [copy.name ?? '', copy.appProperties as unknown as Found];
    },
    is: ['Conformance copy', {first: '1', second: '2'}],
  },
  {
    says: 'A file that is not there is refused by its id.',
    find: () => refusal(() => Drive!.Files.get('nowhere')),
    is: 'API call to drive.files.get failed with error: File not found: nowhere.',
  },
  {
    says: 'Exporting needs alt=media.',
    find: ({document}) =>
      refusal(() => Drive!.Files.export(document, 'text/plain')) !==
      'not refused',
    is: true,
  },
];

const replace = (text: string, replaceText: string): object => ({
  replaceAllText: {containsText: {text, matchCase: true}, replaceText},
});
