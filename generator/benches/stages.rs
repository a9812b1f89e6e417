//! How long each stage takes for the largest of the specs: `cargo bench -p generator`.

use std::hint::black_box;
use std::path::{Path, PathBuf};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use generator::diagnostics::Diagnostics;
use generator::load::{self, Documents};
use generator::sources::Sources;
use generator::{Target, bench};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn document() -> PathBuf {
    root().join("specs/hyphen/openapi.yaml")
}

fn target() -> Target {
    Target {
        package: "hyphen".to_owned(),
        source: "specs/hyphen/openapi.yaml".to_owned(),
        command: "cargo xtask codegen hyphen".to_owned(),
        workspace: true,
    }
}

fn load() -> Documents {
    let mut sources = Sources::new(&root());
    load::load(&document(), &mut sources, &mut Diagnostics::new()).expect("the spec of Hyphen is there")
}

fn stages(criterion: &mut Criterion) {
    let target = target();
    let mut documents = load();
    bench::normalise(&mut documents);
    let lowered = bench::lower(&documents);
    let names = bench::names(&lowered);
    let planned = bench::plan(&lowered, &names, &target);

    let mut group = criterion.benchmark_group("hyphen");
    group.sample_size(20);
    group.bench_function("load", |bencher| bencher.iter(load));
    group.bench_function("normalise", |bencher| {
        bencher.iter_batched(load, |mut documents| bench::normalise(black_box(&mut documents)), BatchSize::LargeInput);
    });
    group.bench_function("lower", |bencher| bencher.iter(|| bench::lower(black_box(&documents))));
    group.bench_function("names", |bencher| bencher.iter(|| bench::names(black_box(&lowered))));
    group.bench_function("plan", |bencher| bencher.iter(|| bench::plan(black_box(&lowered), &names, &target)));
    group.bench_function("emit", |bencher| bencher.iter(|| bench::emit(black_box(&planned))));
    group.bench_function("whole", |bencher| bencher.iter(|| generator::generate(&document(), &root(), &target)));
    group.finish();
}

criterion_group!(benches, stages);
criterion_main!(benches);
