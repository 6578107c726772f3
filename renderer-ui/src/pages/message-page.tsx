import { PAGE } from '../texts/page-text';
import { say } from '../texts/say';
import { renderDocument } from './document';
import type { MessagePageProps } from './page-props';
import { Shell } from './shell';

/** A page that says one thing: not found, closed, too busy. */
export function renderMessagePage(props: MessagePageProps): string {
  const { language, title, message, links = [], requestId, assets, office } = props;
  const body = (
    <Shell {...props}>
      <h1>{title}</h1>
      <p className="lead">{message}</p>
      {links.length > 0 && (
        <ul className="plain">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      {requestId && (
        <p className="small">
          {say(PAGE.requestId, language)} <code>{requestId}</code>
        </p>
      )}
    </Shell>
  );
  return renderDocument({ language, title: `${title} – ${office.name}`, assets, view: props.view, body });
}
