import type { BaseField, Field, FieldTypeName } from '@khamrong/schemas';
import type { ReactNode } from 'react';

type FieldsByType = { [N in FieldTypeName]: Extract<Field, { type: N }> };

/** A field of one type, or of any of several. */
export type FieldOf<N extends FieldTypeName> = FieldsByType[N];

export interface OfField<N extends FieldTypeName> {
  field: FieldOf<N>;
}

/** Types whose choices the clerk writes. */
export type ChoiceType = 'radio' | 'select' | 'checkbox_group';

/** Where one setting of a field type, or several that belong together, are set. */
export type SettingEditor<N extends FieldTypeName> = (props: OfField<N>) => ReactNode;

/** The settings of a field type beside those every field has. */
export type OwnSetting<N extends FieldTypeName> = Exclude<keyof FieldOf<N>, keyof BaseField>;
