import {aPerson} from './support/person';

describe('the first run', () => {
  it('makes the tracker', () => {
    const {visitor} = aPerson();
    try {
      visitor.open();
      console.log(
        JSON.stringify(visitor.screen),
        visitor.calls.map(c => `${c.number} ${c.name}`),
      );
      visitor.press('makeTracker');
      console.log(
        JSON.stringify(visitor.screen),
        visitor.calls.map(c => `${c.number} ${c.name}`),
      );
      visitor.press('overview');
      console.log(
        JSON.stringify(visitor.screen),
        visitor.calls.map(c => `${c.number} ${c.name}`),
      );
      visitor.press('work.home');
      visitor.press('work.add', {name: '=1+1'});
      console.log(
        JSON.stringify(visitor.screen),
        visitor.calls.map(c => `${c.number} ${c.name}`),
      );
    } catch (e) {
      console.log(visitor.logs, visitor.calls);
      throw e;
    }
  });
});
