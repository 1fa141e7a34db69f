import { useTranslation } from 'react-i18next';
import { useAnswers } from '../answers';
import { voiceOf } from '../domain/voice';
import { paths } from '../paths';
import { SideLink } from './SideLink';

const links = ['staySafe', 'papers', 'accessibility', 'ruleBook'] as const;

/** Gives the end of every page: where a person can be reached, what this is and is not, and the pages beside the way. */
export function PageFooter() {
  const { t } = useTranslation('pages');
  const isYoung = voiceOf(useAnswers().walk.facts) === 'self';
  const phone = t(isYoung ? 'footer.person.youngPhone' : 'footer.person.phone');
  return (
    <footer className="page-footer">
      <div className="page-footer-text">
        <h2>{t('footer.person.heading')}</h2>
        <p>{t(isYoung ? 'footer.person.youngWho' : 'footer.person.who')}</p>
        <p>
          <a className="phone" href={`tel:${phone.replace(/\D/g, '')}`} dir="ltr">
            {phone}
          </a>
        </p>
        <p className="small">{t('footer.person.check')}</p>
        <SideLink className="footer-link" to={paths.talk}>
          {t('footer.person.more')}
        </SideLink>
        <p className="small">{t('footer.privacy')}</p>
        <p className="small">{t('footer.notAdvice')}</p>
        <nav aria-label={t('footer.links')}>
          {links.map((link) => (
            <SideLink key={link} className="footer-link" to={paths[link]}>
              {t(`footer.${link}`)}
            </SideLink>
          ))}
        </nav>
      </div>
    </footer>
  );
}
