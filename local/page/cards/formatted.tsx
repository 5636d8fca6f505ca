import {asFormatted, type TextRun} from '../../cards/formatted-text';

/** A card's text with the few tags that cards show. */
export const Formatted = ({text}: {text: string}) => (
  <>
    {asFormatted(text).runs.map((run, at) => (
      <Run key={at} run={run} />
    ))}
  </>
);

const Run = ({
  run: {text, bold, italic, underline, struck, colour, link},
}: {
  run: TextRun;
}) => {
  const lines = [underline && 'underline', struck && 'line-through'];
  const style = {
    fontWeight: bold ? 'bold' : undefined,
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: lines.filter(Boolean).join(' ') || undefined,
    color: colour,
  };
  if (link === undefined) return <span style={style}>{text}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer" style={style}>
      {text}
    </a>
  );
};
