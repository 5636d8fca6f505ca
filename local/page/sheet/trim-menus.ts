import type {Spreadsheets} from './load-engine';

/** Menu entries that a tracker of conversations has no use for, or that the local workspace cannot keep. */
const UNNEEDED: ReadonlySet<string> = new Set([
  'categories_function_list',
  'categorie_function_all',
  'column_statistics',
  'group_headers',
  'insert_carousel',
  'insert_image',
  'insert_pivot',
  'insert_table',
  'named_range',
  'pivot_data_sources',
  'print',
  'reinsert_dynamic_pivot',
  'reinsert_static_pivot',
  'settings',
  'split_to_columns',
  'toggle_pin_panel',
  'view_irregularity_map',
]);

interface Entry {
  readonly id?: string;
  children?: (Entry | (() => unknown))[];
}

/** Takes the entries out of the engine's menus, and a menu that is left empty with them. */
export function trimMenus({registries}: Spreadsheets): void {
  const {content} = registries.topbarMenuRegistry as unknown as {
    content: Record<string, Entry>;
  };
  for (const [name, menu] of Object.entries(content)) {
    menu.children = menu.children?.filter(
      child => typeof child === 'function' || !UNNEEDED.has(child.id ?? ''),
    );
    if (menu.children?.length === 0) delete content[name];
  }
}
