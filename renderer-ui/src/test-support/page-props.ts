import type { PageAssets } from '../pages/page-props';

/** Addresses as a build's manifest gives them. */
export const demoAssets: PageAssets = {
  scriptUrl: '/assets/form-1.js',
  trackingScriptUrl: '/assets/tracking-1.js',
  directoryScriptUrl: '/assets/directory-1.js',
  viewScriptUrl: '/assets/view-1.js',
  styleUrl: '/assets/form-1.css',
  addressUrl: '/assets/address-1/',
};
