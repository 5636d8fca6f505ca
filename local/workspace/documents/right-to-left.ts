/** Whether text is read from right to left: its first letter that has a direction decides, as in Unicode's bidirectional algorithm. */
export function isRightToLeft(text: string): boolean {
  const strong = /[\p{L}\p{Nl}]/u.exec(text);
  return strong !== null && RIGHT_TO_LEFT.test(strong[0]);
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
