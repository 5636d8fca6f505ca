import type {Icon} from '../../cards/card';

/** An icon as a card names it. One that is somewhere in the world is not fetched: a plain shape stands for it. */
export function IconView({icon}: {icon: Icon}) {
  const {knownIcon, materialIcon, altText, imageType} = icon;
  if (knownIcon === 'NONE') return null;
  const {
    name,
    fill,
    weight = 400,
    grade = 0,
  } = materialIcon ?? {
    name: knownIcon ? SYMBOLS[knownIcon] : 'image',
  };
  return (
    <span
      class={imageType === 'CIRCLE' ? 'symbol round' : 'symbol'}
      style={{
        fontVariationSettings: `'FILL' ${fill ? 1 : 0}, 'wght' ${weight}, 'GRAD' ${grade}`,
      }}
      role={altText ? 'img' : undefined}
      aria-label={altText}
      aria-hidden={altText ? undefined : 'true'}
    >
      {name}
    </span>
  );
}

/** One of the host's own. */
export const Symbol = ({name}: {name: string}) => (
  <span class="symbol" aria-hidden="true">
    {name}
  </span>
);

/** Google's older names for icons, with the drawings that show the same. */
const SYMBOLS: Readonly<Record<string, string>> = {
  AIRPLANE: 'flight',
  BOOKMARK: 'bookmark',
  BUS: 'directions_bus',
  CAR: 'directions_car',
  CLOCK: 'schedule',
  CONFIRMATION_NUMBER_ICON: 'confirmation_number',
  DOLLAR: 'attach_money',
  DESCRIPTION: 'description',
  EMAIL: 'mail',
  EVENT_PERFORMER: 'groups',
  EVENT_SEAT: 'event_seat',
  FLIGHT_ARRIVAL: 'flight_land',
  FLIGHT_DEPARTURE: 'flight_takeoff',
  HOTEL: 'hotel',
  HOTEL_ROOM_TYPE: 'single_bed',
  INVITE: 'event',
  MAP_PIN: 'location_on',
  MEMBERSHIP: 'card_membership',
  MULTIPLE_PEOPLE: 'group',
  OFFER: 'sell',
  PERSON: 'person',
  PHONE: 'call',
  RESTAURANT_ICON: 'restaurant',
  SHOPPING_CART: 'shopping_cart',
  STAR: 'star',
  STORE: 'store',
  TICKET: 'local_activity',
  TRAIN: 'train',
  VIDEO_CAMERA: 'videocam',
  VIDEO_PLAY: 'play_circle',
};
