//! Every shortcut of the window, in one list: what the keys do and what `?` shows.

use egui::{Context, Event, Key, Modifiers};

use super::view::Screen;
use crate::t;

/// Something a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shortcut {
    /// What makes sense now.
    Primary,
    /// Remind me later.
    Later,
    /// Not this one.
    Skip,
    /// Pause, or go on.
    Pause,
    /// The skin is fine.
    SkinFine,
    /// The other answer: stay as it is.
    Keep,
    /// Take back.
    Undo,
    /// The time across the room.
    Floor,
    /// Leave what is open.
    Leave,
    /// A screen.
    Go(Screen),
    /// Every command, by its name.
    Commands,
    /// This list.
    List,
}

impl Shortcut {
    /// All of them, in the order of the list.
    pub const ALL: [Shortcut; 18] = [
        Shortcut::Primary,
        Shortcut::Later,
        Shortcut::Skip,
        Shortcut::Pause,
        Shortcut::SkinFine,
        Shortcut::Keep,
        Shortcut::Undo,
        Shortcut::Floor,
        Shortcut::Leave,
        Shortcut::Go(Screen::Now),
        Shortcut::Go(Screen::Programme),
        Shortcut::Go(Screen::Record),
        Shortcut::Go(Screen::Protocols),
        Shortcut::Go(Screen::Help),
        Shortcut::Go(Screen::Settings),
        Shortcut::Go(Screen::Doctor),
        Shortcut::Commands,
        Shortcut::List,
    ];

    /// Its key.
    pub const fn key(self) -> Key {
        match self {
            Shortcut::Primary => Key::Space,
            Shortcut::Later => Key::S,
            Shortcut::Skip => Key::X,
            Shortcut::Pause => Key::P,
            Shortcut::SkinFine => Key::C,
            Shortcut::Keep => Key::K,
            Shortcut::Undo => Key::U,
            Shortcut::Floor => Key::F,
            Shortcut::Leave => Key::Escape,
            Shortcut::Go(Screen::Now) => Key::Num1,
            Shortcut::Go(Screen::Programme) => Key::Num2,
            Shortcut::Go(Screen::Record) => Key::Num3,
            Shortcut::Go(Screen::Protocols) => Key::Num4,
            Shortcut::Go(Screen::Help) => Key::Num5,
            Shortcut::Go(Screen::Settings) => Key::Num6,
            Shortcut::Go(Screen::Doctor) => Key::Num7,
            Shortcut::Commands => Key::K,
            Shortcut::List => Key::Questionmark,
        }
    }

    /// The key as it is written on it.
    pub fn written(self) -> String {
        match self {
            Shortcut::Primary => t!("window-key-space"),
            Shortcut::Leave => t!("window-key-escape"),
            Shortcut::List => "?".to_owned(),
            Shortcut::Commands if cfg!(target_os = "macos") => format!("⌘{}", self.key().name()),
            Shortcut::Commands => t!("window-key-ctrl", key = self.key().name()),
            other => other.key().symbol_or_name().to_owned(),
        }
    }

    /// What it does.
    fn words(self) -> String {
        match self {
            Shortcut::Primary => t!("window-does-primary"),
            Shortcut::Later => t!("window-does-later"),
            Shortcut::Skip => t!("window-does-skip"),
            Shortcut::Pause => t!("window-does-pause"),
            Shortcut::SkinFine => t!("window-does-skin-fine"),
            Shortcut::Keep => t!("window-does-keep"),
            Shortcut::Undo => t!("window-does-undo"),
            Shortcut::Floor => t!("window-does-floor"),
            Shortcut::Leave => t!("window-does-leave"),
            Shortcut::Go(_) => t!("window-does-screens"),
            Shortcut::Commands => t!("window-does-commands"),
            Shortcut::List => t!("window-does-list"),
        }
    }
}

/// The list as `?` shows it: keys and what they do. The screens are one line of it.
pub fn list() -> impl Iterator<Item = (String, String)> {
    let shown = |shortcut: &Shortcut| !matches!(shortcut, Shortcut::Go(screen) if *screen != Screen::Now);
    let keys = |shortcut: Shortcut| match shortcut {
        Shortcut::Go(_) => t!("window-key-screens"),
        other => other.written(),
    };
    Shortcut::ALL.into_iter().filter(shown).map(move |shortcut| (keys(shortcut), shortcut.words()))
}

/// The shortcuts pressed in this frame. Letters stay letters while somebody types, and Space presses what has the focus.
/// While something is `over` the window, keys only open and close what lies over it.
pub fn pressed(ctx: &Context, over: bool) -> Vec<Shortcut> {
    let typing = ctx.text_edit_focused();
    let focused = ctx.memory(|memory| memory.focused().is_some());
    let taken = |shortcut: &Shortcut| match shortcut {
        Shortcut::Leave => true,
        Shortcut::List => !typing,
        Shortcut::Primary => !focused && !over,
        _ => !typing && !over,
    };
    let hit = |shortcut: &Shortcut| {
        ctx.input_mut(|input| {
            // A screen's digit works with Ctrl or Alt too, which is what other programs have taught.
            let command = match shortcut {
                Shortcut::Commands => return input.consume_key(Modifiers::COMMAND, shortcut.key()),
                Shortcut::Go(_) => !over,
                _ => false,
            };
            // A key that is held down is one press.
            let held = |event: &Event| matches!(event, Event::Key { key, repeat: true, .. } if *key == shortcut.key());
            let held = input.events.iter().any(held);
            let plain = taken(shortcut) && input.consume_key(Modifiers::NONE, shortcut.key()) && !held;
            plain || command && input.consume_key(Modifiers::COMMAND, shortcut.key())
        })
    };
    Shortcut::ALL.into_iter().filter(hit).collect()
}
