import { useTranslation } from 'react-i18next';
import { contacts, type Contact, type ContactId } from '../domain/contacts';
import { AddressLines } from './AddressLines';
import { ExternalLink } from './ExternalLink';

/** Keeps a number in its order inside a sentence that is read from the right. */
const inOrder = (number: string) => `\u2066${number}\u2069`;

/** Takes somebody to reach; gives their number as a link to call, and what else is known of them. */
export function ContactCard({ id, urgent }: { readonly id: ContactId; readonly urgent?: true }) {
  const { t } = useTranslation(['contacts', 'result']);
  const { phone, web, post, hours }: Contact = contacts[id];
  return (
    <div className={urgent ? 'contact contact-urgent' : 'contact'}>
      <p className="contact-name">{t(`contacts:who.${id}.name`)}</p>
      <p>{t(`contacts:who.${id}.helps`)}</p>
      {phone !== undefined && (
        <a className={urgent ? 'button call' : 'call'} href={`tel:${phone.replaceAll(' ', '')}`}>
          {t('result:contact.phone', { number: inOrder(phone) })}
        </a>
      )}
      {hours !== undefined && <p>{t(`contacts:hours.${hours}`)}</p>}
      {web !== undefined && <ExternalLink to={`https://${web}`} words={web} />}
      {post !== undefined && <AddressLines lines={post} className="post" />}
    </div>
  );
}
