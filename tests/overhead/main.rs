//! What a call of a generated crate costs beside the same call written by hand with reqwest and serde.
//!
//! Both go to one server on the loopback, with the same settings of reqwest and the same types, in turns, so that what
//! else the machine does hits both. The figure of a round is the quotient of the two; shown are the median of all rounds
//! and the range that holds the middle half of them. `cargo bench -p overhead` takes half a minute;
//! with `--features tracing` the calls have spans that nobody subscribes to.

mod by_hand;
mod server;

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use hyphen::types::ProjectCreate;
use hyphen::{Auth, Client, ClientBuilder};

use crate::by_hand::Api;

/// Calls of each side in a round.
const CALLS: u32 = 100;

/// A kind of call.
#[derive(Clone, Copy)]
enum Kind {
    /// Gets an object of 130 bytes.
    Get,
    /// Sends an object and gets one; by hand without a look at its limits.
    Post,
    /// The same, but the limits are held by hand, too.
    Checked,
    /// Gets 100 objects.
    List,
}

/// The client of the crate.
struct Ours(Client);

impl Ours {
    async fn call(&self, kind: Kind, body: &ProjectCreate) {
        let projects = self.0.projects();
        match kind {
            Kind::Get => drop(black_box(projects.get("org_1", "proj_1").await.expect("it is there"))),
            Kind::Post | Kind::Checked => drop(black_box(projects.create("org_1", body).await.expect("it is made"))),
            Kind::List => drop(black_box(projects.list("org_1").await.expect("they are there"))),
        }
    }
}

impl Api {
    async fn call(&self, kind: Kind, body: &ProjectCreate) {
        match kind {
            Kind::Get => drop(black_box(self.get("org_1", "proj_1").await.expect("it is there"))),
            Kind::Post => drop(black_box(self.create("org_1", body).await.expect("it is made"))),
            Kind::Checked => drop(black_box(self.create_checked("org_1", body).await.expect("it is made"))),
            Kind::List => drop(black_box(self.list("org_1").await.expect("they are there"))),
        }
    }
}

/// The time of a round of the crate and of one by hand. The order changes from round to round.
async fn round(number: u32, kind: Kind, ours: &Ours, by_hand: &Api) -> (Duration, Duration) {
    let body = ProjectCreate::new("one", "One");
    let (mut first, mut second) = (Duration::ZERO, Duration::ZERO);
    for call in 0..CALLS {
        for side in [call % 2, (call + 1) % 2] {
            let start = Instant::now();
            if (side + number).is_multiple_of(2) {
                ours.call(kind, &body).await;
                first += start.elapsed();
            } else {
                by_hand.call(kind, &body).await;
                second += start.elapsed();
            }
        }
    }
    (first, second)
}

/// The value at this part of the sorted values.
fn part(values: &[f64], part: usize, of: usize) -> f64 {
    values[(values.len() - 1) * part / of]
}

async fn compare(name: &str, kind: Kind, rounds: u32, (ours, by_hand): &(Ours, Api)) {
    round(0, kind, ours, by_hand).await;
    let (mut percent, mut micros, mut more) = (Vec::new(), Vec::new(), Vec::new());
    for number in 0..rounds {
        let (first, second) = round(number, kind, ours, by_hand).await;
        percent.push((first.as_secs_f64() / second.as_secs_f64() - 1.0) * 100.0);
        micros.push(second.as_secs_f64() * 1e6 / f64::from(CALLS));
        more.push((first.as_secs_f64() - second.as_secs_f64()) * 1e6 / f64::from(CALLS));
    }
    more.sort_by(f64::total_cmp);
    percent.sort_by(f64::total_cmp);
    micros.sort_by(f64::total_cmp);
    println!(
        "{name:<28} by hand {:6.1} us, more {:.1} us: {:+.1} % (middle half {:+.1} to {:+.1} %, {rounds} rounds of {CALLS} calls)",
        part(&micros, 1, 2),
        part(&more, 1, 2),
        part(&percent, 1, 2),
        part(&percent, 1, 4),
        part(&percent, 3, 4),
    );
}

/// Both sides, as clients of one server.
fn sides(url: &str, configure: fn(ClientBuilder) -> ClientBuilder) -> (Ours, Api) {
    let client = Client::builder().base_url(url).auth(Auth::bearer_auth("token-1"));
    let ours = Ours(configure(client).build().expect("the settings are fine"));
    (ours, Api::new(url, "token-1"))
}

fn main() {
    let (url, slow_url) = (server::start(Duration::ZERO), server::start(Duration::from_millis(1)));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let arguments: Vec<String> = env::args().collect();
    runtime.block_on(async {
        let plain = sides(&url, |client| client);
        if let Some(place) = arguments.iter().position(|argument| argument == "--only") {
            return only(&arguments[place + 1..], &plain.0, &plain.1).await;
        }
        // `cargo test --all-targets` runs this as well, and wants to know only whether it runs.
        let rounds = if arguments.iter().any(|argument| argument == "--bench") { 200 } else { 1 };
        compare("get an object", Kind::Get, rounds, &plain).await;
        compare("send an object, get another", Kind::Post, rounds, &plain).await;
        compare("limits held by hand, too", Kind::Checked, rounds, &plain).await;
        let unchecked = sides(&url, ClientBuilder::unchecked);
        compare("limits held by neither", Kind::Post, rounds, &unchecked).await;
        compare("get a list of 100 objects", Kind::List, rounds, &plain).await;
        let slow = sides(&slow_url, |client| client);
        compare("get an object after 1 ms", Kind::Get, rounds.div_ceil(10), &slow).await;
    });
}

/// Makes calls of one kind and one side, for profilers: `--only crate get 1000`.
async fn only(arguments: &[String], ours: &Ours, by_hand: &Api) {
    let [side, kind, calls, ..] = arguments else {
        panic!("--only takes `crate` or `hand`, `get`, `post` or `list`, and a number of calls");
    };
    let kind = match kind.as_str() {
        "get" => Kind::Get,
        "post" => Kind::Post,
        _ => Kind::List,
    };
    let body = ProjectCreate::new("one", "One");
    for _ in 0..calls.parse().expect("a number of calls") {
        match side.as_str() {
            "crate" => ours.call(kind, &body).await,
            _ => by_hand.call(kind, &body).await,
        }
    }
}
