/** What a record holds under a name that a person may have chosen; undefined for what every object has, such as `constructor`. */
export const ownValue = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
): T | undefined =>
  Object.prototype.hasOwnProperty.call(record, name) ? record[name] : undefined;
