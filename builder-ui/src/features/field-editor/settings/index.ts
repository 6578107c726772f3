export { About } from './about';
export { Access, BeforeFilling } from './before-filling';
export { Links } from './links';
export { Receipt } from './receipt';
export { Targets } from './targets';
