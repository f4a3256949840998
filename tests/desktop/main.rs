//! The program on real parts: a display, a session bus, a window manager, dunst, PulseAudio.

#[path = "../support/mod.rs"]
mod support;

mod a_programme_in_rehearsal;
mod a_screen_reader;
mod buttons_change_the_session;
mod chime_is_heard;
mod doctor_on_a_desktop;
mod killed_agent_goes_on;
mod notice_on_dunst;
mod server_trouble;
mod the_alarm_is_heard;
mod the_display_stays_awake;
mod the_window_closes_and_the_reminder_comes;
mod watched;
