/** The engine uses `Object.groupBy`, which Node 20 lacks. */
if (!('groupBy' in Object))
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value: <T>(
      items: Iterable<T>,
      keyOf: (item: T, index: number) => string,
    ) => {
      const groups: Record<string, T[]> = {};
      let index = 0;
      for (const item of items)
        (groups[keyOf(item, index++)] ??= []).push(item);
      return groups;
    },
  });

export {};
