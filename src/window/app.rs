//! The shell around the screens: hears the agent, shows a screen, carries out what the screens want.

mod errand;
mod hear;

use std::sync::Arc;

use egui::{Context, Margin, Popup, ViewportCommand};

use super::commands::{self, Commands, Deed};
use super::dialogs::Dialogs;
use super::errands::Errands;
use super::icons::Icon;
use super::keys::{self, Shortcut};
use super::link::Port;
use super::screens::doctor::DoctorScreen;
use super::screens::help::HelpScreen;
use super::screens::now::NowScreen;
use super::screens::now::offer::Act;
use super::screens::programme::ProgrammeScreen;
use super::screens::protocols::{self, ProtocolsScreen};
use super::screens::record::RecordScreen;
use super::screens::settings::SettingsScreen;
use super::screens::start::StartScreen;
use super::screens::{self, RAIL};
use super::shelf::Shelf;
use super::theme::{self, Mode, Palette, Tone};
use super::toast::Toasts;
use super::view::{Intent, Link, Screen, View};
use super::widgets::{NavItem, nav, page_head};
use super::{banners, drops, pace, shortcuts};
use crate::agent::awake::KeepAwake;
use crate::agent::chime::{Chime, ChimeEvent, DesktopChime, Sound};
use crate::agent::wire::{Ask, Snapshot};
use crate::store::Dirs;
use crate::store::settings::{SettingsFile, Theme};
use crate::t;
use crate::text::{language, store as store_words};
use crate::therapy::command::Command;
use crate::therapy::session::Session;
use crate::therapy::state::Named;
use crate::therapy::timeline::{Now, Zone};

/// What the window is made of.
pub struct AppStart {
    /// The link to the agent.
    pub port: Port,
    /// The agent's clock.
    pub clock: Arc<dyn Fn() -> Now + Send + Sync>,
    /// The person's zone.
    pub zone: Arc<dyn Zone>,
    /// Where settings and own protocols lie.
    pub dirs: Dirs,
    /// How the person is asked for files.
    pub dialogs: Arc<dyn Dialogs>,
    /// Whether it opens as the time across the room.
    pub floor: bool,
    /// What keeps the display from going dark.
    pub display: Box<dyn KeepAwake>,
}

/// The window.
pub struct App {
    port: Port,
    clock: Arc<dyn Fn() -> Now + Send + Sync>,
    zone: Arc<dyn Zone>,
    shelf: Shelf,
    snapshot: Option<Box<Snapshot>>,
    /// The snapshot's session; in the frame's view while that is drawn.
    session: Option<Session>,
    link: Link,
    chime: Option<DesktopChime>,
    display: Box<dyn KeepAwake>,
    display_held: bool,
    screen: Screen,
    floor: bool,
    shortcuts_open: bool,
    commands: Commands,
    toasts: Toasts,
    errands: Errands,
    now: NowScreen,
    start: StartScreen,
    pages: Pages,
}

/// The screens beside Now and Start.
#[derive(Default)]
struct Pages {
    programme: ProgrammeScreen,
    record: RecordScreen,
    protocols: ProtocolsScreen,
    help: HelpScreen,
    settings: SettingsScreen,
    doctor: DoctorScreen,
}

impl Pages {
    /// Whether one of them asks something over everything else.
    fn asking(&self) -> bool {
        self.programme.asking() || self.record.asking()
    }

    /// Takes such a question back; whether there was one.
    fn leave(&mut self) -> bool {
        self.programme.leave() | self.record.leave()
    }
}

impl App {
    /// A window that has heard nothing yet.
    pub fn new(start: AppStart, ctx: &Context) -> App {
        theme::install(ctx);
        let AppStart { port, clock, zone, dirs, dialogs, floor, display } = start;
        let shelf = Shelf::open(dirs, clock().wall);
        let mut app = App {
            port,
            clock,
            zone,
            shelf,
            snapshot: None,
            session: None,
            link: Link::Connecting,
            chime: None,
            display,
            display_held: false,
            screen: Screen::Now,
            floor: false,
            shortcuts_open: false,
            commands: Commands::default(),
            toasts: Toasts::default(),
            errands: Errands::new(dialogs),
            now: NowScreen::default(),
            start: StartScreen::default(),
            pages: Pages::default(),
        };
        app.dress(ctx);
        if floor {
            app.set_floor(ctx, true);
        }
        app
    }

    /// Draws one frame and carries out what was asked for in it.
    pub fn show(&mut self, ui: &mut egui::Ui) {
        let ctx = ui.ctx().clone();
        self.welcome_back(&ctx);
        let view = self.take_view();
        let mut intents = self.keys(&ctx, &view);
        intents.extend(self.catch(&ctx));
        if self.floor {
            if let Some(speed) = view.rehearsal {
                banners::rehearsal(ui, speed);
            }
            intents.extend(screens::floor::ui(ui, &view, &self.now));
        } else {
            intents.extend(self.rail(ui));
            intents.extend(banners::banners(ui, &view, self.screen));
            intents.extend(self.screen(ui, &view));
        }
        intents.extend(self.toasts.show(&ctx, view.can_undo));
        shortcuts::list(&ctx, &mut self.shortcuts_open);
        let now = &self.now;
        match self.commands.show(&ctx, || commands::entries(&view, now)) {
            Some(Deed::Act(act)) => {
                if matches!(act, Act::Ask(_)) {
                    intents.extend([Intent::Floor(false), Intent::Go(Screen::Now)]);
                }
                intents.extend(self.now.act(act));
            }
            Some(Deed::Want(Intent::Go(screen))) => intents.extend([Intent::Floor(false), Intent::Go(screen)]),
            Some(Deed::Want(intent)) => intents.push(intent),
            Some(Deed::Keys) => self.shortcuts_open = true,
            None => {}
        }
        drops::hovered(&ctx);
        for intent in intents {
            self.carry_out(&ctx, intent);
        }
        self.keep_display(view.state);
        if let Some(wait) = pace::until_change(&view) {
            ctx.request_repaint_after(wait);
        }
        self.session = view.session;
    }

    /// What the frame shows. The session is in it, and comes back at the frame's end.
    fn take_view(&mut self) -> View {
        self.shelf.fill(View::with(
            self.session.take(),
            self.snapshot.as_deref(),
            (self.clock)(),
            Arc::clone(&self.zone),
            self.shelf.settings.clone(),
            self.shelf.protocols(),
            self.link.clone(),
        ))
    }

    fn rail(&mut self, ui: &mut egui::Ui) -> Option<Intent> {
        let names = RAIL.map(|(screen, ..)| screens::name(screen));
        let alarm = self.snapshot.as_ref().is_some_and(|snapshot| snapshot.state == Named::RemoveNow);
        let mut items = Vec::with_capacity(RAIL.len());
        for ((screen, icon, foot), label) in RAIL.iter().zip(&names) {
            let badge = (alarm && *screen == Screen::Now && self.screen != Screen::Now).then_some(Tone::Alarm);
            items.push(NavItem { icon: *icon, label, foot: *foot, badge });
        }
        let current = RAIL.iter().position(|(screen, ..)| *screen == self.screen);
        // What isn't on the rail belongs to the settings, its last place.
        let current = current.unwrap_or(RAIL.len() - 1);
        nav(ui, &items, current).map(|index| Intent::Go(RAIL[index].0))
    }

    fn screen(&mut self, ui: &mut egui::Ui, view: &View) -> Vec<Intent> {
        match self.screen {
            Screen::Now if view.session.is_some() => self.now.ui(ui, view),
            // Nothing is known yet, for some hundredths of a second: questions would only flash up.
            Screen::Now if view.link == Link::Connecting && self.snapshot.is_none() => empty(ui, ""),
            Screen::Now => self.start.ui(ui, view),
            Screen::Programme => self.pages.programme.ui(ui, view),
            Screen::Record => self.pages.record.ui(ui, view),
            Screen::Protocols => self.pages.protocols.ui(ui, view),
            Screen::Help => self.pages.help.ui(ui, view),
            Screen::Settings => self.pages.settings.ui(ui, view),
            Screen::Doctor => self.pages.doctor.ui(ui, view),
        }
    }

    fn keys(&mut self, ctx: &Context, view: &View) -> Vec<Intent> {
        let mut intents = Vec::new();
        for shortcut in keys::pressed(ctx, self.shortcuts_open || self.commands.is_open() || self.pages.asking()) {
            match shortcut {
                Shortcut::Commands => {
                    self.shortcuts_open = false;
                    self.commands.toggle();
                }
                Shortcut::Leave => intents.extend(self.leave(ctx)),
                Shortcut::List if !self.commands.is_open() => self.shortcuts_open = !self.shortcuts_open,
                Shortcut::Floor => intents.push(Intent::Floor(!self.floor)),
                Shortcut::Go(screen) => intents.extend([Intent::Floor(false), Intent::Go(screen)]),
                Shortcut::Undo if view.can_undo => intents.push(Intent::Do(Command::Undo)),
                _ if self.screen != Screen::Now && !self.floor => {}
                Shortcut::Primary if self.floor && view.session.is_none() => intents.push(Intent::Floor(false)),
                Shortcut::Primary if view.session.is_none() => self.start.press(),
                shortcut => {
                    if let Some(act) = self.offered(view, shortcut) {
                        intents.extend(self.now.act(act));
                    }
                }
            }
        }
        intents
    }

    fn offered(&self, view: &View, shortcut: Shortcut) -> Option<Act> {
        view.session.as_ref()?;
        let offers = self.now.offers(view);
        let paused = view.state == Named::Paused && shortcut == Shortcut::Pause;
        if shortcut == Shortcut::Primary || paused {
            return offers.primary.act;
        }
        if shortcut == Shortcut::Keep {
            return (view.state == Named::ChoosingSwitch).then_some(Act::Do(Command::KeepPhase));
        }
        offers.quiet.into_iter().find(|quiet| quiet.shortcut == Some(shortcut)).map(|quiet| quiet.act)
    }

    fn leave(&mut self, ctx: &Context) -> Option<Intent> {
        if self.commands.leave() || std::mem::take(&mut self.shortcuts_open) || self.pages.leave() {
            return None;
        }
        if ctx.text_edit_focused() {
            return None;
        }
        if Popup::is_any_open(ctx) {
            Popup::close_all(ctx);
            return None;
        }
        if self.floor {
            return Some(Intent::Floor(false));
        }
        if !self.now.leave() {
            self.toasts.clear();
        }
        None
    }

    fn carry_out(&mut self, ctx: &Context, intent: Intent) {
        match intent {
            Intent::Do(command) => self.ask(Ask::Command { command }),
            Intent::Go(screen) => {
                self.pages.leave();
                self.screen = screen;
                if let Err(words) = self.read_for(screen) {
                    self.complain(words);
                }
            }
            Intent::Set { key, value } => {
                let wall = (self.clock)().wall;
                match SettingsFile::set(self.shelf.dirs(), &key, &value, wall) {
                    Ok(_) => self.ask(Ask::Reload),
                    Err(error) => self.complain(store_words::settings_error(&error)),
                }
                self.shelf.read_settings(wall);
                self.dress(ctx);
            }
            Intent::SaveProtocol { protocol, replace } => {
                match crate::store::protocols::save(self.shelf.dirs(), &protocol, replace) {
                    Ok(_) => match protocols::refusal(&protocol, &self.shelf.settings) {
                        Some(why) => self.complain(format!("{} {why}", t!("window-protocol-saved"))),
                        None => self.tell(Icon::Check, t!("window-protocol-saved"), false),
                    },
                    Err(error) => self.complain(store_words::protocols_error(&error)),
                }
                self.shelf.read_protocols();
            }
            Intent::DeleteProtocol { id } => {
                match crate::store::protocols::delete(self.shelf.dirs(), &id) {
                    Ok(()) => self.tell(Icon::Trash, t!("window-protocol-deleted"), false),
                    Err(error) => self.complain(store_words::protocols_error(&error)),
                }
                self.shelf.read_protocols();
            }
            Intent::SendOut(errand) => self.send_out(ctx, errand),
            Intent::Examine => {
                self.screen = Screen::Doctor;
                if let Err(words) = self.read_for(Screen::Doctor) {
                    self.complain(words);
                }
                if let Err(error) = self.pages.doctor.begin(self.shelf.dirs().clone(), ctx) {
                    self.complain(error.to_string());
                }
            }
            Intent::TrySound => self.try_sound(),
            Intent::Floor(on) => {
                if on != self.floor {
                    self.set_floor(ctx, on);
                }
            }
        }
        ctx.request_repaint();
    }

    /// Reads what a screen shows of files.
    fn read_for(&mut self, screen: Screen) -> Result<(), String> {
        let running = self.snapshot.as_ref().and_then(|snapshot| snapshot.session.as_ref());
        let running = running.map(|session| session.state.id.clone());
        self.shelf.open_screen(screen, running.as_deref())
    }

    /// Whoever reads the time from across the room can't move the mouse.
    fn keep_display(&mut self, state: Named) {
        let hold = self.floor && matches!(state, Named::Applying | Named::RemoveNow);
        if hold != self.display_held {
            self.display_held = hold;
            self.display.hold(hold);
        }
    }

    fn try_sound(&mut self) {
        if self.chime.is_none() {
            let told = |event| match event {
                ChimeEvent::Silent { why } => tracing::warn!(why, "the sound can't be played"),
                ChimeEvent::Heard => {}
            };
            self.chime = DesktopChime::new(told).ok();
        }
        if let Some(chime) = &self.chime {
            chime.play(Sound::Attention, u8::try_from(self.shelf.settings.volume).unwrap_or(100));
        }
    }

    fn set_floor(&mut self, ctx: &Context, on: bool) {
        self.floor = on;
        self.screen = if on { Screen::Now } else { self.screen };
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(on));
    }

    fn ask(&mut self, ask: Ask) {
        if self.port.asks.send(ask).is_err() {
            self.complain(t!("window-not-sent"));
        }
    }

    fn dress(&self, ctx: &Context) {
        language::speak(&self.shelf.settings.language);
        let mode = match self.shelf.settings.theme {
            Theme::System => Mode::System,
            Theme::Light => Mode::Light,
            Theme::Dark => Mode::Dark,
        };
        theme::apply(ctx, mode, self.shelf.settings.text_percent as f32 / 100.0);
        let time = if self.shelf.settings.reduced_motion { 0.0 } else { 0.12 };
        if ctx.style_of(ctx.theme()).animation_time != time {
            ctx.all_styles_mut(|style| style.animation_time = time);
        }
    }
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.hear(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}

/// A screen that has nothing to show but its name.
fn empty(ui: &mut egui::Ui, name: &str) -> Vec<Intent> {
    let margin = Margin { left: 40, right: 32, top: 28, bottom: 24 };
    let frame = egui::Frame::new().fill(Palette::of(ui).ground).inner_margin(margin);
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        if !name.is_empty() {
            page_head(ui, name, "");
        }
    });
    Vec::new()
}
