//! The shell around the screens: hears the agent, shows a screen, carries out what the screens want.

mod errand;
mod hear;
mod pages;
mod press;

use std::mem::Discriminant;
use std::sync::Arc;

use egui::{Context, Margin, ViewportCommand};

use self::pages::Pages;
use super::attention::Attention;
use super::banners::Banners;
use super::commands::{self, Commands, Deed};
use super::dialogs::Dialogs;
use super::errands::Errands;
use super::icons::Icon;
use super::link::Port;
use super::screens::now::NowScreen;
use super::screens::now::offer::Act;
use super::screens::protocols;
use super::screens::start::StartScreen;
use super::screens::{self, RAIL, page};
use super::shelf::Shelf;
use super::steady::Steady;
use super::theme::{self, Mode, Tone};
use super::toast::{Toasts, Undo};
use super::view::{Countdown, Intent, Link, Screen, View};
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
    attention: Attention<Named>,
    steady: Steady<(Screen, Option<Discriminant<Command>>)>,
    shortcuts_open: bool,
    commands: Commands,
    toasts: Toasts,
    /// What the undo that was asked for takes back, in words.
    undoing: Option<String>,
    banners: Banners,
    errands: Errands,
    now: NowScreen,
    start: StartScreen,
    pages: Pages,
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
            attention: Attention::new(),
            steady: Steady::new(),
            shortcuts_open: false,
            commands: Commands::default(),
            toasts: Toasts::default(),
            undoing: None,
            banners: Banners::default(),
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
        let mut view = self.take_view();
        let looks = self.attention.looks(&ctx, view.state);
        view.countdown = match self.screen {
            _ if self.floor => Countdown::Seconds,
            Screen::Now if looks => Countdown::Seconds,
            Screen::Now => Countdown::Minutes,
            _ => Countdown::Hidden,
        };
        view.meant = self.steady.meant(&ctx, (self.screen, press::primary_command(&self.now, &view)));
        let mut intents = self.keys(&ctx, &view);
        intents.extend(self.catch(&ctx));
        if self.floor {
            if let Some(speed) = view.rehearsal {
                banners::rehearsal(ui, speed);
            }
            intents.extend(self.toasts.show(ui, view.can_undo));
            intents.extend(screens::floor::ui(ui, &view, &self.now));
        } else {
            intents.extend(self.rail(ui));
            intents.extend(self.banners.show(ui, &view, self.screen));
            intents.extend(self.screen(ui, &view));
        }
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
        if let Some(wait) = pace::until_change(&view, self.floor) {
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
        nav(ui, &items, current).map(|index| self.pressed(ui.ctx(), RAIL[index].0))
    }

    fn screen(&mut self, ui: &mut egui::Ui, view: &View) -> Vec<Intent> {
        let toasts = &mut self.toasts;
        let mut told = None;
        let mut tell = |ui: &mut egui::Ui| told = toasts.show(ui, view.can_undo);
        let mut intents = if self.screen == Screen::Now {
            let content = |ui: &mut egui::Ui| match &view.session {
                Some(_) => self.now.ui(ui, view, tell),
                // Nothing is known yet, for some hundredths of a second: questions would only flash up.
                None if view.link == Link::Connecting && self.snapshot.is_none() => empty(ui, ""),
                None => self.start.ui(ui, view, tell),
            };
            page::steady(ui, "now", content)
        } else {
            tell(ui);
            page::steady(ui, screens::name(self.screen), |ui| self.pages.ui(ui, view, self.screen))
        };
        intents.extend(told);
        intents
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
                        None => self.tell(Icon::Check, t!("window-protocol-saved"), Undo::No),
                    },
                    Err(error) => self.complain(store_words::protocols_error(&error)),
                }
                self.shelf.read_protocols();
            }
            Intent::DeleteProtocol { id } => {
                match crate::store::protocols::delete(self.shelf.dirs(), &id) {
                    Ok(()) => self.tell(Icon::Trash, t!("window-protocol-deleted"), Undo::No),
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
            Intent::Share => {
                self.pages.record.share();
                self.carry_out(ctx, Intent::Go(Screen::Record));
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
        if matches!(ask, Ask::Command { command: Command::Undo }) {
            self.undoing = self.about_to_undo();
        }
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

    /// The ground everything stands on; nothing fills it again.
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
    let frame = egui::Frame::new().inner_margin(margin);
    egui::CentralPanel::default().frame(frame).show(ui, |ui| {
        if !name.is_empty() {
            page_head(ui, name, "");
        }
    });
    Vec::new()
}
