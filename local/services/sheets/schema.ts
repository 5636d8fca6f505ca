/** Google's shapes of the Sheets API v4, as far as the local workspace reads and answers them. Every field may be missing. */

export interface Color {
  red?: number;
  green?: number;
  blue?: number;
  alpha?: number;
}
export interface ColorStyle {
  rgbColor?: Color;
}
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}
export interface DimensionRange {
  sheetId?: number;
  dimension?: string;
  startIndex?: number;
  endIndex?: number;
}
export interface ExtendedValue {
  stringValue?: string;
  numberValue?: number;
  boolValue?: boolean;
  formulaValue?: string;
}
export interface Border {
  style?: string;
  color?: Color;
  colorStyle?: ColorStyle;
}
export interface TextFormat {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fontSize?: number;
  foregroundColor?: Color;
  foregroundColorStyle?: ColorStyle;
}
export interface CellFormat {
  numberFormat?: {type?: string; pattern?: string};
  backgroundColor?: Color;
  backgroundColorStyle?: ColorStyle;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textFormat?: TextFormat;
  borders?: {top?: Border; bottom?: Border; left?: Border; right?: Border};
}
export interface Condition {
  type?: string;
  values?: {userEnteredValue?: string; relativeDate?: string}[];
}
export interface ValidationRule {
  condition?: Condition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
}
export interface CellData {
  userEnteredValue?: ExtendedValue;
  userEnteredFormat?: CellFormat;
  note?: string;
  dataValidation?: ValidationRule;
}
export interface RowData {
  values?: CellData[];
}
export interface DeveloperMetadataLocation {
  locationType?: string;
  spreadsheet?: boolean;
  sheetId?: number;
  dimensionRange?: DimensionRange;
}
export interface DeveloperMetadata {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: string;
  location?: DeveloperMetadataLocation;
}
export interface MetadataLookup {
  metadataId?: number;
  metadataKey?: string;
  metadataValue?: string;
  visibility?: string;
  locationType?: string;
  metadataLocation?: DeveloperMetadataLocation;
  locationMatchingStrategy?: string;
}
export interface DataFilter {
  developerMetadataLookup?: MetadataLookup;
  a1Range?: string;
  gridRange?: GridRange;
}
export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  sheetType?: string;
  hidden?: boolean;
  tabColor?: Color;
  tabColorStyle?: ColorStyle;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines?: boolean;
  };
}
export interface DimensionProperties {
  pixelSize?: number;
  hiddenByUser?: boolean;
  developerMetadata?: DeveloperMetadata[];
}
export interface GridData {
  startRow?: number;
  startColumn?: number;
  rowData?: RowData[];
  rowMetadata?: DimensionProperties[];
  columnMetadata?: DimensionProperties[];
}
export interface ConditionalFormatRule {
  ranges?: GridRange[];
  booleanRule?: {condition?: Condition; format?: CellFormat};
}
export interface ProtectedRange {
  protectedRangeId?: number;
  range?: GridRange;
  [field: string]: unknown;
}
export interface NamedRange {
  namedRangeId?: string;
  name?: string;
  range?: GridRange;
}
export interface ChartSource {
  sourceRange?: {sources?: GridRange[]};
}
export interface EmbeddedChart {
  chartId?: number;
  spec?: {
    title?: string;
    basicChart?: {
      chartType?: string;
      legendPosition?: string;
      axis?: {position?: string; title?: string}[];
      domains?: {domain?: ChartSource}[];
      series?: {
        series?: ChartSource;
        color?: Color;
        colorStyle?: ColorStyle;
        targetAxis?: string;
      }[];
      headerCount?: number;
      stackedType?: string;
    };
    pieChart?: {
      legendPosition?: string;
      domain?: ChartSource;
      series?: ChartSource;
      pieHole?: number;
    };
  };
  position?: {
    overlayPosition?: {
      anchorCell?: {sheetId?: number; rowIndex?: number; columnIndex?: number};
      offsetXPixels?: number;
      offsetYPixels?: number;
      widthPixels?: number;
      heightPixels?: number;
    };
  };
}
export interface Sheet {
  properties?: SheetProperties;
  data?: GridData[];
  developerMetadata?: DeveloperMetadata[];
  conditionalFormats?: ConditionalFormatRule[];
  basicFilter?: {range?: GridRange};
  protectedRanges?: ProtectedRange[];
  charts?: EmbeddedChart[];
}
export interface SpreadsheetProperties {
  title?: string;
  locale?: string;
  timeZone?: string;
}
export interface Spreadsheet {
  spreadsheetId?: string;
  spreadsheetUrl?: string;
  properties?: SpreadsheetProperties;
  sheets?: Sheet[];
  namedRanges?: NamedRange[];
  developerMetadata?: DeveloperMetadata[];
}
export interface ValueRange {
  range?: string;
  majorDimension?: string;
  values?: unknown[][];
}
