/** A file's bytes as base64. Rejects when the browser cannot read it, for example because it was moved meanwhile. */
export const asBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(afterComma(String(reader.result)));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** A data address is `data:text/csv;base64,` and then the bytes. */
const afterComma = (address: string): string =>
  address.slice(address.indexOf(',') + 1);
