import type {Block} from '../../../core/screen';
import {Buttons} from './buttons';
import type {Desk} from './desk';
import {FieldBlock} from './fields/field-block';
import {DownloadLink} from './download';
import {Fold} from './fold';
import {ItemList} from './item-list';
import {Letter} from './letter';
import {OutLink} from './out-link';
import {Table} from './table';
import {Tree} from './tree';

/** Blocks of a screen, one below the other. */
export const Blocks = ({
  blocks,
  desk,
}: {
  readonly blocks: readonly Block[];
  readonly desk: Desk;
}) => (
  <>
    {blocks.map((block, index) => (
      <OneBlock key={index} block={block} desk={desk} />
    ))}
  </>
);

function OneBlock({block, desk}: {readonly block: Block; readonly desk: Desk}) {
  switch (block.show) {
    case 'text':
      return (
        <p class={`text ${block.tone ?? 'plain'}`} dir="auto">
          {block.text}
        </p>
      );
    case 'heading':
      return <h2 dir="auto">{block.text}</h2>;
    case 'list':
      return <ItemList {...block} desk={desk} />;
    case 'field':
      return (
        <FieldBlock key={block.field.name} field={block.field} desk={desk} />
      );
    case 'buttons':
      return <Buttons buttons={block.buttons} desk={desk} />;
    case 'link':
      return (
        <p class="text">
          <OutLink address={block.address}>{block.label}</OutLink>
        </p>
      );
    case 'download':
      return <DownloadLink {...block} />;
    case 'table':
      return <Table {...block.table} />;
    case 'tree':
      return <Tree {...block} desk={desk} />;
    case 'letter':
      return <Letter letter={block.letter} />;
    case 'details':
      return <Fold {...block} desk={desk} />;
  }
}
