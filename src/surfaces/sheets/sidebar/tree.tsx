import type {Branch} from '../../../core/screen';
import type {Desk} from './desk';
import {Words} from './item-list';
import {PressButton} from './press-button';

/** What came from what: lists within lists, joined by lines. A screen reader tells them as lists. */
export const Tree = ({
  name,
  roots,
  desk,
}: {
  readonly name: string;
  readonly roots: readonly Branch[];
  readonly desk: Desk;
}) => (
  <div class="tree" role="group" aria-label={name}>
    <Branches branches={roots} desk={desk} />
  </div>
);

const Branches = ({
  branches,
  desk,
}: {
  readonly branches: readonly Branch[];
  readonly desk: Desk;
}) => (
  <ul>
    {branches.map((branch, index) => (
      <li key={index}>
        {branch.press ? (
          <PressButton
            class="item"
            isBusy={desk.isBusy}
            onPress={() => branch.press && desk.doings.go(branch.press)}
          >
            <Words {...branch} />
          </PressButton>
        ) : (
          <div class="item">
            <Words {...branch} />
          </div>
        )}
        {branch.branches.length > 0 && (
          <Branches branches={branch.branches} desk={desk} />
        )}
      </li>
    ))}
  </ul>
);
