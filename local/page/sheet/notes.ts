import type {Spreadsheets} from './load-engine';

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}
interface Getters {
  getNote(at: Place): string;
}
interface OwlParts {
  readonly Component: new () => object;
  readonly xml: (parts: TemplateStringsArray) => string;
}

/** Shows a cell's note while the pointer rests on the cell. */
export function addNotes({registries}: Spreadsheets): void {
  const {Component, xml} = (globalThis as unknown as {owl: OwlParts}).owl;
  class Note extends Component {
    static template = xml`<div class="sheet-note" t-esc="props.note"/>`;
    static props = {
      note: String,
      onClosed: {type: Function, optional: true},
      '*': true,
    };
  }
  (
    registries.cellPopoverRegistry as unknown as {
      add(name: string, builder: object): void;
    }
  ).add('Note', {
    onHover: (at: Place, getters: Getters) => {
      const note = getters.getNote(at);
      return note === ''
        ? {isOpen: false}
        : {
            isOpen: true,
            props: {note},
            Component: Note,
            cellCorner: 'top-right',
          };
    },
  });
}
