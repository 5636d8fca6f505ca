import {useLayoutEffect, useRef} from 'preact/hooks';
import {words} from './words';
import {Blocks} from './blocks';
import {Failure} from './failure';
import {fieldsOf} from './fields-of';
import {fieldId} from './fields/field-ids';
import {onKeys} from './on-keys';
import {PressButton} from './press-button';
import type {PressIds} from './press-ids';
import {Progress} from './progress';
import {ScreenHead} from './screen-head';
import type {Request} from '../../../core/reply';
import type {Screen} from '../../../core/screen';
import type {Ask, Widen} from './server';
import type {TypedDrafts} from './typed-drafts';
import {useConversation} from './use-conversation';

/** The whole panel: one screen at a time, whatever it is about. */
export function Sidebar({
  ask,
  widen,
  first,
  drafts,
  ids,
}: {
  readonly ask: Ask;
  /** Not where the window is wide already. */
  readonly widen?: Widen;
  /** What is shown first; the overview where nothing is said. */
  readonly first?: Request;
  readonly drafts: TypedDrafts;
  readonly ids: PressIds;
}) {
  const [now, doings] = useConversation({ask, widen, first, drafts, ids});
  const {screen, visit, problem, failed} = now;
  const isBusy = now.under !== undefined;
  const top = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!screen) return;
    window.scrollTo(0, 0);
    top.current?.querySelector('h1')?.focus();
  }, [visit]);

  useLayoutEffect(() => {
    if (problem?.field) focusField(problem.field);
    else if (problem || failed) window.scrollTo(0, 0);
  }, [problem, failed]);

  return (
    <div
      ref={top}
      class="sidebar"
      aria-busy={isBusy}
      onKeyDown={event => onKeys(event, now, doings)}
    >
      <Progress isBusy={isBusy} />
      {screen && (
        <ScreenHead
          key={visit}
          screen={screen}
          isBusy={isBusy}
          go={doings.go}
        />
      )}
      {/* Always there, so that screen readers notice when words come into it. */}
      <div class="said" role="status" dir="auto">
        {screen?.said && <p key={visit}>{screen.said}</p>}
      </div>
      <div role="alert" dir="auto">
        {failed && (
          <Failure sentence={failed.sentence} tryAgain={doings.tryAgain} />
        )}
        {problem && !isBesideItsField(problem, screen) && (
          <p class="problem box">{problem.sentence}</p>
        )}
      </div>
      {screen && (
        <main key={visit}>
          {widen && screen.wide && (
            <PressButton class="plain" isBusy={isBusy} onPress={doings.widen}>
              {words.openWide}
            </PressButton>
          )}
          <Blocks
            blocks={screen.blocks}
            desk={{draft: now.draft, problem, isBusy, doings}}
          />
        </main>
      )}
    </div>
  );
}

const isBesideItsField = (
  {field}: {readonly field?: string},
  screen: Screen | undefined,
): boolean =>
  screen !== undefined && fieldsOf(screen).some(({name}) => name === field);

/** A field with a problem is unfolded, brought into sight and ready to be put right. */
function focusField(name: string): void {
  const input = document.getElementById(fieldId(name));
  for (
    let fold = input?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  )
    fold.open = true;
  input?.focus();
  input?.closest('.field')?.scrollIntoView({block: 'nearest'});
}
