import { DomEvent, divIcon, map as newMap, marker, Point as Pixels, tileLayer } from 'leaflet';
import type { LeafletKeyboardEvent, Map as LeafletMap, Marker } from 'leaflet';
import type { MapTiles } from '@khamrong/schemas';
import type { Point } from './distance';

export interface DrawnMap {
  /** Puts the pin somewhere else, and the map with it where it would not be seen. */
  show(point: Point): void;
  zoom(by: number): void;
  remove(): void;
}

interface Pinning {
  /** What the pin is called. */
  pin: string;
  onPin(point: Point): void;
}

/** Streets and houses can be told apart. */
const START_ZOOM = 15;
const MOST_ZOOM = 18;
/** Steps of the arrow keys in pixels; with Shift for the last metre. */
const STEP = 20;
const FINE_STEP = 2;

const ARROWS: Record<string, [number, number]> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Leaflet's own style, fetched beside this file and once. */
let style: Promise<unknown> | undefined;

function fetchStyle(): Promise<unknown> {
  style ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL(process.env.MAP_STYLE ?? '', import.meta.url).href;
    link.onload = resolve;
    link.onerror = () => {
      style = undefined;
      link.remove();
      reject(new Error(link.href));
    };
    document.head.append(link);
  });
  return style;
}

/** The pin moves by the arrow keys as well as by the finger. */
function moveByKeys(map: LeafletMap, pin: Marker, put: (point: Point) => void): void {
  pin.on('keydown', ({ originalEvent: event }: LeafletKeyboardEvent) => {
    const way = ARROWS[event.key];
    if (!way) return;
    DomEvent.stop(event);
    const step = event.shiftKey ? FINE_STEP : STEP;
    const at = map.latLngToContainerPoint(pin.getLatLng()).add(new Pixels(way[0] * step, way[1] * step));
    put(map.containerPointToLatLng(at));
  });
}

/** The office's map around a point. Parts of Leaflet that are written as markup stay switched off. */
function mapAround(
  element: HTMLElement,
  { url, maxZoom = MOST_ZOOM }: MapTiles,
  start: Point,
  still: boolean,
) {
  const map = newMap(element, {
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  tileLayer(url, { maxZoom, referrerPolicy: 'origin' }).addTo(map);
  return map.setView(start, Math.min(START_ZOOM, maxZoom));
}

function pinAt(start: Point, name: string, still: boolean): Marker {
  const html = document.createElement('span');
  const icon = divIcon({ className: 'place-pin', html, iconSize: [44, 44], iconAnchor: [22, 42] });
  return marker(start, { icon, draggable: true, autoPan: !still, title: name });
}

/** Draws a map with a pin on it. */
export async function drawMap(
  element: HTMLElement,
  tiles: MapTiles,
  start: Point,
  { pin: name, onPin }: Pinning,
): Promise<DrawnMap> {
  await fetchStyle();
  element.replaceChildren();
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = mapAround(element, tiles, start, still);
  const pin = pinAt(start, name, still).addTo(map);
  const show = (point: Point): void => {
    pin.setLatLng(point);
    map.panInside(point, { padding: [40, 60], animate: !still });
  };
  const put = (point: Point): void => {
    show(point);
    onPin(point);
  };
  pin.getElement()?.setAttribute('aria-label', name);
  pin.on('dragend', () => onPin(pin.getLatLng()));
  map.on('click', ({ latlng }) => put(latlng));
  moveByKeys(map, pin, put);
  return { show, zoom: (by) => void map.setZoom(map.getZoom() + by), remove: () => void map.remove() };
}
