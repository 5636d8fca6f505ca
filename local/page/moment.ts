/** A moment as a person reads it, `Mon, 1 Mar 2027, 09:00`, in `timeZone` or else the browser's own. */
export function momentText(moment: number | string, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(moment));
}
