import type {Run} from '../../run';
import {answer, checked, opened, type Call, type Options} from './call';
import {Refusal} from './editing';
import {allMetadata, asGoogle, matches, metadataOfId} from './metadata';
import type {DataFilter} from './schema';

/** `Sheets.Spreadsheets.DeveloperMetadata`. */
export const developerMetadataOf = ({workspace}: Run) => ({
  get: (id: string, metadataId: number, options?: Options) =>
    answer({method: 'sheets.spreadsheets.developerMetadata.get'}, options, () =>
      metadataOfId(opened(workspace, id).book.model, Number(metadataId)),
    ),

  search(resource: unknown, id: string, options?: Options) {
    const call: Call = {method: 'sheets.spreadsheets.developerMetadata.search'};
    return answer(call, options, () => {
      const {dataFilters = []} = checked<{dataFilters?: DataFilter[]}>(
        call,
        'SearchDeveloperMetadataRequest',
        resource,
      );
      const {model} = opened(workspace, id).book;
      const matched = allMetadata(model).flatMap(found => {
        const filters = dataFilters.filter(filter => {
          if (filter.developerMetadataLookup === undefined)
            throw new Refusal(
              'Only developerMetadataLookup is available in the local workspace',
            );
          return matches(model, filter.developerMetadataLookup, found);
        });
        return filters.length === 0
          ? []
          : [{developerMetadata: asGoogle(found), dataFilters: filters}];
      });
      return matched.length === 0 ? {} : {matchedDeveloperMetadata: matched};
    });
  },
});
