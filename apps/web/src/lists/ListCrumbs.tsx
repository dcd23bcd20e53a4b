import { useLingui } from '@lingui/react/macro';
import { IconChevronLeft } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useKeys } from '../keys/registry.js';
import { Kbd } from '../ui/Kbd.js';
import type { ListAddress } from './address.js';
import type { ListPath } from './description.js';
import { listHref, neighbours, rememberOpened } from './list-memory.js';
import css from './list-page.module.css';

interface Props {
  path: ListPath;
  address: ListAddress;
  /** What the list is called. */
  title: string;
  /** The record on the page. */
  id: string;
}

/** On the page of a record: the way back to its list as it was left, and the records before and after this one in it. */
export function ListCrumbs({ path, address, title, id }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const near = neighbours(path, id);
  useEffect(() => rememberOpened(path, id), [path, id]);
  const go = (to: string | undefined) => {
    if (to) void navigate({ to: `${path}/$id`, params: { id: to } });
  };
  const back: object = address.parse(Object.fromEntries(new URLSearchParams(listHref(path))));
  const bindings = [
    { keys: 'j', label: t`Next record`, run: () => go(near?.next) },
    { keys: 'k', label: t`Previous record`, run: () => go(near?.previous) },
  ];
  useKeys(t`This record`, [
    ...(near ? bindings : []),
    { keys: 'escape', label: t`Back to the list`, run: () => void navigate({ to: path, search: back }) },
  ]);
  return (
    <div className={css.crumbs}>
      <Link to={path} search={back} className={css.back}>
        <IconChevronLeft size={16} aria-hidden />
        {title}
      </Link>
      {near ? (
        <span className={css.place}>
          {t`${near.place} of ${near.of}`} <Kbd>K</Kbd> <Kbd>J</Kbd>
        </span>
      ) : null}
    </div>
  );
}
