import type {ServiceFactory} from '../run';
import {developerMetadataOf} from './sheets/developer-metadata';
import {spreadsheetsOf} from './sheets/spreadsheets';
import {valuesOf} from './sheets/values-service';

/** The advanced Sheets service, v4, under `drive.file`: a script finds the spreadsheets that a script made and no others. */
export const sheets: ServiceFactory = run => ({
  Sheets: run.offer('Sheets', {
    Spreadsheets: run.offer('Sheets.Spreadsheets', {
      ...spreadsheetsOf(run),
      Values: run.offer('Sheets.Spreadsheets.Values', valuesOf(run)),
      DeveloperMetadata: run.offer(
        'Sheets.Spreadsheets.DeveloperMetadata',
        developerMetadataOf(run),
      ),
    }),
  }),
});
