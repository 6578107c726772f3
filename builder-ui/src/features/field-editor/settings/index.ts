export { About } from './about';
export { Approval } from './approval';
export { Access, BeforeFilling } from './before-filling';
export { Guide } from './guide';
export { Links } from './links';
export { Privacy } from './privacy';
export { Receipt } from './receipt';
export { Targets } from './targets';
export { StatusNames } from './status-names';
