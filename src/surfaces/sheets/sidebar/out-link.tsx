import type {ComponentChildren} from 'preact';

/** A link that opens beside the panel. An address that could run something is shown as plain words. */
export const OutLink = ({
  address,
  children,
}: {
  readonly address: string;
  readonly children: ComponentChildren;
}) =>
  /^(https?:|mailto:|tel:)/i.test(address) ? (
    <a href={address} target="_blank" rel="noopener noreferrer" dir="auto">
      {children}
    </a>
  ) : (
    <span dir="auto">{children}</span>
  );
