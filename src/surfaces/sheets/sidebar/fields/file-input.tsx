import {useRef} from 'preact/hooks';
import {words} from '../words';
import {fill} from '../../../../core/languages/words';
import {labelId} from './field-ids';
import {type FileProps, tied} from './input-props';
import {asBase64} from './read-file';

/** In megabytes. Google publishes no limit for one call; ten thousand contacts in a sheet file take about one. */
const LIMIT = 10;

/** A file of the person's computer: a button, and the name of what was chosen. */
export function FileInput(props: FileProps) {
  const {field, fileName, onFile, refuse} = props;
  const input = useRef<HTMLInputElement>(null);
  const ids = tied(props);
  const take = async (file: File) => {
    const refused = (sentence: string) =>
      refuse({
        field: field.name,
        sentence: fill(sentence, {name: file.name, limit: LIMIT}),
      });
    if (file.size > LIMIT * 1_000_000) return refused(words.fileTooBig);
    const content = await asBase64(file).catch(() => undefined);
    if (content === undefined) refused(words.fileUnreadable);
    else onFile(content, file.name);
  };
  return (
    <div class="file">
      <p id={`${ids.id}-name`} dir="auto">
        {fileName || words.noFile}
      </p>
      <button
        {...ids}
        type="button"
        aria-labelledby={`${labelId(field.name)} ${ids.id}-words ${ids.id}-name`}
        onClick={() => input.current?.click()}
      >
        <span id={`${ids.id}-words`}>
          {fileName ? words.chooseAnotherFile : words.chooseFile}
        </span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={field.accept}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          // The same file may be put right and chosen again.
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
    </div>
  );
}
