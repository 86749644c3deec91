/** @jsxImportSource preact */
import { language, t } from '../../i18n.ts';
import { ADVICE, type Advice, type Country, countries } from './advice.ts';
import { Numbers } from './numbers.tsx';
import { SourcesList } from './sources-list.tsx';

/** Advice for those who have published already: calm, short, and with its sources. */
export function AlreadyPosted() {
  const all = countries(language());
  return (
    <>
      <header>
        <img src="/icons/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t('posted_title')}</h1>
          <p class="lead">{t('posted_lead')}</p>
        </div>
      </header>
      <main>
        <p class="notice">
          <a href="#help">{t('posted_call')}</a>
        </p>
        {ADVICE.map((advice) => (
          <Piece key={advice.id} advice={advice} />
        ))}
        <section aria-labelledby="reply">
          <h2 id="reply">{t('posted_reply')}</h2>
          {all.map((country) => (
            <Rights key={country.id} country={country} />
          ))}
        </section>
        <section aria-labelledby="help">
          <h2 id="help" tabIndex={-1}>
            {t('posted_harassment')}
          </h2>
          <ul class="points">
            <li>{t('posted_harassment_answer')}</li>
            <li>{t('posted_harassment_friend')}</li>
          </ul>
          {all.map((country) => (
            <Help key={country.id} country={country} />
          ))}
          <div class="country">
            <h3>{t('posted_elsewhere')}</h3>
            <p>{t('posted_elsewhere_help')}</p>
            <SourcesList ids={['find-a-helpline']} />
          </div>
        </section>
      </main>
      <footer>
        <p>{t('posted_law')}</p>
        <p>{t('posted_local')}</p>
      </footer>
    </>
  );
}

function Piece({ advice: { id, title, points, sources } }: { readonly advice: Advice }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
      <SourcesList ids={sources} />
    </section>
  );
}

function Rights({ country: { name, rights, rightsSources } }: { readonly country: Country }) {
  return (
    <div class="country">
      <h3>{t(name)}</h3>
      <ul class="points">
        {rights.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
      <SourcesList ids={rightsSources} />
    </div>
  );
}

function Help({ country: { name, help, helpSources } }: { readonly country: Country }) {
  return (
    <div class="country">
      <h3>{t(name)}</h3>
      <p>
        <Numbers text={t(help)} />
      </p>
      <SourcesList ids={helpSources} />
    </div>
  );
}
