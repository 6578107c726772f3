import { filtersFrom, NO_FILTERS, settled, toAddress, toQuery } from './case-filters';

const narrowed = {
  ...NO_FILTERS,
  form: 'garbage-fee',
  status: 'received',
  from: '2026-11-01',
  q: '1234567890121',
};

describe('filters of the list of cases', () => {
  it('come back from the address and the history as they were', () => {
    expect(filtersFrom(toAddress(narrowed), { q: narrowed.q })).toEqual(narrowed);
    expect(filtersFrom(new URLSearchParams(), null)).toEqual(NO_FILTERS);
  });

  it('keep what was searched for out of the address', () => {
    expect(toAddress(narrowed).toString()).toBe('form=garbage-fee&status=received&from=2026-11-01');
  });

  it('ask for open cases where nothing else is said', () => {
    expect(toQuery(NO_FILTERS).toString()).toBe('view=open&sort=newest');
    expect(toQuery({ ...NO_FILTERS, view: 'all' }).toString()).toBe('sort=newest');
  });

  it('look for finished cases among all, whatever view was open', () => {
    expect(settled({ ...NO_FILTERS, view: 'mine', status: 'completed' }).view).toBe('all');
    expect(settled({ ...NO_FILTERS, view: 'mine', status: 'received' }).view).toBe('mine');
    expect(filtersFrom(new URLSearchParams('view=none'), null).view).toBe('all');
  });

  it('do not order finished cases by when they are due, which the server refuses', () => {
    expect(toQuery({ ...NO_FILTERS, view: 'all', sort: 'due' }).has('sort')).toBe(false);
    expect(toQuery({ ...NO_FILTERS, sort: 'due' }).get('sort')).toBe('due');
  });
});
