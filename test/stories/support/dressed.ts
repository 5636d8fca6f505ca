import {sheetsOf, type Answer} from '../../local/spreadsheets/support';
import type {Someone} from './person';

/** What a person sees of a column without typing: how wide it is, whether it is in sight, and what its first cell offers. */
export interface Dressed {
  readonly heading: string;
  readonly pixelSize: number;
  readonly isHidden: boolean;
  /** What may be chosen; undefined where anything may be typed. */
  readonly offers: readonly string[] | undefined;
  /** Whether anything else is refused. */
  readonly isStrict: boolean;
}

/** A tab as it looks: its columns, the rows that stand still, and whether it can be filtered. */
export function dressedTab({workspace, visitor}: Someone, tab: string) {
  const {sheets} = sheetsOf(workspace).Spreadsheets.get(visitor.tracker!, {
    ranges: [`'${tab}'!1:2`],
    includeGridData: true,
  }) as Answer;
  const {data, properties, basicFilter} = sheets[0];
  const {rowData, columnMetadata} = data[0];
  const columns: readonly Dressed[] = rowData[0].values.flatMap(
    (cell: Answer, at: number) => {
      const rule = rowData[1]?.values?.[at]?.dataValidation;
      const {pixelSize, hiddenByUser = false} = columnMetadata[at];
      return cell.formattedValue === undefined
        ? []
        : [
            {
              heading: cell.formattedValue,
              pixelSize,
              isHidden: hiddenByUser,
              offers: rule?.condition.values?.map(
                (one: Answer) => one.userEnteredValue,
              ),
              isStrict: rule?.strict ?? false,
            },
          ];
    },
  );
  return {
    columns,
    frozenRows: properties.gridProperties.frozenRowCount,
    isFiltered: basicFilter !== undefined,
  };
}
