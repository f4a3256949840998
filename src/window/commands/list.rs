//! The one list of what can be done: the session's commands, the screens, the settings that are one step.

use std::mem::discriminant;

use crate::agent::{autostart, speech, tray};
use crate::store::settings::Theme;
use crate::t;
use crate::text::{clock, refusal};
use crate::therapy::command::{Command, Refusal};
use crate::therapy::quiet::SleepHours;
use crate::therapy::session::Session;
use crate::window::keys::Shortcut;
use crate::window::screens;
use crate::window::screens::now::NowScreen;
use crate::window::screens::now::offer::{self, Act, Asking};
use crate::window::theme::TEXT_SCALE;
use crate::window::view::{Intent, Link, Screen, View};

/// One thing that can be done, or can't just now.
pub struct Entry {
    /// What it is called.
    pub label: String,
    /// The key that does it too.
    pub shortcut: Option<Shortcut>,
    /// What it does; or the reason why it can't be done now.
    pub deed: Result<Deed, String>,
}

/// What an entry does.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// Something about the session.
    Act(Act),
    /// Something about the window.
    Want(Intent),
    /// Shows the keys.
    Keys,
}

/// All of them: what is possible now before what isn't.
pub fn entries(view: &View, now: &NowScreen) -> Vec<Entry> {
    let mut entries = view.session.as_ref().map(|session| of_session(view, session, now)).unwrap_or_default();
    entries.extend(of_window(view));
    entries.extend(of_settings(view));
    if view.session.as_ref().is_some_and(|session| session.state().running()) {
        entries.extend(of_pain());
    }
    if matches!(view.link, Link::Lost { .. }) {
        for entry in &mut entries {
            if matches!(entry.deed, Ok(Deed::Act(Act::Do(_) | Act::Ask(_)) | Deed::Want(Intent::Do(_)))) {
                entry.deed = Err(t!("window-agent-lost"));
            }
        }
    }
    entries.sort_by_key(|entry| entry.deed.is_err());
    entries
}

/// What the buttons offer, then what they don't.
fn of_session(view: &View, session: &Session, now: &NowScreen) -> Vec<Entry> {
    let offers = now.offers(view);
    let primary = offers.primary;
    let offered = primary.act.map(|act| (primary.label, Some(Shortcut::Primary), act)).into_iter();
    let offered = offered.chain(offers.quiet.into_iter().map(|quiet| (quiet.label, quiet.shortcut, quiet.act)));
    let mut entries: Vec<Entry> =
        offered.map(|(label, shortcut, act)| Entry { label, shortcut, deed: Ok(Deed::Act(act)) }).collect();
    let listed: Vec<_> = entries.iter().filter_map(|entry| command_of(entry).map(|it| discriminant(&it))).collect();
    let others = named(session).into_iter().filter(|(_, _, command)| !listed.contains(&discriminant(command)));
    entries.extend(others.map(|(label, shortcut, command)| {
        let refusal = match command {
            Command::Undo => (!view.can_undo).then_some(Refusal::NothingToUndo),
            _ => session.refusal(&command),
        };
        let act = match command {
            Command::Stop => Act::Ask(Asking::Stop),
            Command::SwitchPhase => Act::Ask(Asking::Switch),
            command => Act::Do(command),
        };
        let deed = refusal.map_or(Ok(Deed::Act(act)), |refusal| Err(refusal::reason(&refusal, &view.clock)));
        Entry { label, shortcut, deed }
    }));
    entries
}

fn command_of(entry: &Entry) -> Option<Command> {
    match &entry.deed {
        Ok(Deed::Act(Act::Do(command))) => Some(command.clone()),
        Ok(Deed::Act(Act::Ask(Asking::Stop))) => Some(Command::Stop),
        Ok(Deed::Act(Act::Ask(Asking::Switch))) => Some(Command::SwitchPhase),
        _ => None,
    }
}

/// The session's commands by the names they have when their button isn't there.
fn named(session: &Session) -> Vec<(String, Option<Shortcut>, Command)> {
    let state = session.state();
    let pick = state.pick(0);
    let start = t!("now-start-short", what = crate::text::act::key(pick.modality), mins = pick.minutes);
    let later = t!("now-later", span = clock::span(session.rules().snooze));
    let mut named = vec![
        (start, None, Command::Apply { modality: None, minutes: None }),
        (t!("now-take-off"), None, Command::Remove { when: Default::default() }),
        (t!("now-skin-fine"), Some(Shortcut::SkinFine), Command::SkinFine),
        (later, Some(Shortcut::Later), Command::Snooze { minutes: None }),
        (t!("now-skip"), Some(Shortcut::Skip), Command::Skip),
        (t!("now-pause"), Some(Shortcut::Pause), Command::Pause),
        (t!("now-resume"), None, Command::Resume),
    ];
    if state.phase + 1 < state.prescription.protocol.phases.len() {
        named.push((format!("{}…", offer::switch_label(session)), None, Command::SwitchPhase));
    }
    if state.open_question().is_some() {
        named.push((offer::stay_label(session), Some(Shortcut::Keep), Command::KeepPhase));
    }
    named.push((t!("window-undo"), Some(Shortcut::Undo), Command::Undo));
    named.push((t!("now-stop"), None, Command::Stop));
    named
}

fn of_window(view: &View) -> Vec<Entry> {
    let want = |label, shortcut, intent| Entry { label, shortcut, deed: Ok(Deed::Want(intent)) };
    let go = |screen| want(screens::name(screen), Some(Shortcut::Go(screen)), Intent::Go(screen));
    let mut entries: Vec<Entry> = screens::RAIL.iter().map(|(screen, ..)| go(*screen)).collect();
    if view.session.is_none() {
        entries.insert(0, want(t!("now-new-session"), None, Intent::Go(Screen::Now)));
    }
    entries.push(want(t!("window-does-floor"), Some(Shortcut::Floor), Intent::Floor(true)));
    entries.push(want(t!("settings-doctor-open"), None, Intent::Examine));
    let label = t!("window-shortcuts");
    entries.push(Entry { label, shortcut: Some(Shortcut::List), deed: Ok(Deed::Keys) });
    entries
}

fn of_settings(view: &View) -> Vec<Entry> {
    let settings = &view.settings;
    let set = |label: String, key: &str, value: String| {
        let intent = Intent::Set { key: key.to_owned(), value };
        Entry { label, shortcut: None, deed: Ok(Deed::Want(intent)) }
    };
    let turn = |name: String, key: &str, on: bool| {
        let label = if on { t!("commands-turn-off", what = name) } else { t!("commands-turn-on", what = name) };
        set(label, key, (!on).to_string())
    };
    let mut entries = vec![turn(t!("settings-sound"), "sound", settings.sound)];
    if settings.sound {
        let label = format!("{}: {}", t!("settings-sound"), t!("settings-try"));
        entries.push(Entry { label, shortcut: None, deed: Ok(Deed::Want(Intent::TrySound)) });
    }
    let sleep = turn(t!("settings-sleep"), "sleep", settings.sleep.is_some());
    let hours = if settings.sleep.is_some() { "off".to_owned() } else { SleepHours::default().to_string() };
    entries.push(set(sleep.label, "sleep", hours));
    let switches = [
        (speech::AVAILABLE, t!("settings-speech"), "speech", settings.speech),
        (tray::AVAILABLE, t!("settings-tray"), "tray", settings.tray),
        (autostart::AVAILABLE, t!("settings-autostart"), "autostart", settings.autostart),
        (true, t!("settings-motion"), "reduced_motion", settings.reduced_motion),
    ];
    entries.extend(switches.into_iter().filter(|(here, ..)| *here).map(|(_, name, key, on)| turn(name, key, on)));
    let themes = [
        (Theme::System, t!("settings-theme-system"), "system"),
        (Theme::Light, t!("settings-theme-light"), "light"),
        (Theme::Dark, t!("settings-theme-dark"), "dark"),
    ];
    for (_, name, value) in themes.into_iter().filter(|(theme, ..)| *theme != settings.theme) {
        entries.push(set(format!("{}: {name}", t!("settings-theme")), "theme", value.to_owned()));
    }
    let percent = |factor: f32| (factor * 100.0) as u32;
    let (least, most) = (percent(*TEXT_SCALE.start()), percent(*TEXT_SCALE.end()));
    let text = settings.text_percent;
    if text < most {
        let more = t!("window-more", what = t!("settings-text"));
        entries.push(set(more, "text_percent", (text + TEXT_STEP).min(most).to_string()));
    }
    if text > least {
        let less = t!("window-less", what = t!("settings-text"));
        entries.push(set(less, "text_percent", text.saturating_sub(TEXT_STEP).max(least).to_string()));
    }
    entries
}

/// By how much the text grows or shrinks at once, in percent of the designed size.
const TEXT_STEP: u32 = 10;

/// The scores of the numeric rating scale, each noted for what it belongs to now.
fn of_pain() -> impl Iterator<Item = Entry> {
    (0..=10u8).map(|score| {
        let command = Command::LogPain { score, when: None, note: String::new() };
        Entry { label: t!("window-pain-score", score = score), shortcut: None, deed: Ok(Deed::Act(Act::Do(command))) }
    })
}
