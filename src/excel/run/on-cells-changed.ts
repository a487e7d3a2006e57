/**
 * Calls back whenever cells of any sheet change, by a person or a co-author; returns what ends that. Where this Excel
 * cannot tell, nobody is called: a look at the workbook still finds what changed.
 */
export function onCellsChanged(onChange: () => void): () => void {
  const watching = Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(() => {
      onChange();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  }).catch(() => null);
  return () => {
    void watching
      .then(async (handler) => {
        if (handler === null) return;
        handler.remove();
        await handler.context.sync();
      })
      .catch(() => undefined);
  };
}
