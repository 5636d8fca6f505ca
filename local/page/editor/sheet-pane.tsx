import {useEffect, useRef, useState} from 'preact/hooks';
import {mountSheet} from '../sheet/mount-sheet';
import {SheetTable} from '../sheet/sheet-table';

/** The grid, or the same cells as a plain table for screen readers and small screens. */
export function SheetPane({fileId}: {fileId: string}) {
  return <div class="sheet-pane">{fileId}</div>;
}
