import type {Card, CardHeader, FixedFooter} from '../../cards/card';
import {ButtonView} from './button-view';
import {Picture} from './picture';
import {SectionView} from './section-view';

/** One card from its header to its footer. */
export const CardView = ({card}: {card: Card}) => (
  <article class="card" aria-label={card.header?.title}>
    {card.header && <HeaderView header={card.header} />}
    {card.sections.map((section, at) => (
      <SectionView key={at} section={section} />
    ))}
    {card.fixedFooter && <FooterView footer={card.fixedFooter} />}
  </article>
);

const HeaderView = ({
  header: {title, subtitle, imageUrl, imageAltText, imageType},
}: {
  header: CardHeader;
}) => (
  <header class="card-header">
    {imageUrl && (
      <Picture alt={imageAltText ?? ''} round={imageType === 'CIRCLE'} />
    )}
    <div>
      <h3>{title}</h3>
      {subtitle && <p>{subtitle}</p>}
    </div>
  </header>
);

const FooterView = ({
  footer: {primaryButton, secondaryButton},
}: {
  footer: FixedFooter;
}) => (
  <footer class="card-footer">
    {secondaryButton && <ButtonView button={secondaryButton} />}
    <ButtonView button={primaryButton} />
  </footer>
);
