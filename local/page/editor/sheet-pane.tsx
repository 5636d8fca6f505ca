import {useEffect, useRef} from 'preact/hooks';
import {mountSheet} from '../sheet/mount-sheet';
import {SheetTable} from '../sheet/sheet-table';

/** How the cells are shown: the grid to work in, or a plain table for screen readers and small screens. */
export type SheetLook = 'grid' | 'table';

/** On a small screen, where the grid's own tools do not fit, the table comes first. */
export const firstLook = (): SheetLook =>
  window.matchMedia('(max-width: 40rem)').matches ? 'table' : 'grid';

/** The cells of the open spreadsheet. */
export const SheetPane = ({
  fileId,
  look,
}: {
  fileId: string;
  look: SheetLook;
}) => (
  <div class="sheet-pane">
    {look === 'grid' ? (
      <Grid fileId={fileId} />
    ) : (
      <SheetTable fileId={fileId} />
    )}
  </div>
);

function Grid({fileId}: {fileId: string}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(
    () => (place.current ? mountSheet(place.current, {fileId}) : undefined),
    [fileId],
  );
  return <div class="grid-place" ref={place} />;
}
