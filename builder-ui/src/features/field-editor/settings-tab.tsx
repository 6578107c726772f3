import {
  About,
  Access,
  Approval,
  BeforeFilling,
  Guide,
  Links,
  PersonalDataNote,
  Privacy,
  Receipt,
  StatusNames,
  Targets,
} from './settings';

/** Everything a clerk settles about a service beside its questions and its paper. */
export default function SettingsTab() {
  return (
    <div className="form-settings">
      <About />
      <PersonalDataNote />
      <BeforeFilling />
      <Guide />
      <Access />
      <Privacy />
      <Targets />
      <Approval />
      <StatusNames />
      <Receipt />
      <Links />
    </div>
  );
}
