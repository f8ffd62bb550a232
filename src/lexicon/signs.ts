import type { SignTable } from './schema';

/** Learnt by `npm run learn` from the labelled messages in tests/corpus and the proof of the cues; not to be edited by hand. */
export const SIGNS: SignTable = {
  patterns: [
    'blame-shifting',
    'boundary-attack',
    'breadcrumbing',
    'devaluation',
    'entitlement',
    'gaslighting',
    'guilt-tripping',
    'hoovering',
    'interrogation',
    'invalidation',
    'love-bombing',
    'minimizing',
    'playing-the-victim',
    'projection',
    'silent-treatment',
    'threat',
    'triangulation',
    'withholding',
    'word-twisting',
  ],
  bias: [
    -5.956,
    -6.388,
    -3.978,
    -5.776,
    -7.308,
    -8.042,
    -4.798,
    -5.049,
    -4.087,
    -6.697,
    -7.98,
    -6.556,
    -5.044,
    -8.739,
    -5.12,
    -6.729,
    -4.29,
    -6.249,
    -5.463,
  ],
  unit: 0.2845,
  lines: `
$	a-21g-24h-17m-16n23p18q-19s-12
%amends	b-20d-17e11f-22h-20i-13j-14k-27l-25n-17o18p-19q-13r30s-10
%amends $	a-15c-6d-13j8l-15m-16o9p-20r14s-12
%amends _ $	a-10m14
%amends _ exist	m20
%amends _ noth	g18
%amends _ that	b10s18
%amends about	a14
%amends for	e-16j-10l14m10o-17r-14s14
%amends is	a12
%anybody-at-all	c-18d22e-20f10i-7j-7l30m17n20o-9s-9
%anybody-at-all _ $	b12k-14o15p-14
%anybody-at-all _ ?	q14
%anybody-at-all _ and	d-12o17
%anybody-at-all _ in	p-14q17
%anybody-at-all _ is	b-11d15j-9k10n11r-13
%anybody-at-all _ me	g15m8
%anybody-at-all _ not	a14b-11f7k12r9
%anybody-at-all _ that	n10o23p-12
%anybody-at-all _ to	a25d10m11r12
%anybody-at-all _ up	i13
%anybody-at-all _ you	a-9b-11d-11j10k14l-18q-14
%anybody-at-all _ |	b-17m18n-11s8
%anybody-at-all before	k13
%anybody-at-all brother	g13q21
%anybody-at-all do	a18n9q14
%anybody-at-all in	d-13q28
%anybody-at-all is	l14m10n16
%anybody-at-all mum	h10k9q-16
%anybody-at-all own	i14
%anybody-at-all to	g20
%anybody-at-all who	a-11l16m-12p12r25
%anybody-at-all with	i7l13n10q-10
%apart	c-8d-18e-19g15h43j-12k-7p-18q21s-11
%apart _ $	k22r10
%apart _ and	h17q10
%apart _ done	g14o10
%apart _ it	h14
%apart _ left	h10
%apart _ |	d-11h20
%apart left	a11g15i8p-11
%apart tim	h18
%apart you	d-16h10k7
%attacked	c-8e-41i-21k-11m87
%attacked _ a	a-9l22
%attacked _ i	m12
%attacked _ the	l-12m19o8r14
%attacked _ |	m13p10
%attacked by	m19
%attacked for	m19
%attacked here	m12
%attacked is	j12
%attacked to	a-11d34e-10g15m-13p-12
%attacked trial	m13
%attacked |	j12m13o8s7
%authority	b-9c-7e-10f-13g-16h-17l-20o-13p65
%authority _ about	p16
%barrier	a24b29g-19j-14k-8l-14o11p13q-11r-11
%barrier in	b20
%barrier |	a9b18o10p-13s10
%because	a44c-16e19f12h-18l-11n14o-7p-10q-29s9
%because _ am	e13m-8
%because _ not	a19b19o8
%because _ so	e15
%because _ you	a33r-8
%because _ |	a17
%because i	a-22c-7e19g-14h-13i12m-12r-12s13
%because of	a12f-10o-8r-8
%because to	e20
%because you	a37m13n12o11
%big-number	c-25d10f-22h-14j-9n-19o-14p-11r-10s-11
%big-number _ $	b-10d16e-11g-16l-11m-9p13r14
%big-number _ ?	i8l17
%big-number _ and	d-13k10m-9
%big-number _ he	q22
%big-number _ i	a10i-9l-11m15q-11s-9
%big-number _ in	i8l25
%big-number _ is	b-16l14
%big-number _ not	l13p12
%big-number _ of	a9h-8l-12m8
%big-number _ you	b9e19i-7l12
%big-number _ |	i11j-7m-10q10s-8
%big-number day	g-11k17l-11o34
%big-number minut	i9
%big-number quid	l18
%big-number week	e-9l16
%big-number year	d19m25p-11s10
%body-part	b-11d13e-18f-10h14m-11r8
%body-part $	a11b10c7f-8g-21h18i-7j-7l-14p20q-13
%body-part ?	d19h14
%body-part _ i	g22i8q-15
%body-part _ it	p18q13
%body-part _ out	l13
%body-part _ the	h9l11q18r11s-7
%body-part and	c10d26p15
%body-part in	b-10e-9r17
%body-part on	b21c6h-8r17
%body-part to	c8d-13h11j16r8
%came-out-with	a10f14l24p-13s-7
%came-out-with like	b12f11l15m10q12
%child	a26e24f10g23h8j18k8o12q20r17s10
%child $	f8g-17o18
%child _ $	n11p30q-16
%child _ be	l29
%child _ |	g-13l11q14r14
%child who	a10r16
%child |	e10g12s8
%claimant	b-19c-8d16f-10h-9i-16k15l14q23
%claimant $	d16h17l-14m-9o8p-15r8s10
%claimant _ $	e13k15p13
%claimant _ and	f10l12
%claimant _ be	a11l24q20
%claimant _ for	g12h19
%claimant _ had	q25
%claimant _ have	d12l-15o15p-14
%claimant _ is	e12f-7h10i11o-12
%claimant _ not	a19g14k-8p19q-14
%claimant _ out	b13p19r11
%claimant _ twice	q20
%claimant _ when	e17r10
%claimant _ you	b-11k12n15
%claimant _ |	a10e15r9s9
%claimant get	c6f8r16
%claimant had	l22s10
%claimant i	e12h14s-9
%claimant is	a11f-10j-11q-17r13s14
%claimant so	e15
%claimant want	p14
%claimant who	i-12r12
%claimant with	k17l10n8
%claimant you	a-13b-9d12h16l-10
%claimant |	a19d-12e15g-11n-9s10
%colleague	a10c-18f7g-17n-18o-11q18r-11
%come-back	a-13c-11d-17f-15g-10h54k-12l-18m-8o-18q-17
%come-back _ $	a-14b26h25l-9r9
%come-back _ i	h13
%come-back _ or	h9p19
%come-back _ that	h11
%come-back _ |	c8e11h27
%come-back back	c7h13
%come-back call	p15
%come-back come	h15
%come-back home	h14p-13r15
%come-back me	h26
%dare	d-13e-9f12m-8p39
%dare _ $	i7p15
%dare hear	f14
%dare me	p13
%dare not	p18
%deceitful	b-12d-15e-9j-17k-11m-10n13q-11s-18
%degree	c-14e16g-14i10k-21o-16s16
%degree $	a10b-9e10i11j-7k-7m21r8
%degree ?	i17
%degree _ $	a14b12e-16h14l14r-8s-14
%degree _ ?	i-10j13
%degree _ about	f16s-8
%degree _ am	b19e-11q-11
%degree _ are	f-10q-10s8
%degree _ being	o14
%degree _ could	g25n10
%degree _ i	a-16b19f-10j-7k-8r8s-7
%degree _ is	a17e19f-9j-12k7o8r12s11
%degree _ it	a12n16q13r-8
%degree _ just	b19
%degree _ maintenance	b10
%degree _ me	h16m9n-9p-11q-11
%degree _ my	m9s14
%degree _ of	e15l13r12
%degree _ should	s13
%degree _ the	b10c9d17l18p-20
%degree _ to	d14g20s7
%degree _ want	l-14n-11q14s15
%degree _ was	f14s14
%degree _ will	b-12e17n10s-13
%degree _ work	b12
%degree _ you	c-14e13f12g30l-12s12
%degree _ your	l16s-10
%degree _ |	b10d12i9j15o11p20q17
%degree basical	s11
%degree because	s12
%degree busy	g19
%degree call	l15
%degree cold	m15
%degree easi	a10h11p12
%degree easy	q13
%degree high	b12
%degree i	a10c-9o-8p-21q-10r-10s20
%degree little	c7r13
%degree much	a9b12c9j-9k-7n-11
%degree my	s16
%degree personal	j12
%degree so	j12
%degree thank	a18
%degree that	n16r-10s-10
%degree they	l16
%degree too	j16
%degree we	s11
%degree what	b-18f-8
%degree you	e9f-9i-10l14o9
%degree your	b-10e27g14k9
%degree |	e-9o10q28r9
%deluded	d-13f36i-8l-18m-10n-9s-7
%deluded $	f30
%deluded _ $	f24
%deluded _ ?	f17
%denial	b-14c-15d-30e9f72h-20i-19k-9m10r-11s-12
%denial _ $	f9r8
%denial _ no	f12j15l-13
%denial _ |	f12
%denial not	f12i-9l10
%denial once	f8n10q12
%denial was	f27
%device	a12c-16f19g-13i42k-9n12o12q11
%device $	a-11b-26h-8l18q-12r20
%device _ and	i16n9
%device _ i	e17
%device _ you	e-13f8i7l-9m8o14
%device _ |	a22b12f7h9i15l-14s9
%device give	i16
%device on	b25i9n13
%drawn-line	b47c10d-12h-16i-9k-29m-14n-8r-12
%drawn-line _ $	a-10b-22c7e-14f-8g12h-12l12n15o-10p11s14
%drawn-line _ a	b27c6o8
%drawn-line _ are	b20
%drawn-line _ be	b12
%drawn-line _ breathe	s13
%drawn-line _ in	b-12e19p14
%drawn-line _ is	b18c8o8
%drawn-line _ my	b9
%drawn-line _ on	b14e-10
%drawn-line _ to	a-19r-11s-9
%drawn-line _ you	g-14n13o19s18
%drawn-line _ your	b14e-9g14n17
%drawn-line _ |	c-8e10f9g10h8q-10
%drawn-line a	b-12d16g-11j8l-17s7
%drawn-line and	d12j18
%drawn-line before	r16
%drawn-line clap	l19
%drawn-line come	b-11e15
%drawn-line from	l16
%drawn-line hour	b20
%drawn-line me	b15e-8
%drawn-line time	b18
%drawn-line to	b15c6j8o16q-15s9
%drawn-line you	a12e-9o20
%drawn-line |	b22d-15p-13s-9
%dreaming	d-16f28j13l21
%dreamt	f33i-15j-15l-11n-10
%easy-one	d-21i-18m-16n-13o-26p-17q18s-13
%easy-one $	a10c7e16h-11l-12m-13n-11s-12
%easy-one _ $	a10c-10e11f15j8n11o11s-13
%easy-one _ ?	b11j8l15
%easy-one _ a	b16h10p15
%easy-one _ about	h8m15
%easy-one _ air	k17
%easy-one _ and	a12g14k-13m9r10s-8
%easy-one _ are	f-7l12n13
%easy-one _ breathe	s11
%easy-one _ face	c11
%easy-one _ feel	k10
%easy-one _ from	h15
%easy-one _ hear	h15
%easy-one _ help	f15
%easy-one _ i	g-16k-8l-10m16p-12q-17s10
%easy-one _ is	b-18d-14g12h-10i-7l-16q15
%easy-one _ it	a28b-18g-13j-9k-7n-16p10
%easy-one _ like	e17k12
%easy-one _ much	b19f-7
%easy-one _ no	b-9i11
%easy-one _ not	b11e10n9
%easy-one _ of	f19g16
%easy-one _ one	d15i18
%easy-one _ the	b-20g-14k-8m22s11
%easy-one _ to	a-16b16c-7p-14
%easy-one _ us	h14
%easy-one _ you	f16g22h25i-13l12m8o-16
%easy-one _ your	h15
%easy-one _ |	a18e-12g10i-15q19s-8
%easy-one a	b-11d18g-11i7j8l-10s18
%easy-one about	a16c-5n10o8p10q16r-8s10
%easy-one ask	e16q10
%easy-one at	j9
%easy-one for	e-19f-10g20h21i-11j-7n-8s13
%easy-one how	m19q-11
%easy-one if	b17e13g-11q11s8
%easy-one me	a-12d15e-15g12j8l10p-11q11
%easy-one no	b16e16f-11g21m-11o-9s-14
%easy-one permission	s11
%easy-one the	a22b-10d-14f-12h8p-10q17
%easy-one to	a12c6h8i-8j7l28n-12o10
%easy-one you	b-11d-11e18h-25i21l16q-13r-11
%easy-one your	c7j-7k7
%endowment	d33h-11l19n26o27p-12q11r8s7
%endowment $	a10f9j-9k10o-13p38s10
%endowment _ $	c-9e11h-8i-9j9m14o15r12s-9
%endowment _ a	d15g15l11p-16q16
%endowment _ and	a10b-20d20e-16f8h9l12
%endowment _ date	i14
%endowment _ do	c13
%endowment _ humour	j12
%endowment _ i	a23g12i-7j-8m11q-14
%endowment _ not	c11d12e14j7
%endowment _ own	b19s7
%endowment _ the	a14f14g16i9j8l22n-10o11q11s-8
%endowment _ you	b-10h12l13o9r14
%endowment _ your	b9c6d30
%endowment _ |	d-10g22h-12n-20o23r-10s14
%endowment and	d23
%endowment her	a13b18g14
%endowment is	d27f-8
%endowment it	b13e17g15o14p13
%endowment me	g12h13j8k8o-10p13
%endowment my	e-8g17m10s7
%endowment of	j9
%endowment that	f-14o-8r9
%endowment the	c-6g20i-10o-11
%endowment thi	m14
%endowment us	k21
%endowment you	a10c6e-9j-12l-13m-10n15o17s-9
%endowment your	f9k-11n-10o-8
%event	h12j-20k-13l16m-13n-9p-15
%event $	a16d-11g11i9l11o15p13q20r9
%event ?	d13e-15i32j-7
%event _ $	a15c-16g-16h21j10k14m-21
%event _ ?	a-9d11e13h-15j-10m-10r-13s-13
%event _ a	a-13k-12m15o-11r-9
%event _ about	d10f-18l-20n22
%event _ all	a11b9c8e-17g11k-7n17
%event _ am	r10s11
%event _ and	d24f9o-8p21q-16s-8
%event _ are	a17d11g-10h9k8p28
%event _ as	b10q-11s17
%event _ basical	l18
%event _ be	b-14g18h18i-11k7
%event _ been	c11g-13h12l-14m-8q10
%event _ better	p17
%event _ but	a-11c15d-10f10h12s8
%event _ can	b-13e11i10j-8p12r18
%event _ clear	d18
%event _ control	n17
%event _ do	c9d-11
%event _ exist	f14
%event _ feel	j12m8
%event _ fine	g32l-13
%event _ for	d11f8g13h-12i-11m17n-9
%event _ grown	d18
%event _ have	c8f8l21n13o9p-10
%event _ hormon	j11
%event _ how	a-11b10c10e23f23k8s10
%event _ i	a17b12f-12j-11k11l-22
%event _ in	a12e9f19k-6o12r20
%event _ is	a-12c-7e12g-15i17j12o29r-9
%event _ it	d-14f12g-13l-18r8s-8
%event _ job	e14q12
%event _ just	a-11q14
%event _ last	o22p10
%event _ like	c6f14h13k8m9
%event _ longer	s11
%event _ luck	l13
%event _ me	b-10g12h19j-20m24p-13
%event _ mine	e24l-16q12
%event _ most	l13
%event _ my	g34h-13i7k-10l-9n-10s13
%event _ never	a15h8j8n10
%event _ no	c-6n-8s16
%event _ nobody	d21q11r9
%event _ not	b16c-6e-9g-19j-9m-10n-17o-17s-9
%event _ now	a-12b-10j18
%event _ of	f23g-15h-9l11m-10o-9p15s11
%event _ ok	g18
%event _ on	a13b15e-11f-8o9q-11s-8
%event _ paranoia	f13
%event _ person	h13
%event _ pure	f10l13
%event _ real	h14k10
%event _ scary	f15
%event _ slow	i13
%event _ so	e13h8l-10n12q11s9
%event _ still	c12h12p11
%event _ stop	a10k12p19r-8
%event _ sweet	c10
%event _ thank	g22m8
%event _ that	c-5d18g-14h-9i-11n-8r-11
%event _ the	e-10h21j15k-18m8n10
%event _ then	g10r16
%event _ there	b-11f17j9
%event _ third	i14
%event _ time	j14
%event _ to	a13i8j-9m9n13o-13p-13r13
%event _ us	a10h25k7m9
%event _ way	d12p20
%event _ what	e16j-8k-7q16s26
%event _ where	g17
%event _ with	a10h18j8o10p10
%event _ worth	g24m9
%event _ you	a13b-10c6f8g20h-9m-14n13r11s9
%event _ your	a13c9f17p14s12
%event _ |	d-14m-10n18o-9p16r-24s-12
%event again	h14
%event all	a13h12n10p14
%event and	c-8f14g-13j12k-9m-8n-8s-9
%event are	f13
%event before	p14r14
%event cold	h11
%event com	a15b12m9
%event depend	c10r12
%event did	l19
%event door	p17
%event email	r11
%event fami	m12
%event house	e19h-8
%event i	f-10h-12i7k8l16p13s23
%event in	e-9f8i11o-11p-15r-18s13
%event is	a10e11f10g18h11j24k14m11o10r-9
%event mean	e11m-8s19
%event must	j9
%event on	d-13f9h-10i11n14
%event or	b23i-11
%event out	c6e14l-13
%event round	q21
%event suit	e15
%event tak	a17
%event taxi	i12
%event the	d16e11g12i-19l-9r-10
%event time	h17j15n9s7
%event to	d11h-8k16r-10
%event tone	r18
%event true	f14
%event up	j-7m17o16q10s10
%event was	a-16c-16d-25f-9h19i-11l11m-10o-11p-10q-14
%event way	f9l16n-9
%event will	a9b-11c8p13
%event work	e22
%event would	d17p18r-12
%event you	f13g10h-8i13j9k-11o-13q15r11s12
%event your	c8l14n18p12
%event |	a-10b16c13f21k-13n-13o13q-15r-17s-11
%everyone	d12e-18g-22i-8k12l18m20n9o-15p-11r-11s11
%everyone _ $	k-8l12m9p-21
%everyone _ in	q17
%everyone _ me	m17
%everyone _ of	d17f7k-9s12
%everyone _ the	a-9m-8n-14q19
%everyone _ to	a26l-10m9n10q16r13
%everyone _ was	k11
%everyone _ |	c6m9q-11
%everyone before	k13
%everyone in	q26
%everyone other	h-8k22q-15s9
%everyone rest	d12k-9s13
%everyone to	g24s7
%everyone who	a-9l18m-7p10r19
%everyone with	l15n13q-10
%explains	b24h21o-9
%extreme-name	b-11c-6e-24f-17g-12h-8i-17k-17l-17m13n12p-26q-25r-31s50
%extreme-name $	b20e-9j8s30
%extreme-name ?	b17m-9s11
%extreme-name _ $	a15e9g15i7n-9p24q15
%extreme-name _ are	s11
%extreme-name _ but	a17
%extreme-name _ discus	e12
%extreme-name _ for	s17
%extreme-name _ since	k10
%extreme-name _ to	h12n-8o8
%extreme-name _ you	a-12d-12f-11j8o8q-13s12
%extreme-name _ |	a11d-26g-11j11k-9m17n18q13
%extreme-name and	s14
%extreme-name blame	a19
%extreme-name else	k8
%extreme-name one	d12n10
%extreme-name problem	q25
%extreme-name who	s14
%extreme-name |	c-6d19i-8m14s11
%family-word	d-18f-7g31i-10j-18k-14
%family-word $	a12d13e13f-12g10l-9m-14
%family-word _ a	a19p-13s14
%family-word _ and	f10l17
%family-word _ twice	q16
%family-word _ will	r17
%family-word _ |	c10h-8s13
%family-word is	g-17j-7n9p13s12
%family-word pressure	a22
%family-word so	e14
%family-word will	m17
%family-word |	b-10l12m8n-18q11r16s7
%fated	k21n-11q-10
%fated _ $	k17
%fated _ |	k18
%fated whole	k8n-8
%faulting	d-21f-14g13k-18n50o-9p-19q-11
%faulting _ $	h8m15
%faulting the	m12
%feel	b-14e-9h-10i-27j15l-12r-13
%feel $	j25m15n22o11
%feel ?	a17l13
%feel _ $	f12h-16i13k-6q22
%feel _ ?	a13g-11h-8j16
%feel _ a	j17k7
%feel _ about	a9b-15c-7e-9j28r10
%feel _ again	h13
%feel _ and	a15f9g27i-17r-10
%feel _ angry	a17
%feel _ answer	i16o9
%feel _ apology	o12
%feel _ at	a12b13c11e22i-8j9o-10p11s7
%feel _ be	b-14h8l13m12r-17
%feel _ better	a10d23g11k8q-10
%feel _ but	m15
%feel _ by	j14q13
%feel _ cry	j20
%feel _ daughter	o11
%feel _ down	b18e16p17
%feel _ else	h10j15
%feel _ fault	k10
%feel _ feel	k13m10
%feel _ for	c7h-8m10n13o8r11s17
%feel _ from	e9l14o10q14
%feel _ grip	j13
%feel _ heart	g15
%feel _ i	c-8e-16f-17g13h11j-12k12m15p-21r-24s19
%feel _ in	d12e11g-16i11l16m15n17p15
%feel _ is	j10
%feel _ it	b-22d14e12f8j17l12o11p-18
%feel _ look	f7n13
%feel _ me	e16i-7q18
%feel _ nicer	d15
%feel _ no	g13l11p20r-9
%feel _ nobody	k12
%feel _ of	c-6e-16j9m-10o-9r18
%feel _ our	h16
%feel _ out	a-12e11n12o17
%feel _ over	j17
%feel _ quiet	o16
%feel _ right	e9i8j10
%feel _ say	d19e10m8o-10
%feel _ shame	p20
%feel _ sick	d14
%feel _ so	a15e-10l16p-10s-8
%feel _ spell	e11
%feel _ talent	d16
%feel _ that	a-15c-8h11j14k-8l13n-11o10p-13r17
%feel _ the	a-19b12c14d12i10k15l-18o15p17q-11s8
%feel _ though	c10o14
%feel _ thought	s11
%feel _ tir	l17
%feel _ to	a20d-18e24h10j8n-10o26p11
%feel _ true	f14
%feel _ want	m14
%feel _ we	b11h14j-7
%feel _ when	b-16d-11o-13
%feel _ who	p22r-8
%feel _ with	b-14d13h19l-10n-14o-16s15
%feel _ you	b-10c6d10e15i-8j11k9l-9m-10n8o7r21
%feel _ your	b19c10p13
%feel _ yourself	d13g13
%feel _ |	a-15c9d10e13g18h19k-11r-9s-11
%feel a	a10b10f-11i-7j9k-10m16o-12p14q-19r15
%feel alive	k11
%feel alway	n15
%feel an	p22q12
%feel asham	g16
%feel at	j20
%feel been	b-13
%feel blam	m16
%feel chang	f-11i10
%feel check	f10k10
%feel earn	e19
%feel feeling	m18
%feel got	a-12d-10m-9n20
%feel grateful	d22
%feel had	d16n8q13
%feel here	a-11b-10g34h11
%feel it	d11f10h13k6p-11
%feel lost	k-7s10
%feel no	j19k10n9o14
%feel not	c13d13m11p16s-12
%feel on	e-11h17j10l13o17
%feel only	a14
%feel other	l20
%feel over	j14
%feel proud	h14r9
%feel put	b14l10m9
%feel seen	d27i10n9r10
%feel stitch	p20
%feel stopp	d14h13q15
%feel sure	p15
%feel that	a-9h17j8l12n-10r11s10
%feel the	e23i7j-13m11p25q-12
%feel to	c-8e42f-13i15j-11l17m12n-17o-16r-8s-13
%feel with	c14
%feel you	a-10b10c15f8g10o-12r-9
%feeler-name	j27
%feeler-name queen	j13
%feeling	a32c-20d-27g-12h-15i-13j63k-12m21o-9p-13r15s-12
%feeling ?	l11m14
%feeling _ $	a-13j-13n15
%feeling _ a	j10l17
%feeling _ for	j10l17
%feeling _ got	a13
%feeling _ is	j17l-13
%feeling _ my	a16
%feeling _ not	j28
%feeling _ of	j9
%feeling _ people	f18
%feeling _ you	a14j22m12q13
%feeling _ your	j17
%feeling _ |	f-8j14p13
%feeling and	a19
%feeling attack	j11l14
%feeling is	a-9j28q19
%feeling it	j9
%feeling mak	f14
%feeling |	j19o10
%felt	b-16d-18e-26f11g-15h-15i-12j26k-14n-10p-16r-9
%felt _ $	a-15f13g21h9j-9m-16o12q14s8
%felt _ are	b12j14
%felt _ be	l14
%felt _ can	r11
%felt _ i	a-10b16h-8j-11m22p12s10
%felt _ is	j20n-11s-8
%felt _ just	j18
%felt _ on	l10o15
%felt _ the	f-16j-9
%felt _ you	k-10n-11o-10q19
%felt _ |	a-10d13e-10o-8p12
%felt about	d-13g11j16n-10
%felt can	l15
%felt of	f-12j12n17q10
%felt thi	a16j13m-8q11
%felt you	b26d-14f-8j22n-9o9
%few	c-13e-19g-12h-9i-21j-10m-16n-13o-14q18r-22s-14
%few $	c-10h-8j-7o12q-15s-12
%few 40	i17
%few _ $	b-14c-6f10k-15o10p12r14
%few _ ?	a-12g16i-9l12
%few _ about	a9b-9e-9m10o9q-14s11
%few _ account	i11
%few _ adult	f15
%few _ alway	n13
%few _ and	d-24l22m9
%few _ are	d20f-10g-12i-7
%few _ at	c10e12f7i7j-11m17o13
%few _ be	g18i10
%few _ between	b14
%few _ do	i10q14
%few _ ever	h8k17q11
%few _ for	c12e-18g12h9r9s9
%few _ get	a16k8l13
%few _ her	g14n9q25
%few _ i	c10e8i12j-16l-12m20n-12s-11
%few _ in	b-11c-6h-10k7l13m12n13p-11q10
%few _ invite	b12
%few _ is	b-13d-16f-13j7l20
%few _ it	h10i7l15p-12
%few _ me	b-9k-7m11p12r11
%few _ mother	m14
%few _ my	g11i-11
%few _ no	b16q13
%few _ not	c11d-11g-15h10k-7l25n8o8p-10
%few _ now	p10s12
%few _ of	b-11c-10d11o14s16
%few _ on	h12i14j-7o-10
%few _ out	n15
%few _ should	g15k13
%few _ skin	j22
%few _ so	b10d12f-7g20i12k-6o10
%few _ the	f-8h8o-14r-10s-12
%few _ them	f7q17
%few _ then	c7i7m-9s11
%few _ these	c11
%few _ thi	p10r23s13
%few _ till	h8k14
%few _ to	b11h-12j-8q14r-9s10
%few _ us	b10h15q10r11
%few _ wall	d16
%few _ who	e-10f-8n17q12s11
%few _ would	a-11j12
%few _ year	k11l18q10
%few _ you	b13e20f9g13i8k12l17m8o12r-13s8
%few _ your	e-9j18k8l-12m-12
%few _ |	b-9c13e-10f-7h12i14j-7l11m-12n-17o8r-10
%few and	a-13d23g-11i8j-8k11o-8q-16
%few brain	d10
%few call	p15
%few chang	h16
%few crime	s12
%few dat	b13k10
%few day	c7e-11i-7k13o32r8
%few favour	d20e11
%few few	l21r8
%few funeral	j15
%few ghost	o17
%few grip	j19
%few grown	j12
%few job	d16h9q11
%few last	h18
%few lie	i18
%few little	c7j7r13
%few man	a11b-9m9
%few medal	l21
%few mirror	d14
%few month	c6h18j10k-9o11
%few nightmare	b11
%few of	c9f9h-10i-8j7l10q14
%few other	q29
%few penny	r18
%few reflection	a20
%few rep	o14
%few roof	h17p13
%few seat	c11
%few shame	p15
%few single	k19
%few soul	k12
%few stone	d18r25
%few stranger	o12
%few thicker	j14
%few thief	s14
%few thousand	k23
%few to	a16p14
%few visitor	b26
%few week	a14b21k16l19n-9o19p-11
%few wet	d14
%few who	f9h8k-9o9
%few whole	h10n14
%few word	l-14o20p16s-7
%few year	b-18e11h17i-13k-14p-10q15s13
%few |	c12g-16h8i21j-13l-12p-11q-11r-8s-12
%friend	a-9e-21f-7g32h-11j-10q12s12
%gentle-praise	b-17c6i-18j-10k-24l-10m-9n14o-10r17
%gentle-praise $	a-12d-11g11j-7m10n-16o-7r-12
%gentle-praise _ $	b-15c9d-16e17f-9g12n-11o-18p16q-11
%gentle-praise _ for	c6l9n12s14
%gentle-praise _ get	r27
%gentle-praise _ is	j-8q14r16s-10
%gentle-praise _ know	s13
%gentle-praise _ to	s13
%gentle-praise _ where	s12
%gentle-praise _ will	j13s8
%gentle-praise _ you	a17c6j9p14q-16r-18
%gentle-praise _ |	c-12f9g-16h12l10p25r17
%gentle-praise i	h15r12
%gentle-praise morn	o20
%gentle-praise new	p17
%gentle-praise to	h9n10p-20q15r-10s14
%gentle-praise you	c5r10
%gentle-praise |	a-15b13c6g-14l17m-8s10
%give-way	b-11e14i13j13k16l-16o17p12q-12r53s9
%give-way $	a10o12r-15
%give-way _ $	a-11c7d-16f-9j-11l13o14s-7
%give-way _ and	a22h11r13
%give-way _ face	j11k15
%give-way _ innocent	n10
%give-way _ than	e11
%give-way _ was	i14
%give-way _ you	b-9e24j13p-18
%give-way _ |	e14k9o15
%give-way a	d13o15
%give-way better	e11
%give-way earn	e20
%give-way for	a20
%give-way it	a-16b-11i12j-7k11m-10n16r14s-10
%give-way like	a23j7l11n9
%give-way me	b9e20h9i9k11o-14p10r14
%give-way my	r15
%give-way please	e17
%give-way the	h8i8k8p21r12
%give-way to	a14
%give-way who	g18p11
%give-way-loosely	c-7f-10g-10m-13o-9p-10s-18
%give-way-loosely $	c-8h24i-7j-11l-10o8q21r-11
%give-way-loosely _ $	a12i-9j14l15n-17o12p18q-12r12s11
%give-way-loosely _ ?	b-9c-7e-12i10j-7m8p10q-11
%give-way-loosely _ a	h14n21o13p-20s-11
%give-way-loosely _ about	h-10j7p12r17
%give-way-loosely _ act	e12n16
%give-way-loosely _ again	g17i15m-9
%give-way-loosely _ alive	k11
%give-way-loosely _ and	a19b-13c-6d-10h16j10k-9n-8q19r9
%give-way-loosely _ anyth	a11o15
%give-way-loosely _ apology	o12
%give-way-loosely _ app	k12
%give-way-loosely _ are	b12e15h13l17
%give-way-loosely _ as	b18e-10p10
%give-way-loosely _ believe	k11
%give-way-loosely _ black	f14
%give-way-loosely _ but	a-12c12m8
%give-way-loosely _ come	b11h12
%give-way-loosely _ do	a-9e16
%give-way-loosely _ earth	k12
%give-way-loosely _ enough	m17
%give-way-loosely _ even	l23n10
%give-way-loosely _ exist	o21
%give-way-loosely _ face	j12k15p11
%give-way-loosely _ feel	e-9g11j18
%give-way-loosely _ for	d13e13j-9
%give-way-loosely _ from	d19q19
%give-way-loosely _ get	c7i-9n-14p-12
%give-way-loosely _ give	b9e10i12n11
%give-way-loosely _ go	c13h9
%give-way-loosely _ greet	o19
%give-way-loosely _ grip	j13
%give-way-loosely _ have	f-9h13i8k-7n14p11r-13
%give-way-loosely _ head	d21
%give-way-loosely _ house	h16
%give-way-loosely _ i	b-9d-12i11j11l-20n11q-18
%give-way-loosely _ in	e13i-8j-13k8l32m19n-14p13r13
%give-way-loosely _ innocent	n15
%give-way-loosely _ it	b-15c7e17l-14n-16q-11s-12
%give-way-loosely _ know	a-13j7o-11q13
%give-way-loosely _ lie	i9
%give-way-loosely _ like	a13d13g11l19s11
%give-way-loosely _ love	r16s8
%give-way-loosely _ make	a-11l17
%give-way-loosely _ me	a35b13g-12n9o18q15s9
%give-way-loosely _ mouth	p24
%give-way-loosely _ my	a16k9
%give-way-loosely _ nappi	e28
%give-way-loosely _ need	d-11f-8h-10k15
%give-way-loosely _ next	d19q12
%give-way-loosely _ no	b21i-7l25p11
%give-way-loosely _ nobody	a10c8i9m8
%give-way-loosely _ now	a21j8
%give-way-loosely _ of	c12d16i-10l15m15n9
%give-way-loosely _ on	b26d11i13p-18
%give-way-loosely _ or	i11p31q-11
%give-way-loosely _ out	d19f14j7p-18
%give-way-loosely _ over	h-10p13
%give-way-loosely _ proportion	l18
%give-way-loosely _ remember	f14
%give-way-loosely _ right	d18m15o7
%give-way-loosely _ same	n11o13
%give-way-loosely _ say	c-8d-13e17i15l-9o8
%give-way-loosely _ sick	d14
%give-way-loosely _ street	p21
%give-way-loosely _ than	e10k9q-18
%give-way-loosely _ that	b21d-15e13f-10j-8k-7q-18
%give-way-loosely _ the	a19c-11d24h9j10k-8r12s-9
%give-way-loosely _ thi	e-11h-10j14l-10p10s18
%give-way-loosely _ throw	h12
%give-way-loosely _ to	a17d-11g11i9k-7l-10m13o14
%give-way-loosely _ train	g11h11i12
%give-way-loosely _ true	f14
%give-way-loosely _ wait	c9g13
%give-way-loosely _ want	a15b-19n-10
%give-way-loosely _ was	a11i12l14n8r8
%give-way-loosely _ we	b14e10g11h21p-12
%give-way-loosely _ who	h9i11
%give-way-loosely _ whose	f14
%give-way-loosely _ worry	g18
%give-way-loosely _ would	c13
%give-way-loosely _ you	d11e13i-17k-11l19o-10p10q19s-8
%give-way-loosely _ your	a-13b15f13k18n-11p13q11r-16
%give-way-loosely _ |	f8l14m-13p13q24s-9
%give-way-loosely a	a-11c11f-21p11s8
%give-way-loosely anyth	c-8m11s7
%give-way-loosely at	p10q12
%give-way-loosely better	d16e11
%give-way-loosely earn	e20
%give-way-loosely first	r15
%give-way-loosely for	d-11f-9g20k-9m-16p-12r-17
%give-way-loosely home	g11h12
%give-way-loosely i	c-7d12e-11h11i-10l-9p-12r11s15
%give-way-loosely in	c-6h14p18
%give-way-loosely invent	f11
%give-way-loosely it	a13b-13c-14d-10e-19f-13g-11j-12l9m-17r9
%give-way-loosely keep	c11
%give-way-loosely lost	s12
%give-way-loosely me	a-17e14f-18h19i19k26l11m-8n-15o-37q10s-23
%give-way-loosely my	b-10e-9k-14l-11p11r15
%give-way-loosely not	b15c6f13j15k20m-15o9s11
%give-way-loosely on	b11g14i-11j15k12m17o9q-11
%give-way-loosely play	h13n14
%give-way-loosely please	e17
%give-way-loosely ring	b15
%give-way-loosely sure	p15
%give-way-loosely text	o20
%give-way-loosely that	a12c6e-18i-7j-8l13m-8n11
%give-way-loosely the	b15d13g16i-10m-9o18q-19r15
%give-way-loosely to	b10c-13f12j22m33o-14
%give-way-loosely up	a-9e16k7l-10o8q-10r-13
%give-way-loosely what	a13e12g24h-8
%give-way-loosely who	g18p11
%give-way-loosely you	a-19i16j-7n-21o-13p17q-20r-30s-18
%give-way-loosely your	d-13e-9f-9g21i17k6l-16n-8o-14
%give-way-loosely |	a-12b-12e-13g-21j-11l-21o25q-11r-14
%grand	a22b-14d16j7l54m9r-9s21
%grand $	d18j10l12
%grand |	l20
%grave-wrong	b-23d-28e-21f-14g-17i-7j10l54m41n13o-21q-22r-13s20
%grave-wrong $	f-8j7l17m11s12
%grave-wrong _ $	m14
%grave-wrong _ a	l20
%grave-wrong _ i	h14s9
%grave-wrong _ you	c8j13
%grave-wrong _ |	s13
%grave-wrong here	m14
%grave-wrong is	l24
%held-thing	i-18j-10k-9p16
%held-thing $	a-18c-9f8i11n18o-7q-10
%held-thing ?	e10f10g15i9l15r19
%held-thing _ $	b-10c-6f-11h23i-8l-14m10o9r12s9
%held-thing _ a	b15l-12q11r-13
%held-thing _ and	a16e8p11r13
%held-thing _ do	f8k14
%held-thing _ for	a-11b25l9r-12s9
%held-thing _ i	a21m10n-8p14r-12
%held-thing _ is	a10g19n-9q18
%held-thing _ open	c10
%held-thing _ the	c-7n14r11
%held-thing _ to	b9d24o10p12
%held-thing _ who	r21
%held-thing _ you	c-5g-11k10n-15p-17r-12
%held-thing _ your	a-11r13s9
%held-thing and	e9h-9i-7j12m19r-8
%held-thing for	i7l12p-12q11r11
%held-thing is	d-12e14o12s11
%held-thing life	n16
%held-thing on	h15n11p15
%held-thing the	b10c9e9j14n-8
%held-thing to	b-11e14p11r12
%held-thing will	r20
%held-thing you	a-22b-10c-8f9h-9i-13n-9r-10
%held-thing |	a12f9h9i-18r14
%help-act	c14h10j-12k-14m14n17o9s10
%help-act $	f9g20h11n-10
%help-act _ $	h12k12n-8o14p10q13s-11
%help-act _ home	p24
%help-act _ me	c11m9
%help-act _ mouth	d13m14
%help-act _ the	e-18g-11h-8n14o-8p-16
%help-act _ what	g11o17
%help-act _ your	b-12j-8q12r8
%help-act _ |	b11g13o15
%help-act about	i8j-9m11n10o10p-12r10s9
%help-act for	c8i10q12
%help-act my	m20
%help-act you	b-9d12h9n-8p25r9
%hidden-fault	a-17b-25c-8d-31e-19f-7h-12j-24k-19l-19n99o-9q-20r-13s-11
%hidden-fault $	g20n9
%hidden-fault _ ?	n13
%hidden-fault _ alway	n16
%hidden-fault _ me	j-7m-12n10
%hidden-fault _ one	n16
%hidden-fault _ |	n18
%hidden-fault one	n18
%hidden-fault thief	s14
%hold-deed	b21c-21e31k-10l-10n-8q-19r28s-7
%hold-deed $	a16n13
%hold-deed _ $	c-6g19h14i26j-12n-17p-14r-9
%hold-deed _ a	g23r-11s-8
%hold-deed _ back	o-8p10r13
%hold-deed _ end	e16
%hold-deed _ go	h14
%hold-deed _ in	a9d22l18o15
%hold-deed _ it	e17j9r-8
%hold-deed _ one	p35
%hold-deed _ out	l13
%hold-deed _ the	c-9e-10j12n-16o-8p-12r16
%hold-deed _ to	a11b-18d-13g20l26
%hold-deed _ what	o15r18
%hold-deed _ you	d25e-9g-11n8o-8p-11q-10
%hold-deed _ |	d-12f13g-12h-14j9n15p-10
%hold-deed a	b13c6l9s11
%hold-deed and	d18m18r-8
%hold-deed any	g17
%hold-deed it	c-10d10g-18h-12j-13n-11o-19p-22r18
%hold-deed me	e18f12i23k-9o-8p-15q16r-15s-11
%hold-deed with	i-8p29
%hold-deed you	a-14b15c8g-12h24l-9r27s-10
%hold-deed your	b9j16p16
%i-already	a-15b20f-10g-16h-10i48k20m8p-10q-17r-10
%i-already _ check	k10
%i-already _ know	i17
%i-already already	i17
%i-already have	k18
%i-already will	b12i12n9
%i-will	a-32b-11c-6f-32i-11j15l-17m-15o9p22q-11r14s-18
%i-will _ $	a-11c8d-14e-11h13j-9k15q-11s-7
%i-will _ a	c-7e-15h15i-9j-8k-10p-19s15
%i-will _ about	b-9c12r18
%i-will _ already	b11k15
%i-will _ alway	e16s8
%i-will _ am	d-11g-15i10j-8k-7m14s8
%i-will _ anyth	h17
%i-will _ are	b10h16
%i-will _ ask	i38
%i-will _ be	h13j-11n-9p-13r8s9
%i-will _ being	m13
%i-will _ between	s15
%i-will _ call	b20
%i-will _ carry	o15
%i-will _ com	b12
%i-will _ come	b13c10g-19q12r13
%i-will _ different	h19
%i-will _ do	a-13d-18e-18o8q13r-12
%i-will _ due	e25
%i-will _ entitl	e16
%i-will _ expect	b10e20
%i-will _ find	n9p-12q19r15
%i-will _ first	e15
%i-will _ gett	g16
%i-will _ ghost	o13
%i-will _ going	i8o9q-10s-10
%i-will _ gone	g18
%i-will _ hate	c11p18
%i-will _ have	b-11c-9d17e10f10i11k7o-13r12
%i-will _ him	h11
%i-will _ i	b-13i10q13s16
%i-will _ is	e9s17
%i-will _ it	a-17d-10k-13l-19m-11q-21
%i-will _ just	g21s9
%i-will _ know	i11k7
%i-will _ let	o15s7
%i-will _ like	b-10c6k-11r-11
%i-will _ make	k8p13
%i-will _ might	o8r13
%i-will _ never	f-9h20q-11s18
%i-will _ not	a21c7e-19f-9i-16n8s-7
%i-will _ only	m12q16
%i-will _ outside	b15
%i-will _ owed	e19
%i-will _ parole	s13
%i-will _ post	p23
%i-will _ read	s10
%i-will _ real	m14
%i-will _ replace	q14
%i-will _ ring	b16
%i-will _ say	a18b-10c6d20e-10j14p13q13r10s-7
%i-will _ see	c10d10e10g10h-9i12k7p14q10
%i-will _ smell	n8
%i-will _ so	e-9h13p13
%i-will _ some	b13e14s8
%i-will _ sorry	a13e-11j15k-7m-18o-8r-8s-7
%i-will _ sure	b11d15g22l13
%i-will _ tell	a-13b-11m-10n9o-14s11
%i-will _ that	g17h8m16p14
%i-will _ the	a-10c-18e26h-13k-8l29m20n11
%i-will _ thought	e18g11
%i-will _ to	d15j10k13s11
%i-will _ unfinish	h16
%i-will _ up	c6k17p-10
%i-will _ wait	i20j8p15
%i-will _ will	c-13g-14j8m-8s-11
%i-will _ you	a14g-36h-11i14k12o11p16q12s8
%i-will _ your	a-11g-17h-8k10l12p15
%i-will _ |	a10c14h-11k7l-10m-11o27r9
%i-will am	j-9l-14m16s13
%i-will can	e-22f-7g-34i9m14n12o16
%i-will could	g-12h13l-13q19
%i-will have	d18
%i-will i	b-10c-11f-12g-10h-9k7m-18n-19p15q-11r-17s-20
%i-will might	c6o11r31
%i-will shall	b14g11o25r-11s11
%i-will will	a-14e-10f-10h-11i-8k-13l-23m-11n-9q-12
%i-will would	a13c5f16g-27k13l21q-15s-9
%kidding	c9d-11i-7k15l19n15o-8
%kidding $	n15p10
%kin	a-27b10c-14d-17h-8i-8m-16o9p-21s-7
%kin-role	a14b-18h13k-14m13p25
%kin-role _ and	c-6g-14h-8l15
%kin-role _ for	h20
%kin-role _ had	q18
%kin-role _ have	g-17k8l-14o8q10
%kin-role _ i	a12e-9o13q-11
%kin-role _ not	d10g21n8q-15
%kin-role and	g26m13q-19
%kin-role has	g18m14q-11r13
%kin-role i	f7h12
%kin-role in	a-10i11j-8k15p-11r-10
%kin-role so	e14
%lapse	b-10c6d13e-31f9k-31l23n14q-23s8
%lapse _ $	a-14c12d15g-13j11k-9l-11n-8o19q-13s20
%lapse _ are	n16
%lapse _ because	a25
%lapse _ i	c-6d-11h11m-15s10
%lapse _ not	n14
%lapse _ number	o12
%lapse _ the	f14
%lapse _ you	k-10l21m8n10q15
%lapse _ |	a15b-10d-16f-8g-12j8l11o9
%lapse all	h10n14r11
%lapse me	c12
%lapse my	a-10o20
%lapse so	n14
%lapse the	a19m-13p15
%lapse you	c18k-6
%large-words	a11c-5f-15g18h26j8k62l-18m19n11o-18q-35
%large-words _ $	b12c-9i13j13k11l-12o-12r-16
%large-words _ and	d15g18m9o10q13
%large-words _ is	e23r8
%large-words _ last	k12
%large-words _ me	h10k11
%large-words _ my	c6m11s10
%large-words _ not	e21k18
%large-words _ one	a11n13
%large-words _ the	k14n-9s-7
%large-words _ way	k10
%large-words _ who	k-12m-9n10
%large-words _ year	g17
%large-words _ you	c-10d12f-8j10k15m-8o-10p-14
%large-words _ |	a-16b-15f-9g11k23n-8o8r-8
%large-words i	e-9g16s7
%large-words in	k13
%large-words is	m16o10p14s9
%large-words knew	k10
%large-words my	g-11k11
%large-words not	a11b11m15o8
%large-words thi	a17g10m-8q14
%large-words you	h12k11m-13n12o-15q11r-21s-8
%large-words |	d-23e-12i-7m17r24s-9
%last-word	a14c8d-21e-14g34h-8j8l-16n-17p39q16r17s-9
%last-word _ $	a15b-11c8d-12e-11k13r9
%last-word _ i	b12g12
%last-word _ you	p23
%last-word choice	a-9g16
%last-word decision	a14b13
%last-word that	c7p15q21
%last-word well	c9
%laughter	a-36b13c25f-7g-19h-18i-30j-17l-9m-26n-29o-26p-30r-20s-45
%laughter $	a-12b-20c8f-11h-11i-13j-8k7l-19m-15n-13q21s-17
%laughter |	b11c13e10h10k8l9o-8
%leaves-room	a-13b-18c-6f-11h-17k-12l-10o-8r-9s-9
%limit	b58c-15e16g-15h-14j-11l-10m11o-8s-22
%limit $	b20e14r9
%limit _ ?	b14
%limit _ is	b14
%limit _ to	b14s-7
%limit _ you	b18i7n11
%limit hour	b27
%limit time	b27
%limit |	e12
%limit-set	b58c-19e-14f-23h-21j-19l-27o9q-19
%limit-set $	a10i17p-11
%limit-set _ $	a-15b-13g24o-11s9
%limit-set _ ?	a13b12
%limit-set _ breathe	s13
%limit-set _ come	b-24
%limit-set _ i	c-7e10m12r-9
%limit-set _ me	b22
%limit-set _ my	b18s-12
%limit-set _ no	b13r8
%limit-set _ you	d18e23f-8o9
%limit-set _ |	b35c-10h-10k8p17s8
%limit-set comfortable	b18
%limit-set do	b11o-14
%limit-set hour	b25
%limit-set it	b-21o18
%limit-set me	b26
%limit-set not	b11c-11i-7j9m-8n-12
%limit-set prefer	s12
%limit-set rather	r-8s11
%limit-set time	b30
%make-up	a26c14g-11h12i-20k6l10m-12n-16o-15p-11
%make-up _ of	c8l17q14
%make-up _ out	l17
%make-up _ sick	d14
%make-up _ to	a-10m10
%make-up _ want	m13
%make-up a	d-11j15m-11
%make-up me	f-11m16o-9
%make-up people	f15m-9
%make-up sure	p15
%many	c-29d-33f-19g16h-10j-16k9l12m-21n-24o-27p-10r-30s-25
%many 40	i17
%many _ $	c-6e-9f-7g-15m-16r12s-10
%many _ ?	b-9l23
%many _ already	k14
%many _ and	a10b12c-6f-9k15l-15p-11
%many _ he	q17
%many _ i	a11l-14m15s-10
%many _ not	l13p10
%many _ of	i-9l-15m10
%many _ the	d16g-15h10k-8q22
%many _ to	g-12k16p16
%many _ walk	i14
%many _ who	i9
%many _ you	b9i-10l13r-8
%many _ |	a-11b-9c11g-17i14k-8m-11p10q-11r-16
%many day	k24l-15o37q-11
%many eight	k16
%many minut	g14i12k-9l-10
%many minute	i18
%many month	h18j17o9
%many of	e12i-7k-7l21
%many people	d-17f9l17q10
%many quid	l18
%many week	l23
%many year	d23g13i-9l10m23r-9s15
%many |	g-11i13k-7m13
%mere-others	b12d-11g-16h-9i7k39l-16m-18q-21r-8
%mere-others $	d-17k16n9
%mere-others _ $	f10s10
%mere-others _ are	k11n-8
%mere-others _ |	k14
%mere-others lie	i15
%mere-others you	d14s8
%mere-others |	d11k12
%mind	a-27b-16d15e-25f76h-20j-12k-11l-19n-17p-17q-14
%mind $	a-9d15f12i-7l-14n12
%mind _ $	d-13f22l-12n-12q-10r9
%mind _ a	f17i7
%mind _ and	d18
%mind _ you	a-9f9i8
%mind _ your	f21
%mind is	d-11f9
%mind it	f15r8
%mind of	f15
%mind-failed	b-14c-10e-25f8h-12i-18k-20l11o-13
%mind-failed $	n-16p-12s10
%mind-failed _ $	a-14h-9j13k7l-9o-7s11
%mind-failed _ then	s11
%mind-failed to	b16d13f-7h14j10n-13
%mind-fails	a12e-15f26h20o11r9s-9
%mind-fails _ $	f11j8l-15m17s7
%mind-fails _ again	c7f19
%mind-fails _ know	h19
%mind-fails _ that	a11o17
%mind-fails _ |	o13
%mind-fails the	f14k7m9n10
%mind-fails to	b14d11h14i-7j11n-20s-9
%minutes	c-14d-18i47k-7l9n10o-10
%minutes $	g11i16
%minutes ?	i13
%minutes _ met	k11
%minutes _ the	g16i11
%minutes _ we	k11
%minutes _ |	i11l10o7
%minutes by	i23
%minutes for	e10i10q10
%minutes since	k11
%monster	d10g-11
%monster villain	m12
%never-mind	c39d-10g13i-7m-11n-11o16
%never-mind _ $	c14
%never-mind _ |	c10
%never-mind not	c11h-8o9
%never-mind reason	c13
%new-self	e-11h37q-15
%new-self _ |	h13
%nice	b15c13j-7k-19n13p15q29r46s13
%nice $	g14h-9i12l11n-12p14r-10
%nice _ $	a19e15f-8g-12l-9
%nice _ are	c8
%nice _ i	b20e-10g-10n17p-15r14
%nice _ me	r9
%nice _ you	a21e11f14h25o-9p17r-21s-10
%nice _ |	b10d10f8l20o-8p14q13r13
%nice in	b19
%nice new	p18
%nice thing	d19
%nice to	e11h11n9o12p-12q12
%nice you	c6r10
%no-lying	i26n14
%no-lying _ lie	i12
%no-lying _ me	n12
%no-lying not	i22n16
%no-word	b-14e-23f-13g-14l-15o74p10r-30
%no-word _ $	o18
%no-word _ i	c9j11p13
%no-word _ is	c6o15
%no-word _ not	c10
%no-word _ to	p-14
%no-word _ yes	c11
%no-word _ you	c-6o16r-13
%no-word _ |	o18p10
%no-word answer	i-7o10
%no-word be	o12
%no-word not	b-9c-13o17r-9
%no-word rep	c8
%no-word say	a11c8m8o-12
%no-word speak	o11
%no-word talk	j7n8r-12
%nobody	c-12f18j13k27l18m29o18r-15s-16
%nobody _ $	k10
%nobody _ ever	k8
%nobody _ going	h13
%nobody _ have	c9
%nobody _ if	e16
%nobody _ over	j14
%nobody _ to	a21c9g19o22r-9
%nobody _ you	e18f-8j-12k9m-8
%nobody _ your	f16
%nobody _ |	f12
%nobody ask	e13m8
%nobody could	a20
%nobody died	k-7l13
%nobody leav	i11
%nobody made	f14
%nobody one	a11b-9c-6m17q14
%old-self	e-11h29
%once-that	c11f-13h-22i-14l-20m14o-17p-15q-13r33s-17
%once-that $	c10r-8
%once-that _ $	a-13c6f-8g13h-8k-9l-10m8n9o-14r-12
%once-that _ a	a12b-11c-6g12j9m-8o-8r13
%once-that _ am	a9c6d11g20i9k9m15o-11
%once-that _ are	e12i13n-9p-13r11
%once-that _ at	a17
%once-that _ car	g22
%once-that _ could	a16g-11
%once-that _ did	a15c8
%once-that _ get	b9e-9o-10p17r-15
%once-that _ go	e10g-15n14p24
%once-that _ had	a21e10j7o11
%once-that _ happen	c10
%once-that _ have	f-10j11k-9m-13n-12o19s11
%once-that _ i	c-7e11g14m11p30
%once-that _ in	d12l10o19p-15r-8
%once-that _ is	d-14e-15n-9o17q-17
%once-that _ it	a-9e20r-9
%once-that _ just	a11
%once-that _ lol	o12
%once-that _ lone	c11
%once-that _ me	a-21e19q12r-14s10
%once-that _ not	a11c-8g-12k7o-9p13r-13
%once-that _ noth	i11
%once-that _ of	m19
%once-that _ out	g18
%once-that _ ready	b18c-6o11
%once-that _ real	i14
%once-that _ ring	e11
%once-that _ some	r14
%once-that _ still	c10p-11
%once-that _ that	a-13e9r26
%once-that _ the	b-9c10g-12h-10m8q10r-16
%once-that _ to	c12g15q17
%once-that _ walk	k14m9o12
%once-that _ want	b15o12r-15
%once-that _ was	a10c10e-10f7g29i8k-7l18q19
%once-that _ we	d19
%once-that _ were	b13c6g16l10q20
%once-that _ will	h14s11
%once-that _ would	r17
%once-that _ you	a-13c-10g-20i12k14p21r35
%once-that _ |	c6e15r-12
%once-that day	n11r21
%once-that i	c9e25g10i13j15k-8o16q17r10s11
%once-that she	q17
%once-that that	h-8j11p13s-9
%once-that the	c8d-13e-9f-12h-10i-13j9o23p12r12s-8
%once-that thing	c18e10
%once-that you	c-22d-13e-23j-17m-15n-28r16s-8
%once-that your	e-12m14r12
%once-that |	c6l18
%only-just	a-10c-10e-12g-10h-17i-17l-11m-14o-21q-16r-9
%only-just $	c-8d-12f8i10k11o11r-8s-12
%only-just _ $	b-12e-9g17i-7j-15l14m17r11
%only-just _ ?	a-14c-8e23g14i11j7n8p-13s-7
%only-just _ a	b12h-12j10l13m19n-8q10
%only-just _ about	c-7e-10f-13j8n9s19
%only-just _ again	p18
%only-just _ and	e-23f9h27j-11k8p-14r-9
%only-just _ be	j-13l24m9
%only-just _ better	p17
%only-just _ by	m18p14q17
%only-just _ car	g-10m17
%only-just _ clear	d14
%only-just _ coat	f13
%only-just _ control	n18
%only-just _ dark	g17
%only-just _ day	l24n-9
%only-just _ died	o13
%only-just _ drawer	p18
%only-just _ fac	b12
%only-just _ fine	g27l-12
%only-just _ for	d-11j14n23p12s8
%only-just _ get	h-9k12m12s13
%only-just _ head	f14
%only-just _ house	j12o18
%only-just _ how	d12f8
%only-just _ i	c-9h27i13j-7l20m11n-18r-15
%only-just _ is	c8d20f-10g-11i-14j9l-11q11s-15
%only-just _ it	a10c10d13e9j17n16p-20q17r-10s15
%only-just _ just	g11h-8k9q20
%only-just _ know	c13
%only-just _ like	b27f7g-11
%only-just _ me	a11c-6d-11g16i-8j-13k-9l-12m27n13s10
%only-just _ mirror	d14n16
%only-just _ month	c7j14
%only-just _ most	l12
%only-just _ my	b16c6f-8k9m12
%only-just _ not	a9b-18d17e-11j10m-12p-24q23s-10
%only-just _ noth	l17
%only-just _ number	i11
%only-just _ of	b-12d15i19l14m10o8p16q12s17
%only-just _ ok	g21
%only-just _ on	b10e-11f-12g16h12i23k7s11
%only-just _ opinion	s14
%only-just _ or	c9h8
%only-just _ out	b15l-14q20s14
%only-just _ own	b14m26n9
%only-just _ remember	f16
%only-just _ room	e-13f16j8o11s7
%only-just _ say	q20
%only-just _ see	c9k8q10
%only-just _ she	e20q-11
%only-just _ so	a11b12d19j7n14
%only-just _ talk	d21n14
%only-just _ text	l11o14
%only-just _ that	a10b10d22h20i-9j8n13
%only-just _ the	a19m-8n10q-14r-10
%only-just _ these	c17
%only-just _ thousand	k13
%only-just _ three	h11q20
%only-just _ time	l15n14
%only-just _ to	a15c18g17j-11p11r13
%only-just _ too	f18
%only-just _ understand	a13i7
%only-just _ until	k11o15
%only-just _ was	a11f12h13k10
%only-just _ what	c6e33g-11h-8n9q11
%only-just _ when	a14c7e17q14
%only-just _ who	a-10g12h-9i11m8q23
%only-just _ will	f8g11p-13r19
%only-just _ with	h9k12m-8q13
%only-just _ without	d19m12
%only-just _ word	s19
%only-just _ would	c-8d11g-10k-9p-16q17
%only-just _ year	c9k11
%only-just _ you	a14b12f13h-17k18l25m-28n15q15
%only-just _ your	a11b12c-7f-14g11h-9l14m-8p-14q-13
%only-just _ |	b9c9d-11h14o15q-18s-13
%only-just a	b-14c9e-21g12h15j7k7l9q-22
%only-just being	j16m-11
%only-just call	p13
%only-just check	c16
%only-just come	h14
%only-just cook	g22
%only-just day	c9k-10
%only-just ever	m20n14
%only-just i	h17
%only-just is	c-8j17k9l9m9r12s-9
%only-just it	a15i8j13m-8p14q-12
%only-just know	e15
%only-just last	h21
%only-just late	a23
%only-just life	d13
%only-just listen	a13
%only-just me	a17d22g17m-10q18
%only-just more	d-11h-8p17q-10
%only-just my	c7e-12k-10n16p27r12
%only-just need	k11
%only-just of	c11h-8j11l-9q12
%only-just one	d-11h8j16k16l-20n-9
%only-just other	s17
%only-just our	b11
%only-just pretend	o13
%only-just proportion	l23
%only-just real	k13
%only-just shutt	b14
%only-just so	l15s10
%only-just that	b-10d29e10i8j-9n10
%only-just the	d12g19h-9i15j-8l-11p13r9s-8
%only-just there	d16h16
%only-just thi	a-11b11d-11h-14j-9m16n9r8
%only-just thing	d30
%only-just touch	l19
%only-just us	k14
%only-just wait	p19
%only-just what	e11p-10r14
%only-just who	e8f9h8k-10o9
%only-just with	h10k-10m-12n18p-13
%only-just word	o11
%only-just writ	i23
%only-just you	b11f8g12h12j8k13
%only-just your	g-14h14j12l18m10q13
%other-one	b-10c-8h-13l-9o13p18q20
%other-one $	a10c13d-19j-7k8
%other-one _ $	c-7e-15j-7k18l12n10p-22q-26r8
%other-one _ and	c-6f11l15m-8q16
%other-one _ i	a12e-10g-11o18
%other-one _ in	q16
%other-one _ that	g16l20p-18q16
%other-one _ who	f8p22
%other-one _ you	a12b21f12g-19h9
%other-one _ |	a-9j9o-8p21q-10
%other-one and	f11k-8m17n8o13
%other-one has	g18m13q-19r12
%other-one so	e11
%other-one who	e-9i-8r15
%other-one wiv	q22
%other-one you	d19e11g10l-13r-8
%out-of-proportion	a-19d-15e-20h-23i-7j25n-27p-22q-18r-22s-17
%out-of-proportion $	f16h-8
%out-of-proportion _ $	f7g11j7k7l11m8n-15s-8
%out-of-proportion _ you	f12k11s8
%out-of-proportion _ |	g10j17
%outburst	a46d-33e-15f8g-32h18i22l13n-19o-18r-19
%outburst $	e11i14
%outburst _ $	a12k13l-13n-15s17
%outburst _ a	a18
%outburst _ because	a13
%outburst _ door	b11
%outburst _ i	a-11c7f-10h-9k-7l18m21q-16
%outburst _ in	b15
%outburst _ on	i9o12
%outburst _ one	l14p18q11
%outburst _ you	a14c-6m-10
%outburst _ |	a21b10e11f11g12i-7k-9n-14p-10q-13s9
%outburst at	a17
%outburst away	h15
%outburst blind	f20
%outburst me	m24
%outburst on	a-12i14
%outburst out	p11
%outburst the	a20b11
%outburst you	c7f9h-10k7l36o17q-11
%outburst your	a-10b9f14h-12i-11l11n-12
%outburst |	h8i16
%outing	a-9b-26f-14g17k-9m-16o9q-24
%outing $	a-22b-12c-13f-9g15o13s-10
%outing ?	b14c-6e-11g17k-8l-11m-10r-8
%outing _ $	a-19b18c6d16g10h-22i18m12p-20s-12
%outing _ a	a13d-13g14j18l12n-11p-11s8
%outing _ and	c16e-12p11s7
%outing _ come	b23k14r8
%outing _ do	b16c6d-18l-11n13q-11
%outing _ done	m16
%outing _ expect	e16
%outing _ got	h8n15
%outing _ have	c-7d13g-13h-12k10n-9q24r9
%outing _ i	g17h-15i12j-7k16o-10r-9s13
%outing _ is	f10i-11n19o-13
%outing _ it	a15c9d-11l-22q-21
%outing _ let	o14
%outing _ no	b20l11
%outing _ not	b-15e9
%outing _ of	f17j12
%outing _ or	c10i16
%outing _ remember	f16
%outing _ the	f13i-9k-8m-8
%outing _ to	a15b10e11o-9q12r12
%outing _ translation	s15
%outing _ what	j14
%outing _ will	e-10f-9g28j11
%outing _ would	a17k-10m8
%outing _ you	e21f12k25o15r8s22
%outing _ your	a17c8d-14f-7l-11n16s7
%outing _ |	a-13b27c15d-15e13f8i-7k12m-8o12p13r14
%outing and	f12h12j9k11l10m-10p11q19
%outing as	b13f-11j12
%outing by	a9i24
%outing for	c6g35j8p18
%outing i	c9e-11f7h-11m14o8
%outing mean	s14
%outing out	q18
%outing receiv	s13
%outing to	c8f-13k-7o17s-10
%outing was	a17
%outing you	d12j15l12n16
%outing your	f12o11p10
%outing |	b14c15f-13i7m-8n-11q12s-8
%overreact	f-7j42q10
%overreact $	j13
%overreact _ $	j21q12
%oversensitive	d-11e-12h-8i-7j10m-11n-8o-8q-10s-12
%oversensitive _ $	j16
%own-up	b-15d-16e-17f-18g-10i-9j-24k-10l-17m-10n-19o-9r-11s-7
%parent	e-14g19i-8m11p-11r8
%parent $	e17f-8g13
%parent _ one	h22
%parent _ will	r18
%parent is	c10d-17g27h14n9r-13s8
%partner	c15e34h-18j10k18l-12m15o-10p-14r8s12
%past-one	a-10c-7e-9h-15i8q24
%past-one _ who	p17
%pastime	c-17d-19i-11j-26m-15n9o-9p-19
%pastime $	c10d24h15i-8n-12q11
%pastime _ $	a-13b-9c-16d-14e-14f11g11j-8m10
%pastime _ a	b23
%pastime _ i	b-12e9g11i9r11s7
%pastime _ the	e-10k10l-12o8r-8s13
%pastime _ us	d14k-9s13
%pastime _ what	b13
%pastime _ you	b15d19f8m9n-9r12
%pastime _ your	f9g11i7q-21
%pastime _ |	a24b-12c10k9l14o-10q15
%pastime and	e19j7n12
%pastime are	e13
%pastime from	b18
%pastime is	f16n11o8r8
%pastime me	i16
%pastime of	j13k7s10
%pastime |	f12k-7o-11
%perfection	d-17h8j-9k35n-14
%perfection _ should	k15
%pet	b-29f-14h-14i-21l10p20q-12r-22s-13
%pet _ it	d23
%plain-feeling	e-27f-15h-14i-13j48k-12m-19o-25q-17r-11
%plain-feeling $	a15c7g11m-10
%plain-feeling _ are	j21
%plain-feeling _ is	j11
%plain-feeling _ just	j19
%plain-feeling _ you	d11j10n-8p10
%plain-feeling _ |	d-11p17
%plain-feeling of	j13n9
%plain-feeling you	b12d-11j26
%plain-feeling |	e-9f-8h15j15
%possession	b15c14d-13e14j-7k12m-8n20o-14r-17
%possession $	b-22c10e11f-13i15l23m11n11o-11r8s-7
%possession _ $	b17e20f22i8l-11m-10n-12o-10p10s-8
%possession _ a	l-15m11q26
%possession _ am	b-11m18n-10o-8p20
%possession _ i	b-20f-9i18j-7k15m17r-12
%possession _ is	b-12f9g10j14n-8p10s-10
%possession _ it	b-9d-15h21n-8
%possession _ know	b16h16
%possession _ mine	e15
%possession _ my	e20
%possession _ no	b17
%possession _ remember	f16
%possession _ so	b-11i7s17
%possession _ that	d12e-10f10k13m15o-8
%possession _ the	b9e34f-9h-8j9n17r21s-8
%possession _ to	b29e28h-8
%possession _ we	b11g-15o-8
%possession _ will	c7e10j8p23
%possession _ would	a15e15p-10
%possession _ you	b11c9e13f9h16i-8k20m-14o12s15
%possession _ your	f-8g13p-10
%possession _ |	b10c10d12h-15i9j-12n-15o-10r9s8
%possession and	a-14b17d15k9m10p13q18r-12
%possession are	e27
%possession belong	e13
%possession for	d-12g26n-8o-10p14r9s-7
%possession has	b16
%possession i	a17l-10n-8s-8
%possession is	c7d20e11h11i-8l-12n-10p-11
%possession out	d21o8
%possession the	e10
%possession though	h14
%possession with	d32e12g19j9k7
%possession you	f12h8i13j7p15q10
%possession |	b-10c7f9g-20p-11s-13
%proof	a-11c9e-9f-11h-19i44j-25n-17o-16p17q-23s-14
%proof _ $	f-13i-7p14
%proof _ all	i14
%proof _ you	i12
%proof of	b13e11i11r17
%proof |	c8f9i26q-11
%provoke	c-12e-24i-10j-29k-13l-13s-21
%provoke $	a-10b20i8n14
%provoke _ $	b12c7d16f11g12h-14j14k-8l12
%provoke _ ?	b10h8i-9j-8p24
%provoke _ a	d19f12j-7k11l-19r12
%provoke _ about	c-7d-11n12o-13r10
%provoke _ alive	k11
%provoke _ and	a12d31i-8j7k13m9p28q-22r-14s7
%provoke _ anyth	a19m9
%provoke _ ask	b17g14
%provoke _ be	b18k7
%provoke _ been	a19d10
%provoke _ believe	k11
%provoke _ call	l15
%provoke _ do	a-9b12e15
%provoke _ easy	q14
%provoke _ exist	o21
%provoke _ for	a-10b-10e11g14q17r-8s12
%provoke _ get	b14c11d-12m-7n-8o8
%provoke _ give	e12n14
%provoke _ go	a11c13
%provoke _ greet	o20
%provoke _ have	c-6e-22h9o-9r-12s-10
%provoke _ how	c9d19h8
%provoke _ ill	m29
%provoke _ in	k13
%provoke _ into	a14d-11e17
%provoke _ is	m19
%provoke _ it	d11e-11g13h16j-9k-9l16n-12o-12s-10
%provoke _ know	a-13d14f14h9n-9q23s8
%provoke _ let	b13c7h17k-9n-10
%provoke _ lie	i13
%provoke _ like	k11p20r12
%provoke _ make	k7l18p10
%provoke _ maybe	c14
%provoke _ me	a9c-16e-23f13g-21h-8j-9m12o-10p20s13
%provoke _ mind	i12
%provoke _ more	i11l11
%provoke _ much	d18r10
%provoke _ need	d-12e-16f-10h-9k19q14
%provoke _ nobody	c9f7m-10
%provoke _ of	a11c6k7r12s-8
%provoke _ our	c7h15
%provoke _ out	a20
%provoke _ personal	j11
%provoke _ proud	a-20
%provoke _ remember	f17
%provoke _ rep	c8d10
%provoke _ say	c-9i14m9o11
%provoke _ see	l13p10
%provoke _ sick	d14
%provoke _ so	a-11d-11j16n10o11
%provoke _ take	c6d11j15k6l10n11
%provoke _ tell	f-8g25n16
%provoke _ that	d-25e17f30j7k-8n-9s10
%provoke _ the	a22b-15c6d16e-20f-9i-18k-7n14o10
%provoke _ thi	e12f11h-9m-11
%provoke _ throw	h12
%provoke _ to	a12c-13e-22f-14i-13j-14k8m8r10s8
%provoke _ ungrateful	g23
%provoke _ wait	c9k7
%provoke _ whose	f14
%provoke _ with	a24c9d-23j8n9p-13
%provoke _ work	b15
%provoke _ worry	g18
%provoke _ you	b10c17h13l9n-12o-17r-8s11
%provoke _ |	a11c18f15h21j-7k-12s-12
%provoke a	b15e13h-10i10j8m-11s-7
%provoke alway	b11c12
%provoke at	c-6f11g-11j8k10r9
%provoke been	b-16d13f-9k10
%provoke have	a18f-7g16
%provoke her	j16m9s8
%provoke it	a32e-9i-7k8n-10p10s10
%provoke me	a21c9e9f-16h-10i-10j-9k14l-18m-8p21s-12
%provoke need	b13q14
%provoke not	g10i22j13k12l18m8n10p18r-13
%provoke of	b9m18p10
%provoke on	a11f16h-8m11
%provoke once	f8n10q12
%provoke past	h15
%provoke place	f16
%provoke so	d24g17l11m10p10r9
%provoke someth	b12n-11
%provoke that	a10c16r16
%provoke the	a-11c11f-11i-8j-8m12n-25s-11
%provoke to	b20c-5d-17f-8m15n-11p19q-13
%provoke want	n16
%provoke without	g19
%provoke you	a-17b16d33e13j-7l11m10o13q14
%provoke your	d-12f-8h17q17
%provoke |	a-11k10o13p-10r-8
%rejects-me	b-11c-6f-12g-15i-10n14p14q-18r-13s54
%rejects-me _ care	b9n15
%rejects-me _ me	s16
%rejects-me _ not	n19
%rejects-me i	d12h-9l14n9
%rejects-me me	o8s12
%rejects-me not	n8s16
%relation	a-21b13c-5h-13i-9k12q-10r-16s17
%relation $	a17d23o8
%relation ?	b9g-10i14m11r10
%relation _ $	d11e-12h-11i-7j-8k12l12q-14s10
%relation _ a	a15d-12l-9o-7r-10s14
%relation _ and	f10l13m-9
%relation _ be	l24q11
%relation _ i	a10b17c-8d11f7g-15h-11k-12m8s8
%relation _ not	j17l-12p18q-11
%relation _ out	b13p19r11
%relation _ the	b-9d13f-8g-18o-9q-23r9s9
%relation _ twice	q14
%relation _ when	e23r10
%relation _ you	g11k19n13s7
%relation _ |	c8e9k6r12
%relation already	q23
%relation get	c6r16
%relation is	a10b13f-8j-15p-14q-12s8
%relation so	e11
%relation want	p14
%relation who	e-9i-9q10r15
%relation will	l18m16
%relation |	e22f-8n-10s12
%rescued	a-26c-8e34g38j-14l-16q-10
%rescued _ for	g28
%rescued _ that	e13
%rescued _ the	d22
%rescued for	e18
%rescued you	e22g11l-10n-8s12
%role	h26i13j21l-20n14o-13p-22r10s15
%role $	e-13h17i-10l9n-9r8
%role _ $	e14f-8k13q14s12
%role _ for	h12
%role _ get	k-12p-10
%role _ has	e8k7
%role _ have	d13f-10o12
%role _ i	f-7q-12s-16
%role _ so	d21
%role _ the	a9d18f-8i9k20p10
%role _ thi	k10n11
%role _ to	a10d17o20q11
%role _ twice	q17
%role _ want	g17h18
%role _ you	c9d10g-25k10m9q13
%role had	l25
%role i	h11l9
%role in	i10k16n17r-8
%role is	e11g17i10n13r14
%role on	i14k12
%role then	s16
%role would	j16k-7
%role you	a-10c-6d12h18l-15
%royalty	b34d-13e-13j18n-8s11
%royalty _ is	j17
%royalty majesty	b12
%sacrificed	c-11d-19f8g32i-15k9m-12n-19p-19q-21
%sacrificed _ $	a20f-7g-12h-8j8p-11r13
%sacrificed _ a	d16g20
%sacrificed _ flight	k12
%sacrificed _ for	e-11g23
%sacrificed _ the	a12j-7k18l-12m20r-10
%sacrificed _ to	d-11f9g-12l15
%sacrificed for	e20g17
%sacrificed in	d17k13l-10m14n9
%sacrificed it	l16
%sacrificed past	h10
%sacrificed the	a17h20k7
%sacrificed up	e-9g20h9
%sacrificed you	a-13d12e19
%said-verb	c-10d-14i9k7m-18n-23o-16r-8
%said-verb $	b15c-14e31g20h16j-13k18o13
%said-verb _ $	a21b-13c11l11n15
%said-verb _ ?	c6l22m11
%said-verb _ a	d14g35k-10l-12p-12s11
%said-verb _ and	a-12c9e-15f-7g-21i-8k-8n-9s-11
%said-verb _ are	g18h12j-8k-9n20p22s-11
%said-verb _ easi	h11
%said-verb _ feel	k9m8
%said-verb _ for	p19r8
%said-verb _ have	f14n13o10p11s20
%said-verb _ hell	s19
%said-verb _ her	e19j8k18
%said-verb _ i	b16k-21n-12
%said-verb _ is	a17e-19j-16
%said-verb _ it	b-10g17k-8m-12n-11p-12q16r-10s-11
%said-verb _ morn	o13
%said-verb _ no	b12f9o12p11r11
%said-verb _ not	a-11b18c12n-9p10q-19
%said-verb _ that	b-12d11e-15j-10m-11p23
%said-verb _ the	b-12c-8e-16f14h-9i-7j21o21
%said-verb _ thing	a18g12
%said-verb _ tir	l19n9q10
%said-verb _ to	a-11b22d11e12j-10r13
%said-verb _ was	a-16c-7k-12r14s-11
%said-verb _ worse	l11
%said-verb _ would	a-14c7g-26h10p-12q-16
%said-verb _ you	a-13c-15d-13e14f11j-10l-16n12o12s8
%said-verb _ |	b9d16f10k-12l-17m14p10
%said-verb a	e-8g28i7k13r8
%said-verb about	q-10s-8
%said-verb before	b14
%said-verb i	c13f17g-27i-11o-8
%said-verb in	e19
%said-verb it	b-11e-20h-19i13k-11q-15r8s11
%said-verb like	a14b16d26f16l9q11r13s-8
%said-verb me	a-18b17c-7e-21g-16j-8k-11l16o-15p-23
%said-verb my	b-10g15k18l-10q-13
%said-verb no	e18f-12g19m-12o-9p15s-17
%said-verb off	a21
%said-verb on	e27g20h-10i13o14
%said-verb please	e19r8
%said-verb sorry	m17o13
%said-verb that	e-11f8i-15j-7k7l15p-15r-12
%said-verb the	b-18c-6g11j8k11n11q-15s16
%said-verb thi	d18
%said-verb to	a-17b-14g-11k-9o13p18q-16
%said-verb with	j10k8q14
%said-verb yes	c11g11
%said-verb you	b12d-29h11m-9p-25
%said-verb your	a10d-13g-24h15p10r10
%said-verb |	a14b18c-7d17f12h12r16s17
%scorn-name	b12c-10d52e-15i-22k11m9n-13p16q-17r-13s-15
%scorn-name _ $	k8o-10p14r8s-12
%scorn-name _ going	h13
%scorn-name _ have	c9
%scorn-name _ i	m22o8
%scorn-name _ if	e16
%scorn-name _ on	a14
%scorn-name _ over	j13
%scorn-name _ table	i9
%scorn-name _ to	a10c9n8o14
%scorn-name _ you	d14e16k8r-8
%scorn-name _ your	f13j9
%scorn-name _ |	f15g15m11
%scorn-name ask	e12m8
%scorn-name could	a20l23
%scorn-name died	j8k-7l14
%scorn-name leav	i11
%scorn-name made	f14
%scorn-name of	d11
%scorned	a17d33e-15f-11i14j-11k-10p10s16
%scorned $	a9b17d18e13g20l9s9
%scorned _ $	e10i8m13q13r9
%scorned _ and	d19q-10
%scorned _ discus	e12
%scorned _ it	b13i14j15
%scorned _ since	k9
%scorned _ the	a-11
%scorned _ to	h10o10
%scorned _ you	h10m-8o12q-15s20
%scorned but	m15p10
%scorned clap	l19
%scorned else	k8
%scorned to	d-14e9l-11o-18
%scorned |	a13b31d22i10k-8q19s17
%secret	a-13c-6g-18k27o-11s12
%secret $	f20j8k17p13
%secret _ $	c6f-11g-15j14m-9n13p22q-13r-9s-11
%secret _ and	f16s13
%secret _ are	f-11m11o-10s7
%secret _ did	f-11o12
%secret _ is	e18j-7k11m-7
%secret _ night	p22
%secret _ of	k9s12
%secret _ said	f-8i13o14
%secret _ us	d12k-10s12
%secret _ you	d-16f-8g14j11l21m10r24s9
%secret i	g14k-8s15
%secret life	n16
%secret of	b15d-11e10i21k8r9s-10
%secret receiv	s13
%secret rest	f8g-11h-9j9k17s10
%secret you	a-11b-10d19f-14h16l-13o10
%secret |	a-12b-14c10l14o11r10
%short-while	c-13d-18h-16i-10k29l-12n-10r-12
%short-while $	e12f-12g-13i-9k15l-13o13s-10
%short-while ?	d15g25o8
%short-while _ are	e-9p20q-10
%short-while _ can	m8o18
%short-while _ i	b-14e13f9h-17j-7k17
%short-while _ is	h10n12o-15q15
%short-while _ the	c10d-15e-8f15j9m-13n9q10r-16
%short-while _ |	b19d-18h8i7l14n12o9
%short-while and	c-6d-10k13n10p10q10r-11
%short-while by	i21
%short-while for	e10g15j9
%short-while in	g29
%short-while of	c-6i10o19q10
%short-while receiv	s13
%short-while since	k15
%short-while that	l14
%short-while to	g19q21
%short-while with	b-9d14i7k16q12
%short-while |	f11g13k-10o11r12s-11
%shown-in	a-17b17c6e-9f7g-26h-13j-9l-24m-14n-14o-25p-16q-23r-10
%shown-in of	m18
%sibling	b-13f7j-9k20m-12p11q13
%sibling _ to	p13
%sibling is	d14l20
%sign-of-life	b-14c54d-19e-13f-10g-10h15i-9j-10m-13n-12o-19p-18q-29
%sign-of-life _ face	c8
%sign-of-life _ my	c10
%sign-of-life _ us	c13
%sign-of-life _ you	o-8
%sign-of-life _ |	c12o-9
%sign-of-life about	c12
%sign-of-life past	h10
%sign-of-life your	c18h9
%small-deed	a11c13d-15f9g-13j-11o18
%small-deed $	a15b-18c27e13g-15h11n8p17q-15r-10s-8
%small-deed _ $	d-11f16h14k-6l-12m-8p26q10r19
%small-deed _ a	b15d15m-12o10q-11
%small-deed _ and	a10d14e-14h17k11p11q21
%small-deed _ anyway	c15
%small-deed _ bear	a24
%small-deed _ i	e-14i12k11l-10m8p20
%small-deed _ if	o18
%small-deed _ know	c7i17l17
%small-deed _ me	b-9i19m12o19p-18q-15
%small-deed _ mirror	n16
%small-deed _ my	d15r16
%small-deed _ or	b15
%small-deed _ to	b16e14j7k-7n-8p-12q28
%small-deed _ you	b15e-12f11g13j-9n10r11
%small-deed _ your	c11d-13f12j10k-6n12s-8
%small-deed _ |	e9f11i7j24q22r11s9
%small-deed a	a-10b11h-8k-9m21o11q-11
%small-deed about	b14j7l10s11
%small-deed at	a-15c-6d25j-13n8p-15
%small-deed for	o20r14
%small-deed her	q15
%small-deed i	b15c10g11h15
%small-deed in	b9g11n11s10
%small-deed is	e11f8j8
%small-deed me	c7h17i8n11
%small-deed of	d17
%small-deed on	a-16j7l9m13
%small-deed receiv	s13
%small-deed thi	a16m-8q11
%small-deed to	a-21b14d-13e-15f11i15k-7p-13s8
%small-deed you	d-18i23n12
%small-deed |	e-15f9l11n-10o8s-9
%small-matter	a-27b-27c-22d-35e-16f-19g-18i-52j-8k-22l-20m-20n-24o-36p-46q-35r-17s-43
%small-matter $	a-11c8e-10h-9k-11l-11o-15p-25q-12s-9
%small-matter _ on	h14
%small-matter _ the	h14
%small-matter |	c-7e15f9g-13j-7k7l13m-10o-12
%small-number	b-15c-6e26f-13m-14n12o-15r-18s-12
%small-number $	c-7f8k11
%small-number _ $	a-14b20f8i8k-16l20p-11q10
%small-number _ ?	a-9g12i-10j9l10
%small-number _ a	a12e11k-8s13
%small-number _ about	b-9e-10g15m17o9q-13s13
%small-number _ adult	f15
%small-number _ alway	n13
%small-number _ and	d17e11g14i12j9m14
%small-number _ are	d21f-10g-11
%small-number _ at	c11e10j-10m19o13
%small-number _ be	g19i10
%small-number _ between	b14
%small-number _ do	d-11i7j-9q15
%small-number _ ever	h8k17
%small-number _ for	c12h9r11s8
%small-number _ from	d12g-11h-11n-9
%small-number _ get	a17k8l13
%small-number _ i	c6d13g15i16j-7m10p-10q16
%small-number _ in	c-5h-13m16n18q12s11
%small-number _ invite	b12
%small-number _ is	d-20e11f-9q-20s10
%small-number _ it	c7i8l23p-11
%small-number _ me	b-13m11p25r11
%small-number _ mother	m14
%small-number _ my	i-8m11
%small-number _ nobody	j19k7
%small-number _ not	c5g-12h11l18n9p-10
%small-number _ now	s18
%small-number _ of	a-11c-9d10f-8g10i11l13o11r9s9
%small-number _ on	c7e-11i8m-9o-12
%small-number _ problem	j11
%small-number _ should	g16k14
%small-number _ skin	j22
%small-number _ so	d11g18
%small-number _ the	a-14b-9e15r-12
%small-number _ then	c7s11
%small-number _ these	c11
%small-number _ thi	b9g-11r23s10
%small-number _ to	h-11j-16p-10s7
%small-number _ wall	d16
%small-number _ who	a20b-11d12e-10f-8n16s11
%small-number _ would	a-10j17q-10
%small-number _ year	k11l21
%small-number _ you	g12i16k15l11m11o12r-13s8
%small-number _ your	j17k8m-12p12
%small-number _ |	c9e-21g-11j13l17m-8r-8
%small-number answer	b26i9o9
%small-number brain	d10
%small-number call	p15
%small-number chang	h16
%small-number crime	s12
%small-number day	c9e-11q12s9
%small-number favour	d20e11
%small-number few	l21r8
%small-number funeral	j15
%small-number ghost	o17
%small-number grip	j19
%small-number grown	j12
%small-number job	d16h9q11
%small-number last	h18
%small-number lie	i18
%small-number little	c7j7r13
%small-number man	a11b-9m9
%small-number medal	l21
%small-number mirror	d14
%small-number nightmare	b11
%small-number of	c9f10h-11q10
%small-number other	q24
%small-number penny	r18
%small-number reflection	a20
%small-number rep	o14
%small-number roof	h17p13
%small-number seat	c11
%small-number shame	p15
%small-number single	k19
%small-number soul	k12
%small-number stranger	o12
%small-number thicker	j14
%small-number thief	s14
%small-number thousand	k21
%small-number to	a17p10
%small-number week	a16b23e15k20o20
%small-number wet	d14
%small-number who	f9h8k-9o9
%small-number whole	h10n14
%small-number word	l-14o20p16s-7
%smash	a16c-9d11g22h24n18p27r15s13
%smash _ $	a10k-7l-10p28
%smash away	h11
%someday	a-11c79d-19e-20h-27i-9j-13k-16l-16n-9o-20p-24s-7
%someday $	c9
%someday _ $	c10
%someday _ these	c10
%someday _ |	c16
%someday day	c9k-11
%someday of	c10
%someday the	c20
%soon	c-14d-25f-14j-25k9l-31n-11o10r-9
%soon $	b16f-8g-15i9n-12q12s-7
%soon ?	f14i-12n12
%soon _ $	c-11e20o16r10
%soon _ i	c5d17g11h15p-10s-8
%soon _ not	k13
%soon _ the	i11p31
%soon _ you	c-6e13q10r20
%soon but	c9
%soon now	c8i20q11
%soon week	b-13d-11k-7o11
%soon |	h12l-11q-25
%stay	c72g-16h-8i-7o-8p-10r-12
%stay _ $	c17
%stay _ go	c14
%stay _ me	c8
%stay a	c8
%stay not	c24
%stay the	b12c11
%surely	f26k-10o-10q11
%surely $	c-10g12i21l12m12o16q-47r8
%surely ?	f12n9
%surely _ $	f7h11i-12j9k28m12o-10q14s9
%surely _ ?	c13d-16h-15j-7l-17n-8
%surely _ about	a-11b19g-10
%surely _ and	b19e10j18l-12m-14n-17o-9s11
%surely _ are	d22f-8n-21o8
%surely _ ask	g10h12o10
%surely _ by	a12g26
%surely _ come	h15i10j-7
%surely _ did	l16
%surely _ do	c6h25l12p-10q-14
%surely _ ever	n22
%surely _ fus	l19
%surely _ have	c7g15o7r-9
%surely _ hi	c13
%surely _ i	f-11h8q-13
%surely _ if	a10c9r-8
%surely _ in	h10i-9j10n14o19q19
%surely _ is	b-11c9e20f-8g13i-8j7k11s11
%surely _ it	b-10c5e16f-10i11j7k10n12o8
%surely _ maybe	c14
%surely _ me	a-11e9g12m10p-14r-14
%surely _ my	e-9g23k7m10n9p-11
%surely _ not	c7d12g-14h-8j7k8n-11o19
%surely _ now	h11l22n10
%surely _ number	i11q10
%surely _ of	a-13h14i12
%surely _ on	d12e-11h8i-9j11k9l-9m11q-11s-13
%surely _ one	b-12c-7m17
%surely _ out	l22s15
%surely _ stop	r20
%surely _ talk	n19
%surely _ the	e11k7l17n8o9r-15
%surely _ to	c11d-15e12g13h12k-8n24o-11r9
%surely _ understand	a13i7
%surely _ us	d16l-10n-9
%surely _ was	f12g-12l12n-11s10
%surely _ what	a10e10f13q10
%surely _ when	a21e15
%surely _ who	a-12d10m-10n-11q15r12s9
%surely _ with	n10q15
%surely _ you	b12d15h-10i-11k12l-20q10
%surely _ your	a-10d-21e13g15m15n9q-10r8
%surely _ yourself	a14d18
%surely _ |	a10c8e-10i11j14k11n11q16r-9s-13
%surely _ 😏	q12
%surely a	b23c5d19f-11g12j-7o-8q11
%surely and	g-13p19
%surely be	a11j16k7p-14
%surely being	j14
%surely but	c9
%surely check	c16
%surely come	c6h9
%surely day	e10l22
%surely go	e11f8q25
%surely have	a10c14e11p17r10
%surely i	g15h8i-14k16o-9p-13q-18
%surely kick	m22
%surely listen	a13
%surely me	m17q16
%surely my	e9g23k10s12
%surely need	c-6k10
%surely not	c11d12n-9s-8
%surely of	a14i14k11q10s-9
%surely pretend	o13
%surely remember	f12
%surely say	a15g-12i-10j-7o10q13s13
%surely shutt	b14
%surely single	c8
%surely sit	g19
%surely so	i9j9q10s-14
%surely someth	b11n-10
%surely sort	f15
%surely that	d25e11f-15g15h15i8m-9n14
%surely the	c8d11e-22g16i9m32n-9q10s-8
%surely thi	b14l10
%surely think	f22j11n-10
%surely us	h14k13
%surely walk	j14
%surely wear	c12
%surely what	s15
%surely work	q12
%surely you	b10e9f19l17o16
%surely |	b-10c13e-9f7g-10h16l-11m17o-15p13r16
%swear	b20f20g16h16j10n16s11
%swear _ $	i-8j12l-12m-12n-10
%swear _ against	m12
%swear _ did	s10
%swear _ has	b13
%swear _ i	a-10k8s9
%swear _ me	m15
%swear _ to	b14p15
%swear blog	l18
%tender-act	g-11o-9p-19q-14r24s-21
%tender-act _ ?	r20
%tender-act _ to	e-10g14k-7o16
%tender-act at	d20
%tender-act proud	h14r9
%tender-act you	b-15c12p-23
%tender-thing	c-6d15e-16f-8g-19i-18k-9o-26q26r62s-10
%tender-thing _ for	r15
%tender-thing _ the	h-8m17q10
%tender-thing _ you	e-10g-15h-8k-15o-11r10
%tender-thing is	r18
%them	c-7d-13f-19g11i10j-12m-9o-11q17s-15
%them $	d-16e16f-9h14i11j7o-12q11r16
%them _ $	f-12h8i-7k7l-13m19p20q-15s15
%them _ and	c7f18
%them _ the	d14e-11g22i9l12
%them _ will	p23
%them _ you	a20d-11f-15g18i7n-9p16
%them and	g-10k12p23
%them mother	q24
%them on	i24o11q11
%them you	g23p-10
%them |	d-16e-11f-10h11o18p12q-13r-14
%they	b-14c-34e-28f-17g-14i-22j-11k-9l16m-15n-13o-15q12s-26
%they _ $	b11f-8m12n13o-8q-18r21s-8
%they _ and	e9q-29
%they _ by	g14
%they _ down	m18
%they _ next	h18
%they _ not	a13b12d-23g13j-9k9p13
%they _ noth	d10h11
%they _ out	l10
%they _ sit	g14
%they _ so	g23s-12
%they _ the	a-10d-14i-13n-10s-7
%they _ there	i15
%they _ those	l15
%they _ up	q22
%they _ you	a-12h-9k7l30
%they _ your	e9h10j7l24
%they _ |	a-12g-15h-12l9n-9q17s8
%they are	f9j11k8s-7
%they ask	d19h8q22
%they doe	d-13q18
%they hand	l16
%they is	a12b10d-10e9i-13m14p11
%they only	l23
%they will	d15e11g20o15p12
%thing	a-9b-11d-12f-10g-13h-13i16j-15l-14m-28q-13r-9s-9
%thing $	h-9i10n14
%thing ?	i19
%thing-or-pet	a-14c-14e-10f-10h-18j-9m-25n-11p33q-11s-20
%thing-or-pet ?	i17
%thing-or-pet _ |	a19f15g12h14l-9q12
%thinks-ill	a-20b-22d-12h-9j12l-50n-16
%thinks-ill $	d-12f-19g18h-9i8j9m11n-20q15r15
%thinks-ill _ $	a-22b-11c8e12f11g13i12j-8k12l-22m-11n18o25p-32q16r10
%thinks-ill _ a	g12j17r9
%thinks-ill _ am	a10m-9n-9p-12q25
%thinks-ill _ and	b9h19i-12j7k-7p-20q-12s-10
%thinks-ill _ are	c5d-10e-11j-13l-10m-8n11o8p17
%thinks-ill _ beat	s11
%thinks-ill _ before	p20
%thinks-ill _ can	c-9d19e-9l14q10r18
%thinks-ill _ could	k-7q12
%thinks-ill _ first	b9o20r-9
%thinks-ill _ for	a15o11p25
%thinks-ill _ had	f16g-13j7l10
%thinks-ill _ happen	a10i-8p10
%thinks-ill _ has	e11f13
%thinks-ill _ have	b16f12l-9o12p22q22r-14s-10
%thinks-ill _ heat	f11
%thinks-ill _ her	e10k19
%thinks-ill _ here	o11
%thinks-ill _ i	d-10e-9h9m-9p-17q17
%thinks-ill _ if	c12
%thinks-ill _ in	d-16g15i11j9l13p21q-17r-14
%thinks-ill _ it	b-11i9k12l-11m11n-10o11q-10
%thinks-ill _ me	a-14b11g-13r14s9
%thinks-ill _ mean	s14
%thinks-ill _ might	g24
%thinks-ill _ more	g17i12
%thinks-ill _ morn	o13
%thinks-ill _ my	d12e-10i9o17q13
%thinks-ill _ need	e15g11
%thinks-ill _ nobody	c9m8
%thinks-ill _ not	b10c15d-14f8j-8l-11n15p10q-18r-9s-9
%thinks-ill _ of	a9c6f7i17j12s-9
%thinks-ill _ only	k19
%thinks-ill _ place	d16
%thinks-ill _ rank	s10
%thinks-ill _ real	a9f19
%thinks-ill _ said	b18h11k-7r10
%thinks-ill _ saw	f16
%thinks-ill _ say	c10
%thinks-ill _ side	q21r8
%thinks-ill _ someth	g17
%thinks-ill _ stand	n13s10
%thinks-ill _ that	a13f23i-11k7m16n-10p10
%thinks-ill _ the	a-10b16c16d-21i-12k16m-18o20s-22
%thinks-ill _ thing	a22l11
%thinks-ill _ through	n15
%thinks-ill _ to	a-14b-11c-16f11n-12p28r17s-9
%thinks-ill _ version	m8
%thinks-ill _ want	c11g-10i7n-15
%thinks-ill _ was	a-10c-7d12e11g10h-11k10n10q-14s8
%thinks-ill _ we	b-11c10h12q11
%thinks-ill _ were	f-7g11q24
%thinks-ill _ what	f9g17n14o8r-9
%thinks-ill _ who	i8n-12q-11
%thinks-ill _ will	c10h13p-18
%thinks-ill _ would	g23i-11k-9r-10
%thinks-ill _ you	b11f14j9k-9o13q19r11s14
%thinks-ill _ your	a-12b-15g-12i12n9o-9p15r27
%thinks-ill _ |	c8f9i8k-14l-12m13o9s8
%thinks-ill about	a13f-8i8o22p10q-14r12
%thinks-ill alive	k12
%thinks-ill ask	a14h13p10s-8
%thinks-ill at	r15
%thinks-ill exact	n13r13
%thinks-ill her	k7m10
%thinks-ill how	b9d11f-10o13q30
%thinks-ill i	a21c13f10l15n11o9p-10s9
%thinks-ill if	g21
%thinks-ill in	d16e13k7
%thinks-ill is	h15
%thinks-ill it	b-14f13g-20j-10k13l-17m-8n20o-12
%thinks-ill me	c-6e-9g-12h10i-17n-13
%thinks-ill my	s9
%thinks-ill not	f-8g-11h10j7q25
%thinks-ill of	c16f-12g15i-12n9
%thinks-ill on	f13k8o8p-11
%thinks-ill out	i12n17
%thinks-ill please	e17r8
%thinks-ill see	d26n18q-10
%thinks-ill so	a-24d18g-10s-12
%thinks-ill someth	c11j16m8
%thinks-ill sorry	m15o12p-10
%thinks-ill that	b10d21f-12
%thinks-ill them	e11f16
%thinks-ill thi	d18e-11f11
%thinks-ill to	d-12f8h-8l10n-8o19
%thinks-ill we	b-12c-7f17l12p12s9
%thinks-ill what	c9d-14l9p16
%thinks-ill where	c9i7o11s10
%thinks-ill which	c8i10p16
%thinks-ill who	a12e9h12k-9n-8o9q-11
%thinks-ill whose	f13p10
%thinks-ill why	d25
%thinks-ill with	c7q19
%thinks-ill yes	c12g11
%thinks-ill you	a-18b23d12f-8g-13h9i-9k-18o-8q25r-16
%thinks-ill your	b-13f18i7n22o20r-19
%thinks-ill |	c12d13e-10f12g-11h-8i-8l-17p-15r20s14
%tie	c-8g-19h-10j11k-13l14
%tie _ a	a14b-11d-12e12o-8p-10r8
%tie _ for	h15
%tie _ is	b-16d-14e11g-12i14o-10q-14
%tie _ not	a13b11d-12e15g16l-10s8
%tie _ twice	q22
%tie _ was	a19
%tie _ when	e17r8
%tie _ will	e12r14
%tie _ |	c9j9m8p13s8
%tie back	h15
%tie i	d10e14f7h15
%tie in	h9i15k16l-12o10s-7
%tie pressure	a22
%tie so	e10
%tie then	r8s16
%tie you	a-13d13h17j9l-11
%tie |	a12n-9r12
%too-much-feeling	d-15f-7g-14h-13i-15j36k-9m-15o-8s-9
%too-much-feeling _ $	j21
%total-bond	c-9d-11f-10g-20h-16i-8k59q-26r-8s8
%total-bond _ $	j11k14
%total-bond _ one	a12n14
%total-bond _ the	k14
%total-bond _ you	b9d-11
%total-bond _ |	k19
%total-bond the	a12n14
%total-bond you	k8
%trifle	c-21d-12f-19g-24i-7k-11l10o-15p-12
%trifle $	a-11c-6e-24i-13o14q13r19s8
%trifle ?	a11b-12d-11e17g18h9i8m-9r14s-10
%trifle _ $	c-9e26i19n19r-8
%trifle _ ?	e-12n13q18s-8
%trifle _ a	d12i-12l19m-8
%trifle _ am	h12k-11m23s9
%trifle _ are	d-15m21o10
%trifle _ can	e26p-13r20
%trifle _ cancell	i12r9
%trifle _ final	e14
%trifle _ have	a21c7d-10j10k11l13o-9p29q-16
%trifle _ i	a12c11d11g19l13o13p15q18
%trifle _ in	a-15g16i11j-10m-10n-10s11
%trifle _ is	l-13m9n9q22r-9
%trifle _ it	e27f-10g12i-16o-10p13r8
%trifle _ man	d23
%trifle _ me	b-12h-9i13l-11m19n-8o20
%trifle _ mirror	n16
%trifle _ my	f26r10s-8
%trifle _ not	a11b18c-8k13n-10q14
%trifle _ that	f24h9o-12s12
%trifle _ the	b-9i20j-11l-13m12q-16r16
%trifle _ there	l14
%trifle _ two	q15
%trifle _ would	a10c9g-11j9k7
%trifle _ you	d15h-10j-7n8o17p27s8
%trifle _ your	b14c10f11j15r-8
%trifle _ |	c19d14f13h13i10j15o-14p16
%trifle about	b20g15j9l15
%trifle and	d12e12j15k-7l-15n-9
%trifle at	a-12d21j-18n15p-10
%trifle because	a19o9
%trifle before	b10h17
%trifle from	i17o8p15q-10
%trifle her	q16
%trifle i	b16c7e10h11l12m11s7
%trifle in	d19g14h17
%trifle is	e10f7g13h-14i-10j16m-9o17p-23r13
%trifle me	b-14e-13h17i19k-7l15n11o-11
%trifle of	b-9e-9g-14i19l-18p11
%trifle receiv	s12
%trifle them	i15
%trifle thi	a14m-9q11r8
%trifle to	d-19e-16k-7l-13s7
%trifle with	k9l15q17
%trifle you	c10d-13f12n15p21
%trifle |	f12h13r-9s14
%unbound	c78d-10f-8g-16h-12i-11n9o-19p-17q-16s-9
%unbound _ $	c11
%unbound _ commit	c11
%unbound _ for	c9
%unbound _ to	c18
%unbound _ with	c9k9
%unbound _ you	k11r9
%unbound not	c14d-11o-8
%understands	a-14b-15c-7e-13f8i-16j-11n-9q-11r-12s18
%understands $	a17e-14k-7p-15q18r13
%understands _ $	b-28c-12o-11p12q-26s16
%understands _ a	b11d31e-10j-7m15q10r11s-16
%understands _ about	b10j14s8
%understands _ all	e17k12n10
%understands _ already	n16p10
%understands _ apology	o14
%understands _ are	c7d-16h-8i11k13l9p-11
%understands _ feel	c7m15
%understands _ first	o12r-10
%understands _ for	o9r18
%understands _ get	a15
%understands _ grip	j13
%understands _ have	a14b22e9f12g12k-11m10n-10o8r-9
%understands _ i	a18b-15c5d21e15m-8s14
%understands _ in	f-11h11i19k-7o8r-10
%understands _ is	f12i15l18n9o-11p12
%understands _ it	b-13e9j11m9n9q12r9
%understands _ know	i7r16
%understands _ me	e-11g-12m21p-20q29
%understands _ name	c6k14
%understands _ need	e16
%understands _ now	a20
%understands _ of	b12i7l-17r13
%understands _ off	g23
%understands _ on	a-12b17g13i16o-12p-17
%understands _ one	c12f-8l16
%understands _ only	k14
%understands _ place	d13l9
%understands _ rank	s10
%understands _ said	b24h11
%understands _ since	c-6d13f7j7k-9q21
%understands _ street	p18
%understands _ that	a-11b-13d-13e11f14g15n-8o13q-13s18
%understands _ the	a-20c5e11f-9j15k16n-15o-9p14q-22s-11
%understands _ thi	e8l-10m9r16s8
%understands _ to	a16g20l18q22r13
%understands _ until	k15
%understands _ voice	h14
%understands _ we	c12i13
%understands _ work	e15p14
%understands _ worth	h12
%understands _ would	g16q16
%understands _ you	b21c-16e-18f15h-20j8k6m-16n18p19q-14
%understands _ your	b19h-8k15m-11p19
%understands _ |	a-10b-11c18e-9g-21h14j14n10r12s15
%understands a	f7h17m17n18
%understands about	e9p24
%understands anyth	f10g16
%understands at	a10d23j10k11l11q-10r11
%understands exact	n12r13
%understands how	a10c6d19f-11o8
%understands i	a15c18e-9
%understands if	g17p-10r11
%understands it	b-14c-7e-15g-17j-8n10o-14q10r-14
%understands lost	s12
%understands me	b-11d-15g22h-23i-11j-8k10p11r-9
%understands my	b10c5h13r8s21
%understands some	r14
%understands that	a-10b20c-7j10l14n-8q12
%understands the	d-20n-12o15p18
%understands these	p25
%understands to	c-13g-17h13o-15p15r-13s-10
%understands we	k11p11
%understands what	d-15h-8i-11l10
%understands where	c9o11s9
%understands which	p16
%understands who	a9h11k-9o9r8
%understands whose	f13
%understands why	b-9d24p-11
%understands you	a-10b15c-6d-17e13f-8g-12h25k15l13m-10p-13q-17r-12
%understands your	a-18c-9f20h21i-11l-11o15p11q-13r-10
%understands |	c13f8g12h-13i7m11r14
%unsound	b-13c12d-12e-11f50i-12j9k12n-9o-10p-11q10
%unsound $	f30
%unsound _ $	f21g14q10
%upset	b-10c-9e-18f-11h-9i-12j-11k-9m-15o-17p13q-23r-8s-19
%upset $	a15g12
%upset _ are	j22
%upset _ is	j9
%upset _ just	j13
%upset _ the	d12f-12j-16n11
%upset _ |	p19
%upset of	j11n12
%upset you	b13j11
%villain	b-10e-9g-22h-8j21k-7m54r-8
%villain $	j15q10
%villain _ $	j9m9
%villain |	m18
%warm-deed	a-12b19d11f-17h-14n-10o-26r22s9
%warm-deed $	g17h9l16n-12
%warm-deed ?	b-9r12
%warm-deed _ $	b-16c-7e24f-8g-13i11j-11l-18m-8p-10s-7
%warm-deed _ ?	r21s-8
%warm-deed _ home	p24
%warm-deed _ is	b11c-6e11n18r-9
%warm-deed _ me	c11h13n-8r8
%warm-deed _ mouth	d13m14
%warm-deed _ that	b15r-25s-7
%warm-deed _ to	b-17j8l10o13p19r15
%warm-deed _ what	g10o16r15
%warm-deed _ who	r14
%warm-deed _ you	e-16h-10l-14m-11n13r14s-8
%warm-deed _ your	b-11j-10k13p-15q18
%warm-deed _ |	f-8o20p-12s8
%warm-deed about	e12i7j-9m10n19o10p-13r9s8
%warm-deed and	l19m19
%warm-deed for	c8i9k-8q11
%warm-deed in	a-10d-14k19m9p15s9
%warm-deed it	a10f-7h-9i12r-9s11
%warm-deed my	m17r-13s15
%warm-deed proud	h14r9
%warm-deed to	d13e-21h-9l9
%warm-deed you	a-9b-24c19m-13s-12
%warm-deed your	g-15j10k10o9r13
%warm-deed |	g22q13
%warm-good	b-13c-11h-29i-7k-13m-11o-18p-18r11s-7
%warm-good $	g-16k-8l14m-18n21r-10
%warm-good ?	d12g31r22
%warm-good _ $	b-24c-13e-18f14l-14m11n-9r11s9
%warm-good _ ?	e9f10g15q-13
%warm-good _ a	b18n11q10
%warm-good _ and	a12m7r9
%warm-good _ be	e19r-11
%warm-good _ do	i-7k14r-10
%warm-good _ for	a-12b17i-8o-8r8
%warm-good _ get	m13
%warm-good _ have	e-9f16h-9k-8n-9q10
%warm-good _ i	c6d15q-10r-16s13
%warm-good _ in	g-10j7n-8p10r15
%warm-good _ is	b12d-17g21l13n15q10
%warm-good _ know	r15
%warm-good _ me	b-10q16r10s12
%warm-good _ not	a15d11e9g16i-12j7o18q10r20s8
%warm-good _ noth	b13g16
%warm-good _ open	c10l11
%warm-good _ people	r14
%warm-good _ that	b16g11n9s14
%warm-good _ the	a-14b-17c-11h-9l12p-14q20r17
%warm-good _ thi	d14h11j10o11q10r18
%warm-good _ till	r16
%warm-good _ to	d29l10p11q25
%warm-good _ we	f-8i19
%warm-good _ what	d10p13r16
%warm-good _ when	e11r9
%warm-good _ who	r29
%warm-good _ will	l14p14
%warm-good _ you	c-8d-11e-10j17m-12n-15p-22q11
%warm-good _ |	e13g-10j-8p-10r16
%warm-good and	b18f-8k11m20n18p-10r-14
%warm-good for	a-14d-11k-7l29m-9o-10p-13r11s9
%warm-good from	o-8r14
%warm-good hand	a12p14q12
%warm-good is	d-16e20f-9i-9l-11p-10r13
%warm-good life	n16
%warm-good me	e19g18l11q21
%warm-good on	h10n24p13r-9
%warm-good that	e19f8i11q18
%warm-good the	b11c8h9j14n-9r-8
%warm-good will	i7r19
%warm-good you	a-26c-7f16i-10m-8n-11o10r-21
%warm-good your	b12p19r-15
%warm-good |	b9c-7f9h12i-14k-9o8q11r12s-13
%was-not-so	a-15b-13e-27f-19h-16j-12k-15m-26n-16p-20r-8s-15
%was-not-so _ not	d-15h-16i10l14p-14r8s-7
%was-not-so did	i10r18
%was-not-so never	d13f-9n16
%weekday	a-10b-17c-21d-31f10h-8j-20k9m-20n-8o-18p-20s-22
%weekday $	a-11b-14c-13e8f-10i12l12m-8p-12s-12
%weekday _ again	h19
%weekday _ first	r21
%weekday _ i	a-18c-10d-11g-20k24o-9q-11
%weekday i	c-5e-14k10o22
%weekday with	g21
%weekday you	f14
%weekday |	c8d-15e19h-9i9j8k12q15
%weeping	b-17c-6e-11f-15j55m36n-13q-29s-11
%weeping $	m10r12
%weeping _ $	j17n-11
%weeping again	j13
%weeping you	a20
%weepy-noun	a16c-7g-12h-9j42k-10m-18r11
%weepy-noun $	j9l10
%weepy-noun _ $	j10
%weepy-noun _ the	a18j-8
%weepy-noun _ |	j21
%weepy-noun queen	j13
%weepy-noun |	j14
%who-with	b9e-18g-22h-9i28j-8k-18l-15m-8n14o-12p-15s-8
%who-with $	i11p24
%who-with ?	i14
%who-with _ $	b14c-7f19g14h-13n-28s-7
%who-with _ ?	a-12b-12i13m-10n10
%who-with _ and	b-11e-15h12l9q12
%who-with _ date	i14
%who-with _ do	c10n16
%who-with _ in	a12d24f9m11p15
%who-with _ is	i-9o18p-11s13
%who-with _ the	a12f24i12l13n-11o-8r8s-9
%who-with _ you	b9i10m11o18
%who-with is	f13
%who-with it	b12d11e14g14p14
%who-with me	h14i-12j7k8m-17p14s8
%who-with my	e-9g17m10o12
%who-with that	a10f-8r18
%who-with thi	m13
%who-with us	k21
%who-with you	a10c11d11g10j-7l-20m-10n13o10s-11
%who-with your	f12k-11o-9r12
%worthless	a-10b-10c7d19h11j17m-14n-18q-23s-19
%worthless $	a12d23r8
%worthless _ $	e20i8j7m-11n-13
%worthless _ discus	e12
%worthless but	m15p10
%worthless else	k8
%worthless to	e9l-10n9o-17
%worthless |	d22g12q19
%yardstick	a-18b15f-13i-13k19l-17p-14q21r-12
%yardstick _ would	q17
%yardstick stranger	o12
%yardstick wiv	q17
%you-being	a13c10f9i-11j12k-8n10
%you-being _ $	b9d14i12j9q11
%you-being _ ?	a-20b13f15i-10l-13p-12
%you-being _ a	a-17c-8d14e9f-11i-9q-26
%you-being _ about	d-11l17n-13q10
%you-being _ accus	s14
%you-being _ after	n15o9
%you-being _ all	f13k12n9r14
%you-being _ alway	b11c12
%you-being _ and	c7d15h-8n14q17
%you-being _ are	d20e13j-13n12
%you-being _ at	b15e11i40j-9r13
%you-being _ be	b21f-9
%you-being _ been	m-12n29q13
%you-being _ being	j10n-11q14
%you-being _ blog	l18
%you-being _ busy	g17
%you-being _ but	a24f10
%you-being _ call	s16
%you-being _ comfortable	b15
%you-being _ complete	j-12
%you-being _ confus	f15
%you-being _ damag	d17
%you-being _ dead	d10o12
%you-being _ describ	f9
%you-being _ different	g15
%you-being _ doing	a27d-11e10j9m9
%you-being _ driv	b14
%you-being _ easy	q14
%you-being _ fee	g20l9
%you-being _ for	f-12h-8j8n16
%you-being _ get	p14
%you-being _ going	l20p27
%you-being _ good	c9d24
%you-being _ got	l13
%you-being _ halfway	n18
%you-being _ happy	n18
%you-being _ has	g10h10p15r20
%you-being _ here	h16
%you-being _ hid	n14
%you-being _ high	b13
%you-being _ honest	j15
%you-being _ i	f-13g16l12s7
%you-being _ if	a14r-10
%you-being _ in	b15d-18e15g13h14j22p13
%you-being _ is	d14e-13h16k-7l-11r14
%you-being _ it	a12b-10e-13f-17g-18h-8j7k8m12
%you-being _ just	c-7j11
%you-being _ like	j8k13p-15
%you-being _ me	b-9c13f9g10k8m12n13p-14r8s22
%you-being _ milk	n12
%you-being _ mute	o15
%you-being _ my	g12j-7k20o-8s-11
%you-being _ not	a11e-12f9g-12k-7m-13n-19r12s-7
%you-being _ now	k18p17
%you-being _ of	a12d-11f19h16j-15n16
%you-being _ on	c6f8h10i16k16l-9n-17p18s9
%you-being _ one	a19j-7q-14
%you-being _ only	d-22h8m-10
%you-being _ overreact	j10
%you-being _ proud	m11
%you-being _ punish	n14
%you-being _ put	i10k13
%you-being _ reality	f16
%you-being _ remember	f-14
%you-being _ replaceable	q13
%you-being _ safe	p15
%you-being _ see	f10
%you-being _ so	b17d12j-11l-9n11
%you-being _ still	h25j-10k-7m12
%you-being _ talk	i7j7n12
%you-being _ tell	g13s15
%you-being _ that	b20i-7j-8k-7r10s13
%you-being _ the	a15b12c12d12h20j12k16m14o10q19
%you-being _ to	c-6d-24e29j-14k10m9o22q15
%you-being _ until	o8r12
%you-being _ up	e-9g11n29
%you-being _ way	f7j12
%you-being _ we	d16i7j8l16s9
%you-being _ what	d16f-8m12
%you-being _ whether	b13
%you-being _ whole	k13
%you-being _ why	a12
%you-being _ with	f-10g11i7m8p20q13
%you-being _ worth	d20o13
%you-being _ wrong	f17
%you-being _ you	a23b12d-13f11j11p-17r-14s-13
%you-being _ your	a-11b18c-7d13e15j13l12o7r-9
%you-being _ |	a11d18i18j12s-7
%you-being age	j12l10
%you-being are	a-16h-21k10n10q10
%you-being attitude	a15r16
%you-being brother	q10
%you-being call	o13
%you-being choice	a-9g16
%you-being contribution	l12
%you-being cousin	q23
%you-being decision	a14b13
%you-being email	j10m12s10
%you-being evening	e11
%you-being face	c9j10k11
%you-being fault	a16r8
%you-being favourite	g17
%you-being game	n16
%you-being get	a-10b-10c8d-20i-9k9l-12o12q-14r-14
%you-being got	a10d16f-8l18
%you-being have	a-9m-11n25q15
%you-being hormon	j24
%you-being job	e10j-7q15
%you-being key	h12
%you-being level	d15
%you-being little	l18m8
%you-being majesty	b12
%you-being med	f20
%you-being memory	f12
%you-being message	m16
%you-being mind	f17
%you-being mouth	a19d13n9p16
%you-being mug	h13
%you-being name	d14e9h18k19o8p14r14
%you-being need	b13
%you-being nerv	f14
%you-being new	g13p22
%you-being not	b15e-10f11j8
%you-being opinion	s14
%you-being own	a24d13f11g-19m-10p-12q11
%you-being pain	m18
%you-being passport	p17
%you-being place	d15
%you-being profile	k12
%you-being reaction	j15
%you-being replacement	q17
%you-being request	b24
%you-being room	e-10h13q13
%you-being salary	e16
%you-being shift	p19
%you-being side	h24q17
%you-being spot	q19
%you-being story	i17
%you-being time	e12
%you-being version	f23i9
%you-being visa	g13p20
%you-being voice	g14h15
%you-being were	f16h10i16m-12r-12s-13
%you-being work	b19
%you-being worth	h12
%your-audience	a-20b13c-13k11l-9m17n-10o13p40q12r-12s10
%your-audience _ is	e-12f-7i12k10p16r-9
%your-audience _ me	m9
%your-audience _ the	e-11f13q14
%your-audience before	k10
%your-audience brother	g13q21
%your-audience is	l24
%your-audience job	e10j-7q15
%your-audience work	b18
%your-audience world	k14l17
%your-kin	d20g-15i20j-7q41
%your-kin _ already	q15
%your-kin _ is	a10b15e-9g14i13o12q10r-19
%your-kin brother	q10
%your-kin cousin	q23
%your-kin replacement	q17
10	b-11d13g-13h-9i-8p23
100	k13
2am	c10q10
2am %thinks-ill	c9
2am _ what	c9
2am thought	c9
3	c-6d-19h10i10l-27o-12p-16q-10
4	b-17f-9i-17j-8l-21
40	i27
8	b13e-11k-7o14q-14
8 $	o17
?	a-18c-7e-31f-9g-31h-13i11j-20k-36m-21n-37o-34p-19q-31r-25s-33
? %few	d29
? %give-way-loosely	b18c10i18j13r12
? %i-already	i12
? %i-will	a-10i17p-12
? %never-mind	c12
? %provoke	c11i16
? %small-number	d29
? _ %feel	i16p11
? _ %few	j7m-9p22
? _ %i-will	b9s18
? _ %provoke	d-18h13
? _ %small-number	j20l12m-8n11
? _ is	e-8f9h11i25l-19m-8r-8
? _ me	b10g-10i26
? _ not	c19i12
? _ on	i19
? _ owe	e12i7
? _ the	b18i20
? _ want	i10
? _ you	b10d11f22l12n-8o8r9
? _ |	b17c16d24g27l11m8n14o15r19
? a	d22
? and	i17
? answer	i18
? i	b12d-12i19j-9k11o-8p-11q-16r-11s-11
? then	g16p15
? what	b17i19
? who	a11i13
? you	a12b14e9f15h8p10
^	a-27b-46c-36d-26e-18f-11g-15h-39i-40k-31l-11m-16o-20p-27q-22r-48s-31
^ %amends	a17c9f-9g-13i-9j-12l-12m8o-17q-10r-8
^ %anybody-at-all	c-7f12g24j-8k11l13n-12o-14s-11
^ %apart	g13h-12o15
^ %attacked	d11f10j7
^ %big-number	d25g22m19p-13
^ %claimant	b-15e9g15k7l15n-11o13p-13s-8
^ %colleague	a11q18
^ %come-back	c-6p16s8
^ %deceitful	n15
^ %degree	a-12b18d-13e-31f-9h-9i15l30n-9r-12s27
^ %deluded	f9
^ %denial	b-9f19k-7l-14
^ %drawn-line	b18d-11f-9j-7l14o27r-18
^ %easy-one	f10g-11h-12i-9k-6l-16o-9q18
^ %event	a10f20k-7n21p13r-21s-7
^ %everyone	b14d-13g-12n-9o-9s-7
^ %extreme-name	d36k7n22s-14
^ %family-word	a-12f8g19k-10
^ %faulting	n14
^ %feel	g11j13n11r12
^ %feeling	f8j24m-11
^ %felt	j32
^ %few	a13b17h19i9l23o14q-11s7
^ %gentle-praise	c-11h-9j10o-9p15s8
^ %give-way	e12i12j13k18n17r18
^ %give-way-loosely	b-12l-28m-9p17
^ %held-thing	a13e10g-12p19r19s10
^ %help-act	p27
^ %hidden-fault	n28
^ %hold-deed	i26n-12p26
^ %i-already	a-12b15
^ %i-will	a12f-7i-12o17p26s12
^ %kin-role	a-11f12g15j10
^ %lapse	o10
^ %large-words	h16i-9
^ %laughter	b24c-8f11q-12
^ %limit-set	a-11b22e-9g-15
^ %many	c-7d26h12j-9k-9m11p-14
^ %mind-fails	f11k12r-9
^ %nice	p38s17
^ %no-word	b-13i-8r-10
^ %nobody	c-5f15g-19h11i7j7l-15
^ %once-that	b-24f-17g25j14n-10o-19p15r-10s8
^ %only-just	f-9g22h29i-13m13o13p15q21r-9
^ %other-one	a-12e12f12
^ %outburst	i11j-9p25r-8
^ %outing	i-17l10
^ %past-one	h-10q24
^ %plain-feeling	j31
^ %proof	i12
^ %provoke	a10c-12f-10g25i-11j-8k16n9o16q-17r-9
^ %relation	b-19g13k7n-11o13p-13q11s-10
^ %rescued	e16
^ %role	f10g-14j10r9
^ %sacrificed	e24p15
^ %said-verb	a-9b29c6d-17f-11g18i13n-10p42q-13
^ %scorn-name	d17h16k-7l-13m-8
^ %scorned	b-9d11k8l10q13
^ %secret	i13k8m12
^ %sign-of-life	c31d-10i-8o-15
^ %small-deed	c27i8l20p12q10
^ %small-number	a12b23h8l26q-17s8
^ %someday	c13
^ %surely	c19e21i10j11k-7n11q17
^ %tender-act	d14r11
^ %tender-thing	g13r11
^ %they	b-16c-9d-22f-10h17i-12j-14k-14n-9q-12r-13
^ %thinks-ill	a16d15f11i13r8
^ %tie	a-11e16f11
^ %total-bond	k10
^ %trifle	e-9f-8h-8i23j-10l-24n-13o-10q16
^ %unbound	c14
^ %understands	a17b-13g25h-8k17q17r-9
^ %unsound	f11
^ %upset	j24
^ %warm-deed	a-15c-10g-23h-19i14k10l-13m-8n-9o-12p22
^ %warm-good	a20b-16e11h-15i-7k-10q-15r18
^ %worthless	d13f12k8q15s-13
^ %yardstick	a-10b11f-8q14
^ %you-being	a-19d12j-14k12l14m-11o8s-20
^ %your-audience	b9d-19h15i-8l10q11r11
^ %your-kin	c10d-12e-18o10q27r13
^ 2am	c9
^ _ $	c20i25j8k7m12n-12p-15
^ _ %amends	a18l27r11
^ _ %anybody-at-all	b-16d-11g-23l-15n9r-23s-10
^ _ %apart	h14
^ _ %barrier	b15o8p20q11
^ _ %because	j-8k9r9s20
^ _ %big-number	l15o14p-10
^ _ %came-out-with	a-14d12l21
^ _ %claimant	b-15k-10l-20n-12o-8
^ _ %degree	a-26b13d12e-20i-8j7l-11m-11p-10s18
^ _ %denial	d-13g-11k-8q-10
^ _ %device	f8i10j8o12p-10
^ _ %drawn-line	c-14f-8m-8o-15q-12s16
^ _ %easy-one	b14c-9e-13g12h-10i9k16s17
^ _ %endowment	a-16e13f-21h-9l9n8q-18
^ _ %event	a-9b16e18g31j7k-9l10o-9r-10
^ _ %extreme-name	a-10d11h17i-10j-8k6n9o8s-17
^ _ %family-word	b-10c8h14n-10
^ _ %faulting	m17
^ _ %feel	a-11f10h9j12k7o13
^ _ %feeler-name	j8
^ _ %feeling	j11n-11
^ _ %felt	e-10f11m-11o16
^ _ %few	d14g-12j12n-16o8
^ _ %friend	q21
^ _ %gentle-praise	b9c6d16e12p-14
^ _ %give-way	e16f8g-15h17j12r-9
^ _ %give-way-loosely	b10c-12f-8h-11i7m-14p19q-17
^ _ %grand	d19
^ _ %grave-wrong	a12l12s-9
^ _ %held-thing	g22h10i10k7o-10r22
^ _ %help-act	b-18d13g-14m15n20o-9
^ _ %hidden-fault	f10g-14m-9n29
^ _ %hold-deed	a14c6i-12k12n-11q-15r8
^ _ %i-will	a13b12g13m10o8p15r13
^ _ %kidding	l16
^ _ %kin-role	h11j-9n-11p-14q14s-14
^ _ %lapse	a20e-15f-11h-14i9j-8k-11l12n-11p-15s-8
^ _ %large-words	c6d11e-12h-13j10k20q-17r-8
^ _ %limit	b10d12
^ _ %limit-set	b12c-12d-17e-23f-7h-12j-8n-9q10s22
^ _ %make-up	b-12g-23i-7k7l13m8n-18o-7p12q-12
^ _ %many	c-7k7o20
^ _ %mind-fails	a-17b-22e-9h9j-9l-16n30o11
^ _ %minutes	i9l-18
^ _ %no-word	c-9d30e-12h-8p-14
^ _ %nobody	a13j-11l-10
^ _ %once-that	e20h11k10n9o11
^ _ %only-just	a-11b-13f18i21l29n19r-8
^ _ %other-one	a-12b-10c6d-11e10j8m-15n-11q31s-12
^ _ %outburst	d-14g-21h-13i-9l26m-9p-14r-16
^ _ %outing	b15c10d-16e-9g-19h8i-11k18l-12r-20s-9
^ _ %overreact	j26
^ _ %oversensitive	j10
^ _ %parent	a14c10e-10f8o14
^ _ %partner	e9
^ _ %pastime	c-11f8h10j-7p-21s8
^ _ %pet	c5e9g20p24
^ _ %possession	a-18c8j-10k12l-16n-14p17r19
^ _ %proof	c6i10
^ _ %provoke	a12g21i-28k-9l-15n-9r-11s8
^ _ %rejects-me	f-8n8p15
^ _ %relation	b-12d-11f20i-10j-8l-19n-11s-10
^ _ %role	a17b9d14e30f14g16l-12m-12p-19q21
^ _ %sacrificed	b-17c-7g30j-13l15m-13n-16o-11p-22q-13r-23s-10
^ _ %said-verb	b23c-15d13e13h-18i-13k-21n-9p-19q-17r12
^ _ %scorn-name	a12c6f-8j-14
^ _ %scorned	a-19d22q23s-12
^ _ %short-while	b13c-7e9f-9k11l14r-19
^ _ %sign-of-life	a-11c6h8
^ _ %small-deed	a16b-12c8h10i10k-8n13p-13r14s9
^ _ %small-matter	b-12h24j-9o-11p10s-8
^ _ %small-number	g-13h11p13
^ _ %surely	a11b15f-18j9n17p-14
^ _ %swear	b26l16
^ _ %tender-thing	k-8l13q-10
^ _ %them	d22f8i12j-9k8m8q-11
^ _ %they	b28d27i18j12p-10
^ _ %thing-or-pet	b-17i-9j-19k-7n-16p13q-14r-13s-10
^ _ %thinks-ill	b16d-28j8k-10m-10n10p12q17r-12s9
^ _ %tie	a12b-11e8k-10p-15q-11
^ _ %too-much-feeling	j13n10
^ _ %total-bond	d-12k23n9
^ _ %trifle	b19c12f-9h14k-12m-8n8o-12p-10r8s8
^ _ %unbound	c7
^ _ %understands	a-13f-7h14i-7l19m-10n11r13s15
^ _ %villain	m12
^ _ %warm-deed	b-14c7f-11g-22h-8j-11k-11l-16m17o-22p-12r17s-8
^ _ %warm-good	a-19b15c-7f-11g13k6l30m9n-13o-16q-20r9
^ _ %weeping	j26
^ _ %who-with	a-16d-13e11g-13m-7o19p10q-12
^ _ %you-being	a-13b20e10i14k7o-9q-13
^ _ %your-audience	a-10b-15d14g-10m10r-12s7
^ _ ?	b15c20d18j38l23r17
^ _ a	a-10c17g-14i13l22n-12q-10s10
^ _ act	j-7n22
^ _ again	b10j12
^ _ agre	f10q13
^ _ all	h-8i-7m14n-8q16s-10
^ _ alway	a-9b12c9f-7g-12j10p-12
^ _ am	a11c-15d-15k16n12o11q-13s-13
^ _ and	b22d11e-14f9h-8k-9l-12n-12o11p38r17
^ _ are	a-14b12e14f-10h-22i-7n-17o8p-17q12s-34
^ _ as	d21e12o11s13
^ _ ask	b18f-8h-16l-18n-13s16
^ _ at	a-9c-6e-14k22q17r-9
^ _ attack	l11m8
^ _ attitude	a13
^ _ awake	c14
^ _ away	i-8n15
^ _ be	c7f22i-11k-10m-8p-34
^ _ because	j-7r10s20
^ _ before	k12
^ _ believe	e9m11
^ _ belong	e9f9h10
^ _ bet	n13
^ _ better	e11p22
^ _ block	b12p24
^ _ bought	e14
^ _ brain	d17f-20
^ _ brother	p24q21r11
^ _ burn	r11
^ _ can	e-16i-9k9l-10m15n-10o14p19q27s13
^ _ cancell	a11k15
^ _ car	l17p15
^ _ cat	p26
^ _ chang	i18r9
^ _ check	c8
^ _ choice	a18
^ _ come	b-14c6g-20i17j10m13n9
^ _ complete	k28
^ _ could	m8r11
^ _ cousin	l-15p23
^ _ crack	n-9o11
^ _ crucify	m18
^ _ dead	o11
^ _ depend	c10
^ _ deserve	e18h10
^ _ did	a13b-13e-9i12k-8l11n13s10
^ _ disgust	d27
^ _ do	b31c11d11e17f-22j13l-13n-14q-12
^ _ done	l-10o10
^ _ dot	i16
^ _ drink	a17
^ _ else	a10e9j17
^ _ enjoy	g11n18
^ _ ever	c9d12h10m16n14
^ _ everyone	m11
^ _ everyth	j11s9
^ _ exact	n10r15
^ _ exist	m20
^ _ expect	e20g11o12
^ _ fail	a20
^ _ feeling	j-23
^ _ final	h10m8p11
^ _ first	e10
^ _ for	c-8f-8g-17i9k-6m8o-11p-13q-12
^ _ get	a-11b-12e-10h10k8o12r25
^ _ go	g26h10n-8p19s11
^ _ got	a10b-14e12g-16h-12i-9k-7l16o-9p13q15s-8
^ _ had	a10b-9c-6d-12f-11h12j-7r15s-9
^ _ happen	h21l11r-8
^ _ has	d19i-9k11m16q-16r21
^ _ have	b14e15i14j-11l-11p33
^ _ he	d16i18l10n8
^ _ her	m10
^ _ honest	a18j12k9
^ _ house	b13e9
^ _ i	a10b12c-13g-18i-18k-15l24m27n-9o15p-27s19
^ _ if	c-12e14o18p11
^ _ ignor	o12
^ _ ignore	j9
^ _ in	a-19f20g-18h10i22k18m-15n-10o11r-8s-8
^ _ innocent	n18
^ _ invent	f13
^ _ is	a12c-16e-11f-9g-24h8k-8m-18p-14s-10
^ _ it	c-7d-15g15i15j-10l10
^ _ judge	p27
^ _ just	c-6l14n14s15
^ _ keep	b19c-6g17q-12
^ _ know	a19g12m-8n17o-10p30r16s-12
^ _ leav	a9i11
^ _ leave	d15j14p16r-8
^ _ life	k12
^ _ like	c12i17k-8m-8n14s9
^ _ look	a22c7h11k11p12
^ _ lot	m13
^ _ make	l19
^ _ matter	j-9k10
^ _ me	b30d39f-13h11i28k21r-9s-8
^ _ mean	b13s18
^ _ men	f12
^ _ mention	s14
^ _ mes	a14
^ _ milk	j-12n9
^ _ mis	h19p10
^ _ more	g14h8p18
^ _ mother	e-11o15
^ _ much	j32
^ _ my	a-11b-14d-18e14f-19g17h-10k-13m-10o16p-18r-8s11
^ _ nam	i12
^ _ near	p20
^ _ need	b-9f8k14l-10s13
^ _ never	a-11g-11i-10k-7o-13q-14s-7
^ _ new	d-11p33q14
^ _ no	b28d-13f-14g16h9j14l-10m8n-11s-17
^ _ not	g17i-17j-7k-23m-11n16q-22s-8
^ _ number	i9o18r9
^ _ of	a-15e14h13i11m19n16s-14
^ _ off	b22j11
^ _ offence	d18
^ _ ok	c-5g16s-7
^ _ on	f8i14j-14l11m8o11p17s-8
^ _ one	j12m11p13q23
^ _ only	a25e16g-14h-12l21n18q-13
^ _ or	c6e15i16n-9p13
^ _ out	f-10n13p22
^ _ over	j9
^ _ overreact	j12
^ _ past	d13f13h18
^ _ people	n14p10
^ _ pile	m17
^ _ place	d14
^ _ play	n24o15
^ _ please	b23i-15
^ _ prefer	s13
^ _ pressure	a12
^ _ pretend	o13
^ _ provok	a15
^ _ pure	f10l13
^ _ push	a9b14l11
^ _ put	d17f9g36l9r13
^ _ question	f11i9
^ _ quiet	p17
^ _ read	k11o12s9
^ _ real	d14g25
^ _ remember	f22
^ _ replacement	q12
^ _ resign	s12
^ _ ring	b12e13i-8n14o14q12
^ _ ros	k19
^ _ ruin	s15
^ _ said	b19c-7e10g-12h-9j7o-13r-10s9
^ _ say	d-10g-12i12l-9m19n8q-25r12
^ _ see	b17c8d15h-8l11n11o10s26
^ _ she	b28j18
^ _ should	e17g14m-9q12s-10
^ _ side	h13
^ _ silence	o12
^ _ since	a21g20
^ _ single	c8
^ _ sister	q-14
^ _ skin	j13
^ _ so	c-5e-15j15s16
^ _ son	e18
^ _ sorry	a14j7
^ _ stepp	d15
^ _ still	d-12g12h9m8
^ _ stranger	c10
^ _ suggest	j10
^ _ suppose	g20s10
^ _ sure	e-9f17
^ _ take	c7d-13j14p11
^ _ tell	f-10i-7m16
^ _ text	f9o26
^ _ thank	l14
^ _ that	a-10b12c6d16e9f-13j27q11s8
^ _ the	c-16e17f9h-8n-9s-12
^ _ them	f9i13k12
^ _ then	m9o12p22
^ _ there	i10
^ _ these	f10
^ _ thi	e11f10g12h-10
^ _ think	a-12b-9c8d-16j9l16m8p12s-7
^ _ thought	c6g18
^ _ time	p22
^ _ to	a9b-14c6f-7g11h10i15j-15o12
^ _ told	k-13l-13p-13s-9
^ _ train	d16i15
^ _ trouble	c15
^ _ true	n15
^ _ twist	m13
^ _ understand	e9s10
^ _ until	p23r-31
^ _ up	a-9b-14c29d-15f-11h-10i-7k-7l-16m8p-10s-7
^ _ upset	f12j15
^ _ want	b9c-6f-16i15j-9q-15r23
^ _ was	a26b-14g-46h-10j-11k-9l19m-20n-18o-15p-17q-20s-10
^ _ way	d12f-15j9
^ _ we	b25i10j8k11l-10p-12q-11s28
^ _ well	g16h10l16s8
^ _ were	b-13c11h18o-8p-15q-18r8
^ _ what	a24b-12c7d-15e11g14h-10m-9o-11p-12
^ _ when	c13n12
^ _ who	a-12h13i-13l-11m12q-15
^ _ why	c8d22
^ _ wife	e13g-10
^ _ will	a-18c10f-8g33i11j-13k-19n-14p25q11r10
^ _ without	g16
^ _ wiv	n12q22
^ _ word	e14n8
^ _ work	g11q31
^ _ worry	g17
^ _ would	c-6d11f-9m-8o-7p11q16r27s24
^ _ wouldve	g12q32r8
^ _ wrote	f11l12
^ _ year	d12e11k-11m21
^ _ yes	c10s17
^ _ you	a-13c-7e-11h-11j-14k-8l16n9o9p-13q-25r-11s8
^ _ your	a-12b15c10d24e14g-15k10l14m-10o13r-8s9
^ _ yourself	a13j17l11
^ _ |	f10h10i-9l11m15n-17o37s13
^ _ 😏	c7
^ a	a13b18e11f9g14i-8l25q-23
^ ah	s24
^ all	l18n14s7
^ alway	j7m18
^ and	e8i8m32r8
^ answer	g16p20
^ anyone	l-26q-13
^ apparent	s20
^ are	d-11f9i-8n-11
^ as	b-11e22l14o13
^ ask	f13q21
^ aw	j12
^ before	a13i20k7
^ best	e11h12
^ bles	d28
^ block	b19o13
^ calm	j20
^ can	c20g-17h-12l-13o-10p-10q-20r-13
^ congrat	d10l13
^ congratulation	l9m14
^ could	i-8s13
^ dear	c-11d-12e-15g12i-19k-7n-10o-15r-14
^ deep	n15
^ delet	h10k13
^ do	b-21i-21j-24k-17l15
^ dry	f-8j13
^ emma	q15
^ enjoy	g22n11o15p17
^ even	d12q26
^ every	b10m14n13
^ everybody	f15l13m10
^ everyth	e9j8k-7m8n11
^ explain	i21
^ failure	d14
^ fine	m33
^ from	k12o15
^ funny	n24
^ go	g18o8p19
^ god	d18h19
^ gues	g33
^ had	a23c8h9q15
^ half	e11n17q11
^ have	f10g19m8n12
^ he	b-11h-18i-7k-6m-9r-9
^ hey	c36
^ honest	d13
^ how	b-20g25m10n-8
^ i	c-19e12h14i-10j-14k19l-13n-15p-13r-8s-22
^ if	a18c8d-18e-14f-10i8j15k-9m-9n-9o-17p26q-11r-21s13
^ is	d12g21m-7n13
^ it	a13d16f8k-9l25m10n18o-18p17r-15s-16
^ jes	q20
^ just	c9e13f10h12o18s-8
^ keep	c6f7o11p28
^ kind	e10i19
^ leave	a10d18p17
^ let	d13j17l10o-9p-17
^ lik	c11
^ lol	b22c-6f7l14q-10
^ lose	o11
^ love	g11p24s18
^ maybe	a11b9c9m-15s13
^ met	k16
^ might	c10s18
^ more	f14
^ most	q11
^ must	b20
^ my	a27b-27c-9e17f-10g-12h-17i-12j-18k15l13n-12s-15
^ never	f8k14
^ next	p23s9
^ no	b11c-13d14e-10g23h-12i-7l-23n-10p-23r18s-11
^ nobody	g-16h16k-7l-12m-8q-11
^ not	a-14c16j-16l-14r16s17
^ noth	d-15k9
^ oh	b23e-10j11k-9l23o8q-10s21
^ ok	c-16e-10m-12q-10
^ one	c6g15p16s9
^ other	l15q18
^ people	a16
^ please	c-6e-9h12o-20
^ prove	i21
^ read	b12d21o10
^ regard	a9l20
^ remember	h19
^ report	m16
^ right	m-9s22
^ ring	o10
^ saw	b15c18
^ say	i19p11r13
^ see	a20f8
^ seen	o14
^ shame	g15
^ she	h19
^ should	p12s14
^ since	b16k7q13
^ slow	l14
^ so	a-11b19d-13e-28f-11i10l33m10r-11s36
^ some	c7d31g34
^ soon	c8
^ sorry	a13c9f-7i-7j-7l-13m10o-15s8
^ still	c17p11
^ stop	j12n9
^ sure	g18m17
^ swear	i23
^ tell	f-9p18
^ that	a-18d-12f25i13l-15m-11s16
^ the	a15b-27c-14d15e-20f20g16h31i-10j-23l-19n9o-20q14r20s-14
^ there	a-11b12d-15j13k8n11p11q13r16
^ they	h16
^ thi	a20b-10d-12j7k8m10o15
^ thin	j13
^ translation	s22
^ turn	i10
^ two	d14h11i21o13
^ until	o13
^ we	a18b-21e17f8g26h12k-10m-9o29p-12q14r20s-18
^ well	d20g14r10
^ were	d31i7l-13
^ what	b18c12e23h23i14l-9p-18q-21
^ whatever	d12h14m13o16
^ when	a-11b-10d18e9i-11k15o-11p-10r9
^ where	i13
^ who	b-14e14h-11n9o-9p-15q-18r-8
^ why	d-18e13f-9g-13i8q32
^ without	d26
^ wow	d11g16j15m19
^ yeah	l20
^ you	b11e8f29g-13i-21m29n55q-31
^ your	a15b19d17i9j-8k7p20q-10s9
a	a15b11c-7h-13i-9j8r16s8
a %big-number	d19l-14
a %claimant	e19f11i10j17m14q-11r12
a %endowment	b10d23e13j13
a %extreme-name	c-9d-20e-15h-10i-8m10n8o-9s37
a %family-word	g16l9m9r11
a %feeling	a20l-10
a %few	d20i8
a %gentle-praise	b-9f18j7n10p13r9
a %give-way-loosely	b15h29o8q24r16s7
a %grand	b-9l11m9s11
a %held-thing	g22m9o10p10r18
a %kin-role	a9b13e9i18n8r8
a %large-words	e10g20h9j-11o14
a %many	d23i10l-15
a %outburst	b-16i14n11p15q14
a %outing	c8d26e14f-7g17j-12k-10n12o8q21s11
a %partner	e9k12l10
a %pastime	b21d-11k-8m10
a %possession	e9g18q20r12s12
a %proof	b-11d-10f8i15
a %relation	e10f8g16j12l9s-7
a %role	a13b18c7e19i16j16k17o-9p-12
a %said-verb	d18e13m15o9
a %scorn-name	d17e-13f-9h-9j-11n-9p-12s-9
a %scorned	d20s-8
a %secret	b-11f10i18
a %shown-in	b11j17
a %small-deed	b10c-8e-12g-12h-12i7j15k-11l16o-9s-12
a %swear	c6d-17g-12n13o12q-10r11
a %thing-or-pet	d19g13j30l28
a %tie	b12d11i13p13r9
a %trifle	a-13d-18e-11f15h-11i-7j22k-13m11p-13s14
a %villain	m12
a %warm-good	d-12e12f8h-10m10n-9r21
a %weekday	d-11i13n12q11
a _ $	c-5g12h-11j12k-25n-8r-11s9
a _ %barrier	d17
a _ %child	a21
a _ %claimant	a12c-6d13m14s-8
a _ %drawn-line	b-10f14j18l-15s9
a _ %endowment	c10d21g-17i8k-10q14r-8
a _ %event	g-12i11l-12s15
a _ %family-word	e10h-10j-9m11p-10q-11
a _ %feel	a12f9g15i14j9k7m-9
a _ %feeling	a12j10
a _ %few	g-13i9l14m-15o-13p-13
a _ %give-way-loosely	b20e-15g-11m10n17o-11p10q10r-11s-9
a _ %hold-deed	b19i10l-11
a _ %i-will	a11f10r18
a _ %kin-role	a18e11f-8h13m10q12
a _ %mind	f12
a _ %nice	r25
a _ %only-just	a12c-13i-7l-17s9
a _ %other-one	e14g11l10m8
a _ %outing	j11n-10o16s-10
a _ %parent	a12m18
a _ %provoke	b-12d17h-9j14k-7p-15
a _ %relation	d16e9j-13m13n-8p-18
a _ %role	c-6h11j23l15s15
a _ %scorn-name	d12o10p30
a _ %short-while	a10b11c-7i-7j19p10r-10
a _ %small-number	b9d16k-9l13m-11o-11p-10
a _ %surely	h15n12r-14s10
a _ %they	b10d19j8m13q-14s9
a _ %thinks-ill	b19i11l-9m-8q15r8
a _ %tie	a14f-8l16
a _ %trifle	d14e-8j11l11o16q15r16
a _ %warm-good	b19c7j-16p-29
a _ %who-with	d20k-11l11m8p13
a _ %you-being	f10j-8l-11m-10
a _ adult	f15
a _ alway	n15
a _ and	b-13g-21h8i-14j14m10p-14s17
a _ are	d21
a _ at	c12f8j-12m17
a _ be	g19l-9
a _ between	b15
a _ for	c16e-10k8n11q-10s9
a _ i	h-13i7k10p12q18r13
a _ invite	b12
a _ is	e18l19q-11s11
a _ my	d12m11
a _ not	c10d-15h11l18s10
a _ of	d15e-9i14r8s11
a _ should	g17k14
a _ skin	j19
a _ the	i-17l12m8p11r-14
a _ then	i10s12
a _ thi	r12s15
a _ to	a20b12c8d15h-8l14p-11q15
a _ wall	d16
a _ who	a12b-11d14n14s12
a _ would	j20q-12
a _ year	k12
a _ you	a9c6d16h9i17n11o9s10
a _ |	c15d16e-13g12h-11i-10j8n-8o11s15
a chang	h16
a crime	s12
a favour	d20e11
a few	l21r8
a funeral	j15
a ghost	o17
a grip	j19
a grown	j12
a lie	i15
a little	c7g-10r13
a man	a11b-9m9
a medal	l21
a mirror	d14
a nightmare	b11
a reflection	a20
a rep	o14
a seat	c11
a shame	p15
a single	k19
a stranger	o12
a thicker	j14
a thief	s14
a thousand	k21
a wet	d14
a whole	n14
a word	l-12o9
about	b9e-30f17g-26h-33i-19j18k-8l-13m8n14o-19p31r20
about %event	a-18g11i-7n-18o-9q17r-8
about %large-words	j11
about %possession	a19
about %secret	j11s8
about %warm-good	n24
about %you-being	f12g-18m17n-9r9
about _ $	c6f-10n16q21r26
about _ %provoke	f20
about _ %small-matter	d13
about _ %soon	b19
about _ %thing-or-pet	n19r9
about _ back	p22
about _ is	d13f7k9
about _ now	b17
about _ you	f11l16r9
about _ |	b-10d-15e-14f-14g18h-8i-8j-10l10m15n16s-10
about everyth	j11
about is	n15
about it	a-16e13j8n-15q15r-9
about not	b17
about that	p19
about the	b-21c-10d-14e-16g-21h-18i-12k-11l-11m17n-11o-8r9
about us	c13
about what	a15f21
about you	a-10k23q34r16
above	d25f-8
above %you-being	d28
above your	d28
abuse	m13s9
accent	s13
accord	s15
accord to	s15
account	a17d-15i40q-10r-8
account _ %outing	i16l11
account _ %weekday	i10
account for	i33
accus	s16
accus _ of	s17
act	a36l21n45q15
act _ %provoke	n19
actual	a-14b-9c-8f17h-17i-14o14p-13q24r9s-9
admit	n26r9
admit %event	i7n23
admit it	i7n23
adult	d11f13
adult $	f14
affection	r10
after	b14f-11i-17k-12l-13m12n11o-8s-7
after %big-number	b17
after %event	m-8n9o10p21
after %few	b14j8k7
after %many	b11
after %you-being	m14
after _ $	e-9m16
after _ %outing	h-8m12n10
after _ %said-verb	m11
after _ %trifle	m12
after _ %you-being	p18
after that	p19
after your	m14
again	a-20d-20e-26f20j18k-22l-38n-11q-19r37
again $	c-6d-12g10i11l-10m9o14q-12r12
again ?	b12f12i-9
again _ $	h19j7r10
again _ %give-way-loosely	h10r18
again _ %only-just	s14
again _ you	r9
again and	p22
again |	c6r17
against	d-13k7l-10m14n14s-9
against _ $	a14f9m14n10
against me	m10n11
age	a-10g-11j11l14
agency	p17q19
agenda	n17s8
ago	l25
agre	e-11f20j-9o10p-12
agre %endowment	q11
agre %who-with	q11
agre _ %event	f15
agre _ me	q16
agre on	f14
agre with	q11
ah	a15k10s25
ah %degree	s13
ah so	s13
air	f13k25n-9
air $	k17
aka	s36
alert	l23s7
alert the	l23s7
alive	d15k17
alive $	k11
all	c-11d-23h9j-13k-11m33n22o19p15s11
all %event	b14e10f-11h15i9k-7n16p11
all %outing	a19e20l11
all %short-while	a16e20i9l16
all %you-being	a12g-13n-14p16
all _ $	b16g-15h-10i-7l10p11r-9
all _ %easy-one	h10l18
all _ %give-way-loosely	i8l23
all _ %small-deed	o9
all _ %small-matter	f13
all _ %you-being	f7m18
all _ ask	h13
all _ did	l12
all _ ever	n24
all _ for	l9
all _ fus	l21
all _ is	l15n11
all _ like	o9
all _ me	m22
all _ on	h8j11
all _ to	s12
all _ was	l13
all _ your	f7g10m14
all _ |	b-9g20h8l-10q-10
all day	e11l22
all i	k8s10
all know	f16
all of	a14i14k11q10s-9
all sort	f15
all the	d-12e-11g17l11m-8o7
all thi	b15m8n10
all you	l19n8o16p10
allow	g-14j-10m18
allowance	r15
alone	b-17c-5d21g40i7m9
already	a-19b18c-10d-18e12h-10i17k43l-15m-13n38o-11q13
also	e18f8h-11k-10l11m-11r13s-9
alway	a-20b14d-20f9h11i-11j13k-16l-11m34n38o-13p-10r-20
alway $	e13
alway %feel	f-10g12n20
alway %understands	n21
alway _ $	c17f-13g15m8n11
alway _ %hidden-fault	n13
alway _ %only-just	m15
alway _ %oversensitive	j11
alway _ %too-much-feeling	j13
alway _ back	c11
alway _ i	s12
alway _ to	n12
alway _ you	b17d-12
alway _ |	h17
alway have	g13n10
alway me	m19
alway someth	b11n-10
alway the	c13m8
am	e10h11j-11k8l-17
am %amends	a17e-10k-7m-16
am %attacked	g15m16s-12
am %extreme-name	b-11m26s24
am %few	g-11h9i-8s11
am %mind-failed	g18i7o14r-10
am %mind-fails	g14i7o12r-10s-8
am %new-self	h21
am %only-just	g14h15q19
am %scorned	k7s19
am %small-number	e-10g-11i-8j-7o8s22
am %surely	l17o13q13r-9s15
am %worthless	k6s18
am %you-being	e11
am _ $	b20e19g-10k15l-11
am _ %claimant	e35h12o-9p-10q-12r-8s-8
am _ %event	a11b12c-6h14j-7k-12m-13n-10p-12s8
am _ %extreme-name	b-17h-14k-7s18
am _ %family-word	b11e12m8
am _ %few	j-14m19n15
am _ %hold-deed	f8o-9r17
am _ %old-self	h13
am _ %only-just	g17m25n14o9s-7
am _ %other-one	e13
am _ %parent	m13
am _ %possession	a10m-7
am _ %relation	e23g-11
am _ %role	d-11h13o-8r-9
am _ %said-verb	e-13p21
am _ %small-deed	b16c6s9
am _ %small-number	e11j-14k-8m19n13s7
am _ %them	h13
am _ %thinks-ill	p17q10
am _ %tie	e27h8o-8s-8
am _ %villain	m14
am _ %who-with	m13o-14p17r10
am _ %you-being	n14o13
am _ ?	s18
am _ a	h9j-9m11o-8q-15s13
am _ alway	e14
am _ any	g13h16
am _ different	h19
am _ ghost	o13
am _ him	h15
am _ is	s15
am _ my	m-10o24
am _ on	a9g-10o12p15
am _ one	i9m11n14q11
am _ parole	s13
am _ real	m13
am _ say	p17
am _ that	h13p-10s9
am _ the	a14b22c-6h11k-9m8n8o-15p19r13
am _ then	s9
am _ to	c-12d12g17h-12k9p-23s10
am _ victim	m17
am _ when	k12
am _ will	g15i7
am _ with	d12m14p18
am _ you	b-12d12e-10f9h-8k25r8
am _ your	k10o10
am _ |	b25c14e14h-8i-10k-9o28p-12
am a	e-10g-10h9s12
am ask	i14
am being	m10
am com	b15
am due	e25
am entitl	e16
am i	m-17o8
am in	h18
am just	s11
am not	a-17d-14e-17g16h10j9k-16m-13n22p24
am on	m10o-16p16s10
am only	k-6p11q22
am owed	e19
am sorry	a17e-10k-7m-16
am sure	b10d11g25l15
am the	b-10d10e19m38p-11s-7
am to	s20
am your	e11
amount	d21l12
amount to	d20l12
an	b19c-6h-13j21m9n13q11
an %limit-set	b15
an _ $	b21j7l16
an _ and	d26r9
an _ |	b15e-9j19n13
an answer	b26i9o9
and	a-24b-19c-26f-7g-18n-19r-11
and %big-number	p17
and %easy-one	a11e-10h8
and %event	f-14h8i-7l-22q-15
and %few	c-9l-11s-14
and %give-way	o19
and %give-way-loosely	e23f9h-16i19j9l24m16n14o36
and %i-will	a12b19c-6d-19g-15k-7o14s-14
and %large-words	h11r18
and %limit-set	e22
and %no-word	h10o12
and %nobody	d-14g-11j-8k11
and %only-just	b-11d12k8m-12n-9
and %outing	e20
and %provoke	g-14i13k8o11q11
and %soon	g23h-8i-8k-9m15s10
and %surely	b27d10f7g22m11n-8o-11p-14
and %they	b-13d17e-18h-12i-8k-7l22m-10o14q42
and %thinks-ill	e-19f-7j-7k10m-9o9p13q-18r9s-7
and %you-being	c-8d15g-17k-10n9p12q-14r9
and %your-audience	d12n8p15r-8s-7
and _ $	a-17b-10e23f-9i8l-12o14s9
and _ %anybody-at-all	b-12l10p10q21
and _ %attacked	m17q12
and _ %body-part	d19p18
and _ %claimant	f-10p12
and _ %easy-one	a29b-20f15g11i7k7m-8n-10s-8
and _ %endowment	d15f25p17
and _ %event	b13e11g16i10l-23m9q-20r-13s11
and _ %feel	a16b23c-9h13l-13n8q-13r19
and _ %felt	a11f8l20
and _ %few	c-8d17e-10m18q18
and _ %give-way-loosely	c-8d26e13g-22h-18i19o10q11
and _ %held-thing	e19g-15l-9o11p-14
and _ %hold-deed	d16e13g-18m8p11
and _ %i-will	b-10c13h13k-8o-8r19
and _ %lapse	d21f16l10
and _ %many	g-11i8q21
and _ %mind	f16
and _ %only-just	b11c-5i8j13k12m24n-13p-15
and _ %other-one	d-14e-13g22h8l10
and _ %pet	p17
and _ %possession	h16q18
and _ %proof	i14
and _ %provoke	a12c-10d-15f-7g12l16o-14r-19s7
and _ %relation	e-13k-12p21
and _ %said-verb	a-12b-27d15e-15j15k7l10m-11n11r9
and _ %small-matter	e19p11
and _ %small-number	c-8d22e-13m21n-9
and _ %surely	a9b-9d21e-14h-13j-22l22m10n11o9p-15q-11
and _ %them	d13e26g19
and _ %thinks-ill	b-13d13e-11f19h28n-14o-14q10s-12
and _ %trifle	b-15d15h14k-13m-11n14
and _ %understands	h15l-19m18o-9r14
and _ %warm-good	e11f-10g-20l-11n14o11p-12q15
and _ %you-being	a9d-16l17m-9q-12
and _ about	a18
and _ act	a19d11
and _ against	k13
and _ already	k19
and _ am	a-12f10g-11j-9m21p10q10
and _ and	b10o8p18q16
and _ are	h17l25p17q-17r10
and _ be	b26c-7
and _ believe	f11
and _ can	c6g35p19q10
and _ come	b14j15n8
and _ do	d-18e-12f9g-15i8n-8o12p12r-8
and _ else	k11
and _ find	p14r17
and _ get	d-11m21p14r15
and _ goe	p11
and _ have	f8g16m-15n10r10
and _ i	b-14c16e-20f10g11j7k9l-15q-10r21s15
and _ in	j13l18q16
and _ is	a9b-12c-6d18h-14i9j7l-16m25o14p35r-9s-12
and _ it	d-24i11l-22n10p-11r-12
and _ know	d-13h18k8
and _ me	h-9i12m10n9
and _ might	o8r23
and _ my	a-17e18j-8l-11m10
and _ not	b-11c14e9f-12g20h-27l-10m-8n-8o-9q20
and _ of	d-14f14i14k6m8q13s13
and _ one	j8k7l-10m17
and _ still	d30h-10k-11p-12
and _ that	b13d14g26i-11m9p11
and _ the	b14d-19e-13h-15j13
and _ to	b11f-10h11j14s9
and _ unfinish	h16
and _ was	a14l-9m-13q13r-8
and _ what	o18p23q14
and _ will	a26b18c-12e13f-8g12l-12m-9o9p23q-22r23s-13
and _ you	a18b18d-14e12f13g-13h8i7l21o-10r-13s10
and _ |	b9e9f-8j-8p-18q16s9
and a	a-10h8l-13p-11q17s-11
and apparent	s14
and clear	s14
and do	i18o14q12
and he	d25e-11i-7j-10l13q15
and i	a-12c-9f-11k20n-12r-9s-22
and it	b-10g-16k9l-11r19
and maybe	r23
and me	c12h10k13m-8n-8q-12
and my	a9g26m14n11o-8q-10
and no	d15l28
and now	g11i-7k-8m16
and she	h-9j14l11q24
and some	c6d22j8
and sudden	m13
and that	f-12h-12p15q-12r-15
and the	b28e9g10i14j-10l-12m-12p18
and then	a18c5f23g-27h-13i-8l-13m-17n21o-13s-11
and thi	g14h15m11
and who	a17m23
and why	i27
and you	c-10e10f22g30h-8i-17l20m11n12p19r15s13
and your	e10k-8p18r-8
ang	d21
angel	k11
angry	l-10m-8p26
angry $	a19
another	b14c14d-16f12i-8k14l12m-9q-22r-13
another %role	k14
answer	c12e24f-15h-11i64j-15k-13m-20o41p10r-9s-18
answer $	c6d13e26g-12o9
answer _ $	g14i16
answer _ %outing	i14
answer _ of	o14
answer _ question	i19
answer me	i10p23
answer the	i11
answer you	o15
anxiety	j15
anxiou	j20
any	d11f36i-10l15p-21
any _ $	b-10n-9
any more	e-9f11h10l11s14
anybody	a14d13j-8k13l31
anyone	b-16c10d-15f-11h9j-7o-17p-16q-40r-11
anyone $	n17s9
anyone %understands	l-19
anyth	b-14c19d36e-19h12i-13n-11o8p-20r-16
anyth _ %event	c12
anyth _ %i-will	c12d13
anyth _ i	c11d19
anyth _ it	c9
anyth right	d13m16
anyway	b26c44g14h-11i-11l19r-9s-7
anyway $	c16
anyway _ $	c13
apologise	a22p-11
apologise for	a22
apology	o41
app	b10k12q12r8
apparent	m12s46
apparent _ %feel	m-10s15
apparent _ have	m-10s15
apparent i	s23
are	a-10f10g-21i-10j8m-12n15o-8r-10
are $	d25h10l-10p10q15s-8
are %anybody-at-all	e15r-9
are %claimant	e20k7
are %degree	b14c11e-11f-8g17h-9k10l12s8
are %drawn-line	b22j11
are %extreme-name	j-10n-8o9p14q23
are %fated	k9
are %felt	f8l20n10
are %few	a-9d18f-10g12j-10k8m-13
are %gentle-praise	c12j-8n-18o-9p-11
are %give-way-loosely	h19j16o11
are %hidden-fault	d-12i14n22
are %hold-deed	b21d-14n16o14
are %limit-set	b20
are %mere-others	b11k15o7
are %once-that	n12
are %only-just	a-15c-11d10f-12g-15h-12i-9p19r-11s-8
are %overreact	j13
are %provoke	b13f10j-9m11s7
are %relation	e19k8
are %said-verb	b-17e9j7n-9s19
are %scorned	p19q19
are %small-deed	d14r16
are %small-number	f-11g17j-10m-13q-17
are %surely	a-9c-9d11e-12j9k7m9o-8r-11s17
are %trifle	d14r16
are %unsound	f13l-12
are %upset	l16
are %who-with	f-16l-10n15
are _ $	c10d-33f20h13j10k18m16r-11s7
are _ %because	n19
are _ %big-number	b19d23l11
are _ %child	d-12r11
are _ %claimant	a-10b9e11f-8k-7l-14n-13q14
are _ %degree	e19j9k-7
are _ %deluded	f14q11
are _ %endowment	a9k-9
are _ %event	b20f-9k-8l25n-9p11s-13
are _ %extreme-name	j-15k-10l-10m-15n-11s7
are _ %felt	a-9d-12f-9j13l-19
are _ %few	c-7e8g-18j10n14s9
are _ %gentle-praise	d-21k6
are _ %grave-wrong	l19
are _ %hidden-fault	d-11g18j-10m-13n26
are _ %hold-deed	p16
are _ %kidding	n16
are _ %kin-role	b9e17n-10
are _ %lapse	n13p26
are _ %large-words	d-23k20m-8n-13r9
are _ %many	b19d26
are _ %nice	n18
are _ %only-just	k12m-15n-14o-8
are _ %other-one	b13e12l10n-12q-11
are _ %outing	k21n11
are _ %oversensitive	j10
are _ %plain-feeling	j12
are _ %possession	b25e11h12
are _ %scorn-name	d11j-12l-10n-15
are _ %scorned	b-11d22
are _ %small-deed	b-10k12n-10o-8
are _ %small-matter	f15s-10
are _ %small-number	c-7d-14g-14j7k-7l-11n12s9
are _ %soon	a11k13n8s8
are _ %surely	b-9c-10f13k22m11s14
are _ %tie	e14k-11n-13
are _ %too-much-feeling	b-10j20
are _ %warm-good	l13n12p13
are _ %who-with	f10i18k-14s8
are _ %worthless	b-9d12n-9
are _ %you-being	b12j8n12s13
are _ ?	b9i18n-12
are _ a	p14
are _ about	j-11l29n-8
are _ again	f19m10
are _ and	d-11e18j11k-8q-10s14
are _ at	d19i14n15
are _ because	n19
are _ being	j11
are _ biggest	j13
are _ burden	d-16
are _ call	l13
are _ doing	c19l12
are _ even	d24
are _ for	d23e9g-12i-8j9n-12r-8
are _ here	n12o13
are _ high	b14
are _ it	b20e-9f-12j-8m11n-9p-14q-11
are _ like	k14
are _ maintenance	b13
are _ me	e-18f10i-7m15n-22o11q-13s23
are _ mute	o15
are _ my	b-11m14p18
are _ now	a11k12s7
are _ of	d11e-12f-12j-11k-7n14r9s13
are _ on	b-9c10j18m-15p-15
are _ one	d-19n10q23
are _ only	a-11d-16k10m-10n-17
are _ over	f18
are _ remember	o12
are _ see	f14
are _ so	e16j9
are _ soul	k11
are _ sure	f14
are _ that	j8l15p14
are _ the	b17c10f-13g-11i-9j10l-10n-19o16r10s-8
are _ to	c-6g-12k9m12n22o20r-11
are _ until	o8r12
are _ up	b9f15n11
are _ walk	j14
are _ way	l19
are _ with	a10k-11m8p12
are _ work	b16
are _ worth	o14
are _ wrong	f11
are _ you	a17c-6k8l-10n12s-8
are _ yourself	m11
are _ |	a23e23f-11k24l-18n-26q14
are after	n12
are all	d-10f14g11j10k7s10
are damag	d17
are dead	o12
are doing	a20d-12m11
are done	h11j13o8
are driv	b16
are for	d20e17n8r8
are going	p16
are hav	f20
are here	a15
are hid	n20
are honest	j14
are just	d15j10n-8
are like	d14r16
are mine	e14k7
are my	d-11k16m-8n-19
are no	b13
are not	a-12b-13d-17h10l12r15
are on	n-9o16
are overreact	j7
are proud	m12
are simp	d19
are so	b11g22j-9l14n8p11r-8
are still	h11j-7m15
are tell	s16
are the	f-11j-9k21l-18m-8n14o-9q-10s8
are to	c8
are unfinish	h16
are up	f-8n19q-13
are we	b22d11l13
are you	b-10c8f14i10o-9r-10
are |	n17
arm	b12j9l12r17
around	a20b15c11d-12e-10g18h-11i7j11p16
around _ $	b10j12o9
around you	b11j17o10
as	a13b23c-7e22f-11g14j17k-14l27m8o11r-8s29
as %few	d23e-9n-8o10
as %once-that	l14m15
as %said-verb	s13
as %you-being	e29
as _ $	c6h10j11l-14m-10n15q10
as _ %claimant	e13p11s-10
as _ %other-one	d23
as _ %tie	e16p13s-9
as _ as	b10e-9h-9l-9o12
as _ concern	o13
as _ i	b23m10o13
as _ me	s15
as concern	n15
as ever	j13s9
as far	o16
as i	a13b13g-12k13p-13
as if	l14m16
as well	c-6f-8l-10s8
as your	e20
asham	d31f-9s10
asham of	s10
asham to	d25
ask	c-11e18f8g11h12i-8j-9k-25l-38m17n-20q10s18
ask %anybody-at-all	b11f15r8
ask %everyone	f17r8
ask _ $	e18r9
ask _ %event	a15g-16m12q-12
ask _ %few	b15e16h12i19n-10s7
ask _ %only-just	i15l-11p-10s-7
ask _ %small-number	b19e14h12i19n-10s9
ask _ %they	c6q22r-9
ask _ %trifle	e16s17
ask _ %warm-good	e20i10q-10r-10
ask _ i	a14b-10g-13m11n11
ask _ it	a17g-11q-12
ask _ much	b12
ask _ not	b14
ask _ one	d10i17
ask _ the	f-8m23r12
ask _ to	a-9e-17i-10m-9
ask _ you	a-10e12h15j8k-7n10
ask _ |	a11e-8g12h10o13p15
ask any	q20
ask for	b9e-14f-8g20h11i-9j-8m-9s15
ask how	m20q-11
ask the	q17
ask you	e18i11
assume	o13
at	a17c-7d12h-13j-15m-14n8q12r-13s-12
at %big-number	b9e11r9
at %event	d23e9g-10j8k7o15q13
at %few	a-12b10e18g-15i9q-24
at %many	a-10d-11i13k-7l-14q-13
at %small-number	a-12i13
at %warm-good	k9o12
at %you-being	a14j11s10
at _ $	c-8d-29g-17h-14i-14j-8m-11o15p-15
at _ %big-number	d-10e9i9
at _ %give-way-loosely	d-11e14k11m-8o9
at _ %many	i12
at _ %pastime	l15o18p12
at _ %short-while	d12l18p12r16
at _ %small-matter	d19e15j12
at _ %trifle	a-14c14h-16l15o18q-16s-12
at _ ?	b-12g12i11l-16q-10
at _ and	b13e-12g-16i22p32r10s9
at _ first	q14
at _ table	f20q-10
at _ |	a-10c7g-12h18i13j7k-9p10q20r-8
at least	d19e23g14s17
at me	a18b-10e-12i7q-11
at my	b11m18r24
at six	e21h8
at the	c10f18p-12r-10s-15
at your	a12j10
attack	j7l14m30
attack me	m19
attention	j8n37
attention $	n19
attitude	a12q13r13
attitude _ we	a13
attractive	d14
aw	j12
aw is	j12
awake	c14g18m10
away	b17d-11f14g23h22i-12k-6m-8n12p-16q12s15
away $	b13h12i-8
away %few	h12
away %many	h12
away _ %you-being	g20
away _ your	g20
away from	n11
awful	s12
babe	f20r8
baby	b12g13k12p-17q13r15
babysitt	e15
back	a-11b-17c6d-12e-27h38j-8l-18o10p14r16s-14
back $	h16
back _ %event	h8j7l10p18
back _ %give-way	r14
back _ %only-just	h15
back _ it	h10l10p11
back _ the	d10q20r17
back _ you	a-11b-14g11n-9r14
back and	c10p14
back in	m9r13
back to	c8h12j19o8p-14r10
bad	g12k-11l17m-11q-13
balcony	p17
bare	d10l32
bare _ $	l20
bare _ you	l24
basical	a11b-10f7l45n-8s30
be	a-12b10c6e27f-11h14j-11k10l-21n-11o-9p15r12
be %attacked	j7k9m16q10
be %degree	h12j7p23
be %endowment	c9
be %felt	a-16d-14j25n-16p-18
be %few	c5j-8o13p10
be %hold-deed	e16o14p-13
be %monster	m13
be %nice	a15d-10
be %only-just	c13d-12g-15
be %plain-feeling	a-13j21n-15p-11
be %said-verb	b10e9s14
be %small-deed	h14
be %small-number	c6j-8p17
be %trifle	h14
be %upset	a-12d-12j14n-11p-13
be %who-with	c11
be %you-being	f11j14
be _ $	a16d-12f12j11l10n14q-18r14
be _ %amends	p22
be _ %anybody-at-all	s17
be _ %drawn-line	g18l9
be _ %event	c-5d20j16o-11q-12
be _ %extreme-name	m20s-7
be _ %few	b11k12r-9s11
be _ %large-words	g22
be _ %nice	h8r21
be _ %once-that	b-18d-15i8j-7l-10p27
be _ %only-just	b11d16n9
be _ %other-one	b-11c14h8
be _ %outing	g27q-12
be _ %small-number	k12r-9s16
be _ %surely	h19j11
be _ %villain	m14s-7
be _ %weekday	g28
be _ a	j10s12
be _ as	g21
be _ by	j17
be _ for	a10n12
be _ from	l16
be _ i	f-8j-13m18o-9r-12
be _ shame	p23
be _ sorry	p22
be _ the	a-9c8e11g-13m16o10p15r8s8
be _ to	n-8o13
be _ you	b-11f8g-12o19r-8
be _ yourself	g17
be a	c6j-7p11
be asham	g16
be grateful	d22
be here	a-10b-9g35h12
be like	h14
be proud	h14r9
be so	h11p17
be the	e13m19p13r-10s-10
be with	c9
be your	f12j14
bear	a19f13q11
bear _ %easy-one	a11q13
beat	d-11p13s12
beat you	s13
because	a16c-15f14h-18n11q-24s11
because %event	f21n11
because _ %degree	e15
because _ %easy-one	a-12n10s11
because _ %give-way-loosely	a17
because _ %provoke	a18b12n-12
because _ %thinks-ill	a-18g11
because _ am	e13m-8
because _ not	a19b19o7
because _ so	e15
because _ you	a22
because _ |	a13
because i	a-24c-7e19g-12h-13i11m-12r-12s14
because of	a11f-10o-8r-8
because you	a30m13n11o9
bed	b21d-11g10p-21r28
been	a29c11d-12g-14h9k13l-27m13p-11
been %attacked	h8m21
been %few	a10h12j12k14m-8n-11
been %small-number	a10h10j12k14n-11
been _ %short-while	k14
been _ %small-number	m14q16
been _ me	m19
before	a19b12c-15d-16f-8g-14i29k23l-17q20r9s-11
before $	h17r18
before _ %event	l12p18
before _ %give-way-loosely	i13l-9o10p20q11
before _ do	o12p15
before _ out	r15
before _ was	k26
before _ you	a20
before i	a20b22i13k-13o10q11
before you	b-11e13i19j-7k29n-12p24
beg	g22
began	k13
behave	q13r15
behaviour	f14r12
behaviour _ %small-number	f14
behind	b16c-6d11i12n31p23
being	a9b21c-10d15h-13i-7k-8m34o12q13
being %attacked	m22
being %easy-one	e16
being %felt	j11
being %plain-feeling	j25
being %provoke	o19
being %upset	j10
being _ $	j19n13
being _ %thinks-ill	o13
being _ %understands	o12
being _ |	q29
being ask	e16
believe	d-11f44g-11j-10k12m12o-11p-12
believe %event	f19j-7
believe %them	m11
believe _ $	f10m10
believe it	f17
bell	e14
belong	e43f8h9k15
belong %endowment	k12
belong %who-with	k12
belong _ me	e16
belong _ us	k13
belong to	e27
belong with	k12
belt	l20
best	a-15b-11c-10i-11j-8k-17l-19m-12o-9p-13s-12
best _ of	h12
bet	n26
bet you	n26
better	c8d10e-11f-8j-11l-14m-14n-14o-15p12q30
better _ $	e-11q15
better _ you	g11p10q20
between	h-9s18
between _ $	b15s14
between the	e9s19
bid	l12
big	b-21d-28f-7h8i-10k-7l11m-8q-12r-8
big _ $	l24p11
biggest	j16k-8
bill	e9i17
bill _ ?	i8
birthday	c14d-16n-10p-16q-17s-9
birthday %held-thing	r15
bit	e12f-9g-11h-9i-10j10l12p-31
bit _ $	n17
bit _ %amends	r16
bit _ %outing	l20
bit much	j14l13
bit of	e10l22
black	f14r10
black _ or	f15
black out	f15
blam	m18
blame	a43m13n-8
blame _ $	a15
blame yourself	a15
bles	d26
bless	r16
blind	f21h-10
block	b31h8k-9o15p24
block _ %few	b18o12
block me	b15p19
blog	l20
blood	a19e9
blood pressure	a22
boil	d27
book	b24c-10e-10f8i-15j-14l-13m-10o-9q-14
bor	b17j12
born	d14k12q-11
borrow	l29
both	a-9b-13d-14e-9f-19h9i-9m-12r-21
both %thinks-ill	n16
both %understands	n16
both _ %event	n15
both _ it	n15
both _ was	n13
both know	n16
bother	b11d24l-9
bottle	a16
bought	b10d-11e29l-12
bought _ %pastime	e15
bought you	e14
boundari	b9
boy	e20g11j8l18p18s15
brain	d48
brain _ %few	d19
brain _ %small-number	d19
brain _ and	d18
breakfast	b-13d12i7o13
breakfast _ %trifle	i10
breakfast _ the	i10
breakfast on	i10
breath	b9i7k11o18
breathe	k14m9n12s16
breathe $	s12
bridge	p25
bring	c-10f-10g-20i-18j-14k-9l-10m12s-15
bring %event	a11m13
bring _ the	a19
bring _ up	m17
bring _ |	q13
bring me	q25
bring thi	m15
bring up	m14
brother	c6e21m-11n-8p32
brother _ not	p21
brother _ to	p14
brought	a10b15e9f-8h-8r16
brought %event	a16
brought _ on	a13
brush	l14
brush _ $	l14
btw	f10o10p17q19
bully	l16m16
buri	b9g29l22
bus	a-19c-9f-8g11h-10i-8j-7k8l-13m-12n-12p13r14s-9
busy	b-21c17g31j7o-8
but	a28b-13c49d-21e-29f-16g35h-13i-15j-29k28o-22p-18s-21
but %give-way-loosely	c27
but %i-will	a-9b12c10g-12
but %only-just	l12
but %provoke	c15
but %stay	c14
but %was-not-so	r15
but _ $	a24g14l12p10
but _ %feel	c10l10q-10
but _ %few	c11
but _ %give-way-loosely	a22c28h-9j-8k-8
but _ %provoke	b9c13d11f9g-16j-7n-8r20
but _ %said-verb	a14g33
but _ %small-number	c11
but _ %you-being	c6e-9n12
but _ a	c12
but _ do	c8g15
but _ not	c10r14
but _ would	c18
but _ you	a11c6d-12n17r10
but do	c19
but i	a-23b10c19d12e-11f-9g-12h17j-11l-12o-10s-7
but stay	c10
but sure	g14
but you	a29c-9e-10g25h-8i-7k25m-13n-8p-10q-11r17s-7
buy	d-15g10n22
by	b-19d-22f9j10k-18n-12o-14p25q28r-17s-8
by %event	c12l16
by %minutes	i23
by %outing	h10i7o-8p21q10
by %possession	h11q10
by %soon	e17j10q20
by %surely	g19j11q10
by %trifle	q10
by %warm-good	q20
by %weekday	c-5e14g-16h15i-14l10p29
by _ $	b-12g14k10q26
by _ %claimant	m20
by _ %outing	q16
by _ and	e9q16
by _ thi	m17
by _ window	g14
by it	c9l17
by lunch	q12
by now	j10q11
by tonight	e17
bye	c7o18
bye $	c8o17
calculat	n13
calculation	n18
call	c-6d17e12g-10h16i-8j22l18r-9s16
call %event	d11i-8l22m14
call %grave-wrong	l17
call _ $	l14
call _ %extreme-name	s14
call _ %few	e-10n-9q11s9
call _ %small-number	n-9s9
call _ a	s10
call _ i	e16
call me	e-9n-8o-7s16
call that	l19m8q11
calm	a13j20r-9
calm %you-being	j15
calm _ will	j14
came	a13b-13e-13j-12m8n14p-13r-13
camera	b-9i37
camera _ |	i12
can	a-15c-16e-8f-11g-18h9i-20o8q-14
can %feel	a-11d-13e-22j-13q23r30
can %give-way-loosely	b16d12e14h10j-10k-6r-13s-7
can %no-word	m14o-11
can %said-verb	a11i-7k12n18
can %thinks-ill	a10c6d12i9n21p13q-13
can _ $	a-9c-5e20f-10h9i-7k16o-13p21q-12s-13
can _ %event	f-10h11i-14l14n15o11p15q-15
can _ %feel	c8d-17j24l15m-16p14s14
can _ %few	l-13m-7o17p-12q12
can _ %give-way-loosely	a-17c6g36h9l-14m26p-15r-9
can _ %hold-deed	o-9p-14r-13
can _ %provoke	a-13l9o-9s15
can _ %short-while	o14
can _ %small-deed	b22
can _ %small-number	l-13o8q15
can _ %thinks-ill	e14l19m10o-8p-12
can _ %trifle	b14d16i-7r8
can _ %understands	g21l10n10o15
can _ %warm-deed	o-14r-16s-8
can _ %warm-good	b21k11r-9
can _ %you-being	d13j8q20s-7
can _ a	b10g-14p-12q16r9
can _ anyth	m15
can _ be	c6j17l24m-8s9
can _ between	s15
can _ boil	d29
can _ do	c7e-10l-14m19
can _ have	p18
can _ hear	o19
can _ is	e12p10
can _ it	i-10n18q-10
can _ just	h21
can _ my	p17
can _ out	d22j8
can _ see	g11l13n15
can _ that	l19o20
can _ the	c-8e-28h-13j-11o-9q-15s7
can _ to	e-9g13n11o11p21r-11
can _ win	m14
can _ you	c10i12k22m-11n-17p29r-13
can _ your	j10q14s-7
can be	e-9r22
can do	b-12d14e15
can have	o13q15r14
can not	a14b9c8d20g36i-19k-7n14o-39p-15r-20s14
can read	p12s15
can ruin	j14
can save	p17
can smell	n13
can vouch	i12
can walk	r18
can you	a-19c-7k-8m-8n-9p-11r-10
canal	p18
cancel	g17k9
cancel the	g14
cancell	a9i10k20l-11r18
cancell my	k11
capable	d27p17r8
car	g30i13l20m9o14p16
car $	g17o16
car _ %only-just	e9l16p12r10
car _ is	l18p14
car it	l22
card	b10i-8q18
care	a-10b10d-11n23s9
care _ %you-being	b17e11
care _ you	b17
care about	n14
careful	i14p20
carry	d20f-7g13j8l19m8n-10o9p10q10r8
carry _ as	o15
carry on	h10j11o12
cat	b-15h-8p34
cause	a19
certificate	l25
chair	g14h8n9q13
chance _ %give-way-loosely	i13
chance to	i14
chang	d-16f-8h27i11j-9o-7p-14
change	a-11h13o-8r16
change _ $	r12
chat	a-10b-12f8h-9i15n10q19
check	c18f21g-20h-11i8j-9k8l-11m-8n11o-13p-16q-10
check $	f7k9
check _ $	i11
check _ %feel	c12
check _ have	c12
check _ |	n16
chemo	g23
childhood	b11f14s10
childhood _ i	s10
children	e-11g11h-8l11m18q16s11
chip	g10h16k-7
choice	a32g12
choice _ i	a12
chose	j7o15q15
clap	l18
clean	d14g21i14l-9n12q10
clean %event	d15
clean _ is	d15
clear	e11m-9n16s25
clear $	b11s10
clear _ the	d14
clear you	d14
clever	d13
clingy	n21
close	i-9
cloud	f19
coat	f13i8
coincidence	k14
cold	b12h14i-11l-10m17n10o11r16
cold %role	h11
cold _ $	h11
cold _ you	r15
cold person	h11
colleagu	d21
colour	n12
colour _ $	n15
com	a12b26d-24e13p11r28
com $	a16i9
com _ $	p11
come	a-14d-16e18g30h41n-20o-11p12q-23s-9
come $	e14g17
come _ $	e9f16i-7
come _ %i-will	e-9h19r-9
come _ %weepy-noun	j13
come _ me	b-10l18
come _ the	b15c14h11p-11r25
come _ you	f9g-15
come for	f13h8
come home	h14p-13r15
come out	p19s10
come the	j13
comfortable	b36
commit	c12
communicate	o20
company	d18e11g-11k7
complain	l25m17q35
complain about	l16q19
complaint	m11q10
complete	j-13k26
complete _ $	j-11k14
complete _ %only-just	k14
complete me	k16
compliment	d15r15
compliment _ %event	r16
concern	n26o11
concern $	n15
confus	f18
congrat	l21
congrat _ the	l16
congrat on	l16
congratulation	l17m14
congratulation _ %lapse	m9
congratulation you	m15
conscience	g21n15
consider	e8g16q11r21s7
contribution	l12
contribution _ the	l12
contribution to	l12
control	j21n33
control $	n12
control _ $	j23
conversation	f23l-10n-8o36r-9
convince	b15
convince _ |	b14
convince me	b15
cook	a-11b-13e21g12i-7m-8q12s17
cool	b10g11m12s13
correct	f9s22
could	b-30d20f-9h-14i-9j9l-16m-17o-10p-17q13r-11
could %feel	c11h9l15
could %give-way-loosely	d31g13q16
could %said-verb	n9r14
could %warm-deed	r18
could _ %event	a-11g29l26q-12
could _ a	d21n-9q10
could _ that	d-14f-7i8l27
could _ |	c10f8
could be	c11d-13h11j10
could do	d30
could have	l20m9
could not	d20f8h-8j-10
could we	s18
could you	a-15b-13d-11e-10m-16q-11
count	a15g23q12
course	d22
cousin	g-14k-7m-9p25q18s-11
crack	d12o20
crack _ %give-way-loosely	o11
crack _ i	o11
cri	g18h9k6m8q-14
crucifi	m21
crucify	m19
crucify me	m19
crush	m10
cry	d14j-29l11
cry $	r10
cuddl	r19
cute	b31c6i11q12
cute |	b21q14
cvs	q43
cvs %only-just	q16
cvs _ desk	q12
cvs _ my	q18
cvs in	q16
cvs on	q12
dad	a9b-16e-18f-12i-12k-7m17o-12
damag	d16
damag good	d16
dance	c13q11
dark	g12j8m8
dat	b10f16k10
date	b18e10g-10i16k17r-14
daughter	a13d-23p12q16
daughter _ %relation	q25
day	d-20e-20g-15h-16i-13k15l15m9n17r27
day $	a12c-6g-11h-8j7k8m10r14
day %only-just	n14o10
day _ %give-way-loosely	g12j9r12
day _ you	c8d20o9
day you	r13
dead	e-10k14n-8o19p16
dead _ $	o12
dead _ me	o10
dead to	o9
dear	b-11c-5d10e-14f18i-18l11n-14o-18r-12
dear $	d13f8l9
decision	a18b11
decision _ i	b13
deep _ you	n15
deep down	n15
delet	h12k22
delusional	f11
depend	c11p20r33
depend _ %you-being	c6p10r13
depend _ you	c6p15r15
depend how	c10
depend on	p17r20
depress	j45
describ	f16q10
describe	f17l17
deserve	a-11e18h9n-8o10p-10
deserve %small-number	d13e9o16
deserve _ than	e11
deserve better	e11
desk	a-10d-15g-17l16o10q12
did	b-13c-12d-12e-16g-16i7j-15k-17l27o-8p-19q23r-12
did _ %easy-one	b19f8q11
did _ %give-way-loosely	a-26g-12i12k-8l-17
did _ %outing	l16q20
did _ %provoke	a-12d10f13i14
did _ %them	g11i15
did _ ?	a23h12i7
did _ ask	b15
did _ did	i14
did _ have	a15j7
did _ no	l15
did _ or	i14
did _ to	a21
did _ want	a20
did i	d17s12
did me	l11
did not	a-13f27g23j7k-10l10o-10s10
did that	n18
did you	a15d-25f-20g-15h-9i30m-8q-18
die	h12l22s14
died	j12k-7l21m-9o8
died %only-just	o13
died |	l16
different	b-11c14d-17h31q-14s8
dignify	o18
dignify %event	o15
dignify _ %endowment	o13
dignify _ %who-with	o13
dignify _ with	o13
dignify that	o11
dinner	e13g-13h9n13o12
disappear	m28p11
disappointment	d21
disappointment $	d23
discus	e9o12
discussion	e15
disgust	d25s12
disgust me	d27
divorce	e11p23
do	a-15c17d-14g19i-11k-8m8n14p-13q17s10
do $	p13q16s-10
do %event	h14l12p12q11r-8
do %give-way-loosely	c10
do %no-word	c7d16i8n22o-9
do _ $	b-13c-7e18f9k11l9m-9o8p-11q12r8
do _ %easy-one	c-6d-16f-13k10
do _ %feel	b14f-14j18k-8o-11p-12q-12s-12
do _ %few	c-6i15j-9n20o11
do _ %give-way-loosely	b12c6e25j-8n15p12q-11r19
do _ %hold-deed	a9e12n14o11
do _ %make-up	l20p11
do _ %nobody	c8i8
do _ %only-just	g-10k11m10n11
do _ %outburst	a12h15i9
do _ %outing	b-12c8d31e-20h-11o9
do _ %provoke	b-11e10j-8k14n23p14s9
do _ %said-verb	a15c7f-11h-8i11n14o10p-13q-11r-8
do _ %scorn-name	c12
do _ %small-deed	c-11o13p13
do _ %small-number	b13c-6i12j-9k-7n17o10
do _ %smash	h10
do _ %surely	i-10n21p-10
do _ %tender-act	r14s7
do _ %tender-thing	r17s7
do _ %thinks-ill	a-11c-8f-10j7k14m19p-15s-11
do _ %trifle	e21i-11o9r-8
do _ %understands	i-9j13m10r16
do _ %warm-deed	c8e9k-7m-12n15p-12r19s9
do _ %warm-good	a-14g16n9p-10r15
do _ a	d14i12j-7l13n14o9q-16r9
do _ be	b14g-11j10
do _ believe	k11
do _ black	f14
do _ do	b14e9r8
do _ enough	m17
do _ exist	o22
do _ for	d-17g15h10n10q11
do _ get	c8j8n-9
do _ give	n14
do _ go	c14
do _ have	a-13e-11r-9
do _ how	d16g11h12
do _ know	f14m14q13
do _ make	l21p11
do _ me	a12c-6g22h10o15p16q-10s9
do _ more	i11
do _ nappi	e20
do _ need	d-13e-11f-9g11h-9k14l10q-13
do _ no	b19
do _ nobody	c10
do _ out	f15
do _ real	l17
do _ remember	f12
do _ rep	c8d10
do _ right	m16
do _ same	n12o13
do _ say	c-7i16o10
do _ see	l17
do _ throw	h12
do _ to	a-10g15j10o8p10q-15r-10
do _ wait	c9
do _ whose	f14
do _ worry	g18
do anyth	c-6m12s9
do is	e10m9n9
do keep	c11
do not	c14d13f-13i7j7k27m-12o12q-10
do the	c-5e9g12o10s14
do what	g20
do you	a-12c-6d-20e-18f14i-15l-11m15n-17o-11p-18r-16s-22
doctor	a30g10p-10q11
doctor %thinks-ill	a17g23
doe	f11i8j-12l13q27s9
doe _ %claimant	i15
doe _ %event	b-10f21q17s11
doe _ %give-way-loosely	f19l-11o8
doe _ %kin-role	i17
doe _ %make-up	f13
doe _ %role	i17m9
doe _ %tie	i15
doe _ it	f19s9
doe _ make	f13
doe not	b29c-7d16e18f13g15h11j-10k11l-19m-10q13s12
doe to	m22
dog	g17l12
doing	a18b-12c16i12n9o-8p-13r8s-13
doing $	a9c18
doing the	l19
doing to	m18
done	b-11e12f-12g10h8l29m28p-14q-19
done %event	g13l21
done _ $	a14d11o12
done _ %possession	h14
done to	m11r11
door	b13d-16f10h18m-9n11s-16
door %only-just	b21
door _ %outing	g10h15
door _ %possession	h17
door in	b22
dot	i21
down	a-22b11c9e12f-9g16h17m11s14
down $	b18m9o9
down _ can	e15n14
down _ not	n15
down _ |	r18
down as	h12
down for	b24
down you	n14
drama	f13j12
drama queen	j13
drawer	b12g-12i9l13p23
dream	f23g12h12
dreamt	f25
dreamt %event	f17
dreamt it	f11
dres	d25f-8j-8r16
dress	n16
dress _ as	n14
dress up	n15
drink	a39b12f-9h16k-7l-10m-8
driv	a27l25
driv %few	b14
driv %small-number	b14
drop	e14g-16o-10r20s-7
drop %secret	e16
drop what	e15
drove	a19e11l-11o-8q12
drove %them	a18
dry	a11f-9j18
dry %you-being	f-8j14
dry _ eye	f-8j18
dry your	f-8j14
due	e40
due $	e16
dump	s15
duty	e23
each	c-5d-11e8j-7k14q-13
each %minutes	k11
each %outing	k11
each %short-while	k12
each hour	k11
each other	e9k7
earn	e26p-10q11r27
earn %event	r17
earn _ $	r14
earn it	r17
earth	k28
earth _ $	k11
earth _ me	k15
earth for	k12
easi	a9h11p14
easier	r17
easier to	r18
easy	d-11l13m8q29
easy _ $	m8q15
easy to	q13
eat	a-17b-10c-8g27h15k8o14q-14r-11
eat _ my	o11
eaten	g10n17
effort	q15r14
eighty	l19
either	a-10i-9o20p-10
either $	g10o18
elder	e14p25q12
eleven %outing	o17
eleven %possession	o15
eleven day	o15
else	c8h30j19k35m-19n11q-14r-11
else _ %feel	c12j10
else _ have	c12
else _ you	c8k18
else to	c9h17
email	a21e-13f10h-15i-14j18m16s10
embarras	d19s8
embarras _ $	d21n8
embarrass _ $	s13
embarrass you	s13
emergency	h13
emma	q15
emotion	j17
end	a-10c-5e14g-18h38i-13j-15k-12l-10m11n-13o-13p16q-10s-13
end _ $	d11e16
end of	b9e25p-10
end up	d13h15
energy	d12l17
enjoy	b-12d-11e-9f-8g38h-8k-8l-12m-11n26o51p13
enjoy _ $	o12
enjoy _ %pastime	g14
enjoy _ me	n10
enjoy the	g18o23p12
enough	f-8j26m18o9q-11
entire	d-10f19
entitl	e15
entitl to	e15
equal	s38
equal you	s18
even	a-22b-18c-15d30j8l32m27o12p-17q22s-14
even %you-being	q16
even _ %other-one	d12g-11q22
even _ %trifle	d19l12
even the	d17l-11n13q13
even your	q16
evening	e22q13
ever	c7e-18g-15h11i-12j-9k47l-22m33n17o-19q-20r-8
ever %give-way-loosely	c9f-7k15m8
ever %mind-failed	h12
ever %mind-fails	h12
ever _ %give-way-loosely	b20
ever _ to	h17k16
ever _ |	h9k8
ever done	m13
ever going	h12
ever need	k14
every	b15c-6e-11g14h9i11k17l27n14o-12p23q17s-8
every %outing	a14b14c-6d-15e-10g13h12j8o-9p-10q13r8
every %pastime	h13n8
every %possession	f9g18h15j10k-9l11p-19q11r15
every %short-while	a10e-8f-7h10m-9q28
every %warm-good	b10f14j10
every _ you	b18g11i15m15n22
everybody	a-9d-13f12m19
everybody _ me	m14
everyone	a-12b10c-9p-14r-10s-14
everyone _ my	q19
everyone _ the	q16
everyth	a-15g24h22j28k-28o-16
everyth $	j11n-13
everyth _ $	i7j18
everyth _ %give-way-loosely	k-10n16
everyth _ %provoke	m18
everyth _ you	g14j14r8
everyth i	g12s13
exact	c7d26i24n20
exact _ %you-being	i7n11
exact _ you	i19n14
exact what	n10p11
except	m20
excus	i12
exist	b-9c6f32m21o17
exist $	m17
expect	a12d13e55g22o12
expect _ to	g-10
expect from	d19
expect my	e15
expectation	l13
expectation $	l13
explain	b-10e-8i57k-7p11r-10
explain $	i13
explain _ $	i25
explain yourself	i19
eye	h10j12n25o9p12r-8
fac	b11d14g11
fac $	b12
face	a11c8f-11h-8j22k9n23
fact	f28j14n14
fact $	f13
fail	a17d13n14
failure $	d12
fake	f15
fake _ $	f15
fall	g26j11
fami	c-5d12e25g27m15o11p11r9s21
famili	g23l10
fantasy	f17
far	g14o14
far _ i	o14
far as	o20q10
father	b16g19n-9r10s13
fault	a39f-8g-15k15l-11m8n-13p-10q-11r9s8
fault _ %feel	k10
fault _ have	k10
fault you	a14
favourite $	g17
fee	g22p10
feedback	a11d13m18s15
feel	a-14c-6e-17f-21h10j41k16l-11m10o22q15
feel %event	h15j20k8r8
feel %felt	j15k7n-9
feel _ $	k9
feel _ %event	k9q18
feel _ you	r15
feel _ |	o13
feel alive	k12
feel is	q21
feel that	j16n-9r9
feeling	b11f-10j11m41
feeling _ you	m14
felt	g-12j19k13q-15
felt %event	k10
fetch	e16m9
few	l20r8
figure	g11o15
fill	b21i8q26
filter	d19
final	e10h10
final $	e14
final %understands	h12
final _ %you-being	h12
final _ me	m9
final _ your	h12p12
find	b10c-11d22j13o16p47r15
find %event	p16r10
find _ is	d21
find _ old	r15
find out	i12n17
fine	a14b-11d-13e-17f-7g17h-16k-16m21n-14p-13q-32s-9
fine $	g22k-7
fine %i-will	m19s-7
fine _ %them	m10
fine _ am	m17
fine _ her	m11
fine i	m15s-8
finish _ $	m12p12r-11
finish _ you	p17
fiona	q24
first	a-16e38g-18h-18i-11j-8k16l-23m-24o-9q18r32s-19
first $	r17
first %outing	k13
first %short-while	k14
first %surely	e14
first _ $	e15n12
flam	k13
flat	b-16i-12j-8k7m10n-10q20s12
flaw	k18
flaw %only-just	k15
flaw _ you	k15
flaw in	k15
flawles	k11
flight	k11n-8s7
flight to	k11
fly	j12
fly off	j13
food	e12q10r-8s25
food is	e-9s16
fool	n20
for	c-6f-24h-15l-10p-21r10s-7
for $	e20h8
for %anybody-at-all	b10d13g-12k16l19m-9n-14p-11
for %child	r12
for %claimant	n16r14
for %event	a16b-14c-7h-9j-10m11
for %extreme-name	a10g21
for %few	f-7g17m-11n13o8
for %many	d-15g18h-15l-11n8o9s9
for %nice	i14
for %relation	n16r14
for %scorned	a10g19
for %small-number	b11g14j9m-10n10p16
for %trifle	e12l17
for %worthless	a10g19
for %you-being	a-12g27j8q17s10
for ?	e19
for _ $	a10e-10f-8g13h-10k-8l-13n31r-13
for _ %few	b12g13j-7q-19r11
for _ %minutes	f9g-13i17l12
for _ %once-that	p17
for _ %only-just	a-11c13g15j7k-12n15r11
for _ %outing	a9c12e-15i11s-10
for _ %possession	e11j13k-9n17s-7
for _ %provoke	c6i11
for _ %relation	e10h-8j8l11
for _ %short-while	a17b11f9g-11i-12p-12q-17r-12
for _ %small-deed	g-11p25r9
for _ %small-number	d-11g10q-19r12
for _ %soon	h8o8r11
for _ %trifle	b-12c5h13o-12p18s12
for _ %you-being	b16d10f-8j19n10p-10q12
for _ ?	e9g-11i22l12n-8
for _ and	d20e16f-10k7p-11q10
for _ him	p20
for _ i	a11d10e-15g19k12p-10
for _ if	d11p13
for _ minut	i18
for _ since	k14
for _ spot	q14
for _ the	l31n-11p13
for _ to	a18c-7d13g-16i17j-10o-9p24s13
for _ tonight	r13
for _ too	m17
for _ who	l9q11r27
for _ year	d-11g25h-10n-8
for _ you	e24g16j18l10n28q10r-10
for _ your	b19d18
for _ |	a-17c6d17f12g11l13m-10n30p18q13
for a	b-11e-9g-17h9k7l10m-9n16p13
for an	b12
for car	g14
for each	k12
for every	i13j8p12
for exist	m20
for it	a12d11e10g-20l11m11r8
for me	a16c27f-8k11m14o15p-12s-11
for myself	i14
for noth	a10g19
for people	d14l12r10
for that	a10o10r-11
for the	a-9c-12h-16i-15j-10k-11l-10n14p-16q-17
for us	h21o9
for who	i20
for you	a-20e-11f13g46h9k10l-27p27r35
for your	a-11g27q16s8
forever	g14k25m9
forget	c13f18h18p12
forgive you	r13
forgiven	e10r16
formatt	l22
forty	a15d20i18q-10
found	d-12e-11g-13h9i-13k9m17o-13q-15r-14s-10
found %them	k16
found her	k16
four	d17h-11l14r10
four year	d21l11
frank	a16d13j7
free	e14r-12
friend	a-14c-6e-10f-10g28h-13k8n17s8
frighten	f20j11
from	c-7d-18i16j-15n15o25q12r-9s-9
from %soon	k7o21
from %surely	k8o11
from _ $	c-8e26f12k-9m-11p-19r11s-10
from _ %only-just	n12o23
from _ on	f9i-7k7o16q15
from _ |	a9c-5g33m8n15
from me	g-14m-10o15p10
from now	k8o10
from what	b20l11
full	a13b9i19m-9p11q26
full of	a20q10
fun	c-6g15q22
fun $	h14
funeral	g19j15n15
funny	a-9n22o8p20q13
funny how	g10n15q18
further	o17r11
fus	l38
game	n17o12
gang	m15
gang _ me	m13
gang _ on	m15
gang up	m15
garage	d15r18
gave you	d21e8
get	a11b25c5e9f8i-18j8l15m17n8o8p13r24s-10
get %attacked	a17b-10c6m14o11
get %felt	a-10j23
get %give-way-loosely	n10s13
get %lapse	d14s11
get %plain-feeling	j14
get _ $	a-11h-9m8p17
get _ %event	c7g13j7n8o14
get _ %feel	b-12e9m9
get _ %feeling	m12
get _ %felt	a19
get _ %held-thing	m8r20
get _ %only-just	d11e16h8l17
get _ %thinks-ill	e21
get _ %warm-good	a-10d-10f8h12o-10p-21r21
get _ apology	o12
get _ grip	j13
get lost	s12
get the	b12f9h-8o19r11
get to	e15m12
gett _ $	g17
gett _ %you-being	d13
gett _ your	d13
ghost	a10o16
girl	a-17b11d15f9h19i13j16k14l-9m-10q27r18
girl i	q17
girl who	h9r12
give	c6h15i21j8m9p-12
given	b14m16r12
go	b-29e-17f12h24j-9l17m17n21p21q16s11
go %degree	h11
go %endowment	j10q14
go %once-that	q20
go _ $	f9g-17s8
go _ %weepy-noun	j10
go _ %you-being	g17
go _ for	p15r8
go _ hell	s19
go _ it	g17q14
go _ your	g19p-11
go on	a-10i17m10o10
go to	b-10c-6d-13g16p12s11
go with	j10q14
god	d43g-16h12m-13p15r-8s-13
god _ me	h16
goe	b10d28e14i-9j18k-12l-14m-12p35s-8
goe _ the	j9p35
goe to	p20r14
going	b17d19f-15l15o18p14r15s-15
going _ %give-way-loosely	b15
going _ %hold-deed	r19
going to	b13f-8h16l9n-11r12s-7
gone	a11b-11g18h11m12o-9s8
gone $	d13g13
good	a-11b-14c13d15e23f-12h10m-14o13p-17q-17s13
good %outing	o17
good _ %event	h18o18
good _ %feel	r15
good _ %give-way-loosely	g16r15
good _ %understands	r17s9
good _ from	o19
good _ get	r16
good morn	o20
good to	e14s13
goodbye	g14p45
goodnight	r17
got	a18c-19e10f-9j12l15m-13o-23q22r-11
got %event	n-11q14s14
got %few	j-8l-10n10q12r-8
got %many	q23
got %small-number	d-14e9j-8n10q12r-8
got _ %endowment	d19q13
got _ %only-just	g16p-16q10
got _ %secret	p25
got _ %surely	a28
got _ already	n10p10
got _ in	g16p-14q17
got _ me	q14
got _ street	p18
got _ you	f21q12
got a	h9l-10m9n12
got it	n-9s18
got that	q12
got the	a-10f-8h10k-7o-8p12
got to	f13j7
grabb	l15
grade	l15
grade %few	l14
grade %small-number	l14
grasp	f11
grateful	d25e11
greet	o35
greet _ %only-just	o21
greet _ in	o17
greet _ the	o17
greet me	o18
greet you	o19
greetin	j12
grief	f10j24m-12
grief is	j12
grip	f12j17
group	a-11d24f-11g-13p13
grovel	o17
grow	j14l10
grow %few	j11
grow %small-number	j11
grow _ skin	j11
grow a	j11
grown	d16j15
grown %role	j13
gues	e-8g48l12m25s-9
gues %i-will	g24m9
gues i	g18m11s-9
guilt	n12
had	a39b-10c-6e-10f-7h10i-20k8l29n-8o-12s-11
had $	f19
had %big-number	l15q22
had %event	a16q17
had %many	l17q25
had %only-just	d24k12l13n12
had %small-number	a-13g13h14k-15m-11o13
had _ %few	c8d-15e-9k7l23
had _ %small-number	c8d-15e-9k7l23
had _ met	d26
had _ the	g10h-9
had a	a-19f8h13k-11l-14m-8o15s-7
had the	l17q-18
had to	a15d-12g-12h8m16
had you	a53g14
haha	c23d-10k11s-13
haha $	c12
half	a-19b-11f9g-19k7m-11o-12q18r-13s-10
half the	q24
halfway	n16
hand	a13c-7j-11l16q13r-8s7
hand $	a16
hang	c18q10
happen	a12b-10d-14e-10f20h20i-15l13m-9n-15o-12p32q-23r-18s-12
happen %once-that	a12l9
happen _ $	h12
happen _ %i-will	c9
happen _ %them	h12
happen _ %trifle	c10p13
happen _ i	c10
happen to	c8h16k7p16
happy	b-14d-27g-22i-11j-8k-18l-16m15n12o-12p-18r-21s-20
happy _ %i-will	m17
happy _ am	m18
happy _ me	n14
happy _ |	h18n11
happy for	n25
hard	d19f-12k-6l48p20q22s-10
hard %few	l20
hard %possession	b14
hard %small-number	l16
hard _ $	b15d17p11
hard _ %grand	l14
hard _ you	d18p15
hard a	l16
hard work	b15
harm	l17
has	b14c-20f8i-20k14l-16m28q17
has %few	b9n12
has %give-way-loosely	f10h17k8l15
has %small-number	n16p10
has %understands	f10k-7m17s9
has _ %claimant	q18
has _ %family-word	q22
has _ %kin-role	q22
has _ %relation	q18
has _ %understands	b11h-8
has _ it	e19
has _ me	k15m19
has _ to	f14
has _ you	a16f10
has a	b14l-11n14p13
has ever	h-12k9q-10
has got	f11
has to	b22p-10
hat	l-10m11p12q-21
hav	d23e19g14j18k-7n13
hav %few	i8j12
hav %small-number	i8j12
hav _ %easy-one	e12
hav _ ask	e12
hav to	e16
have	a-15b-18c-13e-11f10i8j-8p-11s7
have %attacked	a9s13
have %dreamt	f12l-13p17
have %feeling	j8m19
have %give-way-loosely	d17f-12g-11j12k-9m-8q12s-20
have %nobody	m18
have %only-just	a16b-15f-9k-12m9o9
have %outburst	a13b12m-15n14
have %provoke	a16e-12f12h-16k12o-11p11
have %sacrificed	e-15k7n-10o14
have %surely	a11b10g-14n10o8r9
have %understands	a-15h-8i11j13k7m-8n15o12q10
have %you-being	a-11b13g14q12
have _ $	a11c-8d-13f-9i7j-11k-7n-15o14p-13q18r-15
have _ %attacked	m9
have _ %big-number	d18e-8k19
have _ %child	o18
have _ %claimant	k8o12r10
have _ %degree	a-13d-11m17n-8p-13r9
have _ %easy-one	e15j11p10q10
have _ %endowment	a-13d15f-9g13i-7j7l-11m-7n-12o-15q12r-15
have _ %event	f28g-12k-12l11m-8o12p-20r14s11
have _ %explains	h17
have _ %extreme-name	a16i9m9
have _ %family-word	o11r12
have _ %few	b19i-9k12r9
have _ %gentle-praise	g33
have _ %give-way-loosely	f-10l-12o-12r19
have _ %held-thing	b13e8g-26h13k7p-11r10
have _ %hidden-fault	n9
have _ %kin-role	o16
have _ %large-words	d19g18o12
have _ %many	b17d15g-13k24
have _ %nice	g19
have _ %only-just	c-7g-21i7k6l11n30p11
have _ %other-one	j14o10q22
have _ %outing	a12b23e-11g18i-7n-8o8
have _ %relation	a-11h12o8r10
have _ %role	a-10o14p-16r12
have _ %secret	k-7o8p17
have _ %thing	l17n8r10
have _ %thing-or-pet	b-11l32r10
have _ %thinks-ill	d23r10s15
have _ %tie	o13
have _ %trifle	b-9c11d15g-12i-7k10m-11s7
have _ %understands	b11d10f-16g13h-8i9o-8p19s-15
have _ %warm-good	f-7g11h15k10l19p-12r22s-9
have _ %you-being	a13g15o12q10
have _ a	g14h11m8
have _ answer	i19
have _ at	j15n-8p11q16s8
have _ daughter	o12
have _ else	h12
have _ good	g23i7
have _ heart	g15
have _ i	d-16h11k10s21
have _ it	b-12f16n11p-12r-8
have _ look	n14
have _ my	k10s-7
have _ no	g14p11
have _ right	e13
have _ spell	e11
have _ talent	d16
have _ that	d-12f12n-8r28s8
have _ the	c5e-14f-10i7k8l-10n14o10r-13
have _ thought	s11
have _ to	a11d-12e16h8j18k-9m-9
have _ you	a-18c10e21k8l-11r9s8
have _ yourself	d17f11q10
have _ |	c11g17p11s-7
have a	e21g14j11m9o-12r11s-8
have alway	n15
have been	b-13
have chang	f-10h9i10
have check	k10
have earn	e20
have feeling	m18
have got	a-12d-10m-9n20
have had	d16n8q13
have no	b-11j18k11n10
have not	c11d13m11p17s-12
have only	a14
have put	b13l11
have seen	d20
have stopp	d14h13q15
have the	d12i17j-7o-9p17q-15s9
have to	b-15e29i14j-10l20n-11o-11q-11s-9
have you	a-9b16c8f12n-8
have your	g13q15
he	b-32c-18f-24g-10h-14j-17k-21m-8n-12q-12s-9
he %easy-one	g21
he %outburst	a-10l17
he _ %degree	g20q-11s-8
he _ %you-being	h9q22
he _ by	g14
he _ you	d-11l22
he is	a19j-7k-7m12s9
he will	e9o8p27
head	a9d24f9l10n-10r-10s12
headache	b18
hear	c-7d-21f15g-17i16j7k-12l10m-9n-13o45s15
hear %you-being	h13o10
hear _ $	j7o14p-12
hear _ %endowment	h14
hear _ voice	h14o7
hear is	s11
hear you	e9i7j10o21
hear your	h13o11
heard	f35i-7j-11k8n-13o9q15
heart	c7e-9g51h14m21n15o15q-11
heart |	h12
heat _ %give-way-loosely	f11
heaven	j7k12
held	g20
hell	i7s19
hell $	s14
hello	d-18h-11i-9p-19q-21s-7
help	a-16b-9c-6f10g-17h-10i-8p-20s10
her	d-16g14h15k9p-13q29r-8
her $	j9l-10o-11q11
her %claimant	e18
her %kin-role	e16
her %parent	q15
her %role	e16
her _ $	k7m20n8q-17r12
her _ the	g27
her mother	q24
here	d-17e-13f-16g-10i-9k-11l-17m20n20o13p12r-14
here $	a11c-7h22i-8
here _ %weepy-noun	j13
here come	j13
hey	b-11c33l-10
hey _ $	c15
hey _ long	c8
hey _ |	c9
hey _ 😏	c7
hey stranger	c10
hey trouble	c14
hi	b-13c9d-19e-13h-11i-13k-10m-12n-11o14p-16r-8s-13
hi $	c14
hid	i13m-8n25
hide	b9i18n23
hide ?	i19
high	b14
high maintenance	b14
him	a10c-10f-23i12j-10k-7l-22m-15n8o-11p20r10s-9
him _ $	d14h17
him _ %thinks-ill	p14
him _ will	p19
him and	p18
him any	h13
hinge	k15
hip	g34
hip |	g20
hir	d24
his	c-11d-34h-8i16k-22l11m-14n14q26s10
his %parent	q23
his _ you	r13
his _ |	i11q34
hit	d-12l20m10q14
hit you	l21
hm	f7i18
hm ?	i19
hold %you-being	r16
hold your	r16
home	a30b-14c-21j-11k10o-24p36q-19r-17
home $	a11c-6h16o-8
home _ %trifle	l17
home |	d11h9k14
honest	a18c-17d26e-15f8g-24h-11k13o-11p-12s-18
honest _ you	a15j7
honest the	j11m14
honesty	n22
hook	h19
hook $	h14
hop	d24e-10
hope	a21b-12g33h-10l-13m31n-9r-11
hope %you-being	a20c7m16p18
hope _ are	a13c9m18p14
hope _ proud	m12
hope you	a19c7m16
hope your	p21
hormon	j56
hormon _ i	j13
hormonal	j24
host	s14
hound	m18
hour	b24e10g11i17
hour _ met	k11
hour _ we	k11
hour since	k11
house	b14h10m7o16p11s10
house _ %understands	h18
house _ to	b19
house has	b18
how	c15e-22f22g11i14m28q16r12s19
how %event	b11c-6e26j-7m21p22r-13
how %gentle-praise	h18r11
how %i-will	m13
how %nice	c6r13
how _ %feel	a11c10g10h-8j12q-14r8
how _ %give-way-loosely	a13f12g26m-12n8o-8r12
how _ %thinks-ill	c8g-13h-8m27s14
how _ %trifle	k8o13p-14
how _ %understands	a12d16h-8l9s8
how _ %you-being	c10f15i10l10o-9r8
how _ am	k9m20
how _ are	c6o-8r13
how _ could	f17j11
how _ feel	c12m13
how _ i	h17k8r11
how _ it	o11q14
how _ like	o14
how _ look	n15
how _ me	g16
how _ not	f17
how _ see	s14
how _ to	j12r15
how _ we	h13
how _ were	h11
how _ work	e23
how _ you	d13f22i12l10r9
how _ |	b27
how good	h20
how i	a20c10f7g-13l10m16q-14
how is	c12o8
how it	b12e15r-8
how long	i15o9
how much	f9m10
how sweet	c6r12
how the	b12c8
how thi	e13
how you	b-21d16e-9f9g17j18m-11n19r15s13
hug	b20d-12
humour	j12
hun	d20e11
hunt	m19
hurt	a-15d-11f-11j-8m14p16r-8
husband	a11e13n19o-10q-17s9
i	a18c-23h16i-17j-31n-14o-11r-11s12
i $	h20s14
i %denial	a10f12g15l9q-11
i %easy-one	b-21j-13m11n-11o-13p-20
i %feel	c9e11i-12k19l-24m18n12o8
i %give-way	e38g-11h13o-9q-11r-12
i %give-way-loosely	a-23c-12e23h9i-18m20n-23p12s-9
i %grave-wrong	a12s18
i %held-thing	b14m9
i %help-act	b12e18s-9
i %hold-deed	a13e9g-15q10
i %lapse	a27b-12e-14g-12k-11r-8
i %large-words	d-11e-12i9k10
i %only-just	f-16g26j-7k9m10n-10s-11
i %outburst	a44d-21e-17i-21j-9l10n-15q-11r-16s-23
i %outing	e14f11
i %possession	e20
i %provoke	c-9f8i-23j-8k11l22n-22p-16r8s19
i %rejects-me	b14e18g-11
i %rescued	b-10d12g11k-10l-13
i %sacrificed	f-9g19h-9i-17k-6l13n-16o-13r-10s-15
i %said-verb	a13b-13d35e30i-24l-13o-20p11r-21s-33
i %short-while	e13
i %sign-of-life	a-10h12
i %small-deed	b-10c6g11h-14m-9n-8o-9
i %surely	a-12c8f-15g25h-16i9k10m12n-15o-8q-17s-14
i %tender-act	c8h-8k-7o11
i %thinks-ill	b-10d10g-25k12n21o-16p-20q-19r27s-8
i %trifle	c7e15h-10j7l-12m-8o-11p21q12
i %unbound	c15
i %understands	c-12d-22e-18f-29j-11k14n10r15s15
i %warm-deed	b17e18f-12h-14k12m8q10s-12
i %warm-good	a-11b15f-8h-9k-10n-9r-15
i _ $	a-23f-23h33j-28k17o8q-18r-17
i _ %anybody-at-all	d28g21h20n-18p13r-9
i _ %attacked	e-9g12m39s-10
i _ %because	a-9f-9m16
i _ %big-number	l24o11
i _ %body-part	c24j7p-16
i _ %claimant	e21g11l-12n-9o-12
i _ %degree	a-10b-9d-12f-20g-19n-8o-15q-22r12
i _ %denial	f14
i _ %drawn-line	b-9c9d19h9k-7m-9n8o12q-12s11
i _ %easy-one	a-11b-10c-13d-15h13i17n-8o-9s-7
i _ %endowment	c8m11s-10
i _ %event	d-11g-26i-13l-12
i _ %extreme-name	a-10b-23e-10h-16l-12m8s17
i _ %family-word	d-13h-11p11s9
i _ %feel	a11b25c-8e11h9j-22m24q13r8s9
i _ %feeling	j-14m11
i _ %felt	c6h-11i-12j-31k-12l-9m8o-9
i _ %few	c-11j-10n-11o12
i _ %give-way	a17b16f-7j-8k9l-10p-27r-8
i _ %give-way-loosely	a-9b25c7d-13e-11f-10h17i-10j-15k14l-10m25n-14o-14p11
i _ %grave-wrong	c10p16s-7
i _ %held-thing	h12i-8j8n-8r-11
i _ %help-act	c12f-9g-14i-9l-9n12o-9
i _ %hold-deed	b14c-8e19f11g-18h12i-12k8o-22q-10
i _ %i-will	k-14m13
i _ %large-words	a19c5e-9g21k8m12n-10
i _ %many	d-15h-8i-11l26m8o13p-11r-8
i _ %mere-others	g11s15
i _ %mind-failed	a-12b-12d-13g19m-11o9s-8
i _ %mind-fails	d-11e13g11h-9o8s-8
i _ %new-self	h26
i _ %nice	a16e13g-14h-8
i _ %no-word	b-13d10e-12h-8i-11o20p-11q12r-9
i _ %nobody	g14k13m23
i _ %old-self	h26
i _ %once-that	b15d-11f9
i _ %only-just	a9c-6g-21i-10k12m31n-18r-13s-8
i _ %outburst	a25b14c12e9h16n-10o-10p-10
i _ %outing	d12e9l9m16n8o19r-16
i _ %parent	b13k-8s14
i _ %pastime	c-5g-14p11q21
i _ %plain-feeling	f8i-9j-24l-9s-7
i _ %possession	f-9g20p10r-14
i _ %provoke	c11i-7j-12k15n-17q-25s12
i _ %relation	b11h-18l-13m11o-10p11
i _ %sacrificed	b14e-9g16o8s14
i _ %said-verb	h11i-25j-11o11p10q10r13s-11
i _ %scorned	a11b-9d-11e-11f9i8s12
i _ %secret	e-15f-9h11i-10j-9m-8n9
i _ %short-while	b12c-5k-12m18o12s-9
i _ %small-deed	b10c11e-17k9m-8o15r-17
i _ %small-number	c-10h-8j-15r8
i _ %smash	p42
i _ %surely	f-13g19h-10i-11k21l10m12o20r17
i _ %tender-act	e-10o-8r24
i _ %tender-thing	r13s10
i _ %them	a10f-11h10i-9m-16n-12
i _ %thinks-ill	c8h-15i30j7k7m-15n19o-17p-13r9s-7
i _ %tie	b12e13o-9p10
i _ %total-bond	d-10k21
i _ %trifle	b9d14f-14g-20j-13p19r-8
i _ %unbound	c22d11
i _ %understands	a-21b12f10g-20i23m12o-9q-14
i _ %upset	a-12i-9j-24s-13
i _ %warm-deed	c13g-10i-14k12n14r41
i _ %warm-good	h9i-12o-7s14
i _ %weeping	j-15
i _ %who-with	b13c11l-10n-8o-24p-11s-17
i _ %you-being	b9l22m-9n10q13r8s11
i _ %your-kin	b11g-20s7
i _ ?	a27m12
i _ a	f-11g-15h14i10j-10l-15n-12o-11p17s10
i _ about	c11e-9f19g-10o-9
i _ already	b17k9q-12
i _ alway	e13s7
i _ and	c9d-16f13i-8k14m11o-17p-15q11
i _ apology	o11
i _ are	i8j-8m11
i _ asham	d25
i _ ask	c-8e-12i27k-8p-10q-10
i _ at	b22d11g-13i-12j-7m-8n8o-14s-8
i _ back	a11c25
i _ be	m15n-10p-16s17
i _ because	f-9m16
i _ been	d10g-13m18n-13q-17r9
i _ being	b15m20p15
i _ believe	i7k11n8
i _ between	q12s15
i _ but	c16
i _ call	b19m8
i _ chang	h21
i _ check	i14k10
i _ com	b15
i _ come	b10c21d18g-15n11r11
i _ dead	k17o11
i _ different	h20
i _ due	e25
i _ earn	e19
i _ eat	g12
i _ entitl	e16
i _ every	e11k9l11p25
i _ exact	n14r11
i _ expect	e16
i _ feeling	m17
i _ first	e34
i _ flight	k13
i _ for	d12e11f8g11h-11k14l-15q-14s-11
i _ get	g12m14
i _ gett	g16
i _ ghost	o13
i _ got	a-11d-18k-11s-7
i _ had	d17l11o-11
i _ hate	c10p19
i _ have	a10c-9e20k-10p11q16r14
i _ heat	f11
i _ her	k21l17m-10o10
i _ him	a16b-12h13q-12
i _ hope	g22
i _ i	b-12c15e13g12h24j-12k-9m14p-16q-15
i _ if	g23i9
i _ in	a12b19c8d-19l-27p-10
i _ is	g20i7l14p20r-12s24
i _ it	b14d-14f-12g-12h-13i-8j-10m-14n19r8s-9
i _ just	g22h-8k7s9
i _ know	b-14c13e-14f9h-11i17p-10q16
i _ let	b14o18s8
i _ like	c8e-9f-9i9m-9q-16r-12
i _ longer	o10
i _ look	i-8j7k7m-8o12
i _ mention	q23
i _ my	b14d-14f-8g38l-17m-19o9r-11
i _ nam	i14
i _ name	i12
i _ need	b-13c-6e16
i _ never	a14f8h22m21s24
i _ no	a13b-14f9k21o11
i _ nobody	k8m18
i _ not	c10e19h-9i-13j8o13q-14s-9
i _ noth	i12k6m18p11s-8
i _ of	c7e-12f-11h-8r14
i _ ok	a12o11
i _ on	a15e11f-8i-12k-10n-14o-17
i _ one	a-12f12k-9m11o12p-11
i _ only	e-11h-8q15
i _ our	k20
i _ out	a18d11
i _ outside	b15
i _ over	b21
i _ owed	e19
i _ parole	s13
i _ past	h18o9
i _ permission	s13
i _ read	b14k8q-13s19
i _ real	m11
i _ rep	d13o8
i _ replace	q14
i _ right	e26m8n17
i _ ring	b26
i _ say	b-13i-10j9l9p17q10s-12
i _ see	c-12e17i19m-10r-13
i _ seen	c6d19k-9r13
i _ slept	b11k10
i _ so	h12m-10o-8s-8
i _ some	e11g-11l18o-9r14s7
i _ someone	q18
i _ sorry	a9g-12h-8j11k-8m-13r-12s-8
i _ stepp	d15
i _ sure	d15g20l13
i _ tell	b-11m-8o-14p-11s13
i _ that	d-11h11j9k-7l-22m14n-13s15
i _ the	c-14d-10e-8g11h8i15k23m11n10o-9q-12r12s-9
i _ then	m17s17
i _ there	b15d20
i _ to	b11e16h-23k19n-15o-16r9
i _ told	e-13g25k15r11
i _ unfinish	h16
i _ up	h11i-7j-8k19p-12
i _ wait	i19j7o-10p15
i _ want	a-11c9h10i13k10
i _ we	k18
i _ were	g17
i _ what	b22f20m-9n18r-9s12
i _ when	a12b27g-12
i _ where	r20
i _ which	p24
i _ with	a9c8e9i-7m14s-10
i _ worry	f14
i _ you	b11e37l17n8p-11r-20s28
i _ your	a-14b10d11e10h15i-9j10k8l12m-15q15s7
i _ |	a19b-11c5d15f-11h13i-15j-11k21l-14m25s11
i already	g14i19
i am	j-9l-14m16s13
i are	h15
i bet	n14
i borrow	l28
i bought	e18
i can	c7e-10g-25i10m13n15o13
i cancell	a12k15
i clean	g20
i come	b15
i could	g-11h-11l-11q27
i deserve	e36
i did	a-10b-17c-8e-14g16h9l10m10r-10
i do	b16c9f14h-10j10m13o12r30
i drink	a17
i expect	b-9e23g16
i final	h11
i find	b11i9j13l19m10r10
i get	g12m18s-8
i got	a19g-11k9s-7
i gues	l19m7s-7
i had	a12b14d18g13h16i-9k22r11s-7
i hate	a12s14
i have	b14d11e20h9i-14k15l-14n20o9r10
i hear	j8l17o15s15
i hope	a16m17p-11
i knew	k10
i know	b9d-25h12i7j-8k18m-16n26o-9p33q-17s-13
i like	c9h-9k-8
i look	d14k17q11
i marri	d23
i mean	a-9d12e-10k14s-11
i might	c6o11r31
i mis	h24k-7
i need	b16e26k12m-12q-15s7
i never	a16d-24f17g12k9q-11s7
i only	a14b-11d-14f-10g14k19m-9n-12
i pay	e26
i please	b19e9
i promise	h16
i put	g20p-12
i rang	i16k12
i rank	s10
i read	i-7j-7l12
i require	i18
i ruin	s16
i say	a11d11e21m8
i see	c-6d13e-9m8n13o12p-12q11r19s32
i settl	d28
i shall	b14g11o25r-11s11
i should	a-15f-8g-14h17i12q14
i suffer	m23
i suppos	a17
i suppose	g36l22s12
i swear	h21p17
i the	b17m-8
i think	e11i-8m-10o-9q-11r-12s-15
i thought	g25
i told	a11b13e-14g21i-8s-8
i took	b9l18
i understand	g-10s8
i want	c9e17g-11h11i54m-10p-10r-8s-13
i was	b-11c13f10i-22j-14k16m13n-19o-10q-15
i went	a-20
i will	a-12b16c-10e-15j7k-9l-16o8p11r-11
i would	a13c5f16g-27k13l21q-15s-9
idea	c8d-12e9g-13p20
if	a15b-22c10d-17e-26i12k-30l-11m-10p15r-16
if %anybody-at-all	a24
if %was-not-so	a20g15o9r-8
if %you-being	a17i16r10
if _ %degree	i12s7
if _ %easy-one	a-21g14m-8p-10q-11s8
if _ %event	a-19c8
if _ %extreme-name	i13p11
if _ %give-way-loosely	e-9g-14p18
if _ %large-words	r12
if _ %laughter	o12
if _ %no-word	p25
if _ %only-just	a21g-12p-12
if _ %provoke	a10c7g-14m11r15s7
if _ %said-verb	d17g-11p27q-11
if _ %scorned	i9
if _ %surely	g13h8i15p-16r-10
if _ %thinks-ill	f19g17h8r8
if _ %understands	f-9g17
if _ %worthless	i11
if _ are	i15r12
if _ car	g23
if _ could	a15g-10
if _ did	a14c7
if _ go	p19
if _ had	a27j8
if _ happen	c10
if _ i	p17
if _ is	b-13c-7d-17e-13i11n-9q-18
if _ just	a12c-6
if _ lol	o12
if _ me	a-17r-11
if _ not	c-7g-12m11p15r-11
if _ noth	i11
if _ real	i14
if _ still	c10p-11
if _ the	c12p-14
if _ to	c10k7o9
if _ want	d13o16r-13
if _ was	a17c14i9p11
if _ were	a16b15c9q19
if _ would	a11l11r18
if _ you	a-12i8n14o8p17
if i	a-9c21i15j9m8p30q16r14s17
if that	j11l9
if the	a12c-7j-7o8p12
if you	c-6d-23k-12m-14n-11p19q-18s-9
ignor	o26
ignor _ $	o18
ignor _ on	o14
ignor you	o15
ignore	j16o21
ignore %them	j17
ignore _ $	j9
ignore her	j17
il	b24n8
ill	g36m28
ill _ the	g14
illnes	n14
illnes $	n14
imagin	f16
imagination	f17
imagine	b11f17j-7
imagine _ $	f24
immigration	p29
important	g38
impression	f14
impression of	f12
improv	r16
in	b10e11k8m-9o19q10
in %easy-one	a17q13s9
in %event	a9e11f9i12k7l12m13n22p14q-11
in %few	c7h11i-10j15m9q11r-10s-12
in %lapse	a18
in %small-number	c8j17m8r-11s-12
in %warm-good	k9l10m9r13
in %who-with	g-12i19
in %you-being	h11j15k-7s7
in _ $	e-9j-23l-12q-12r8
in _ %claimant	e-9g-17j16k-11p11
in _ %device	b-11o-10q30
in _ %endowment	g12q-11r10
in _ %event	d13f9g22k-10l15n15
in _ %i-will	a9d17e-15i9k10l-10s11
in _ %mind	f18l-9o8r-8
in _ %only-just	b15f18g20l18p-13
in _ %outing	a15e30f-13g-16h9i-13l27n-11q34
in _ %possession	b12f25h12j18m10n9o21
in _ %thing	f13m10o8r-8
in _ %thing-or-pet	f13m11o8r-8
in _ %thinks-ill	c6e9g15m-8q10
in _ %tie	e-8g-14j15k-10p11
in _ %trifle	a16b16e9f8k-7l-13m11q-14r13s19
in _ %unbound	k13
in _ %who-with	g13h9
in _ %you-being	a-10b-13c5f8h8n-15o25
in _ ?	a-9b9d11e19j12k7
in _ again	p20
in _ and	b-10d11e-11f10h22k-8m13o-8r-8s10
in _ car	m18
in _ coat	f13
in _ dark	g17
in _ day	l18
in _ drawer	p18
in _ head	f15
in _ house	b10j13o16
in _ i	d15k22m14r-10s11
in _ is	a-10d13k-6n13
in _ mirror	d14n16
in _ of	b-12h-12i9l19n-8p27s19
in _ opinion	s15
in _ own	b20m10
in _ room	e-9f18j8k-6o11
in _ the	d28g-14i-8k-8l-13n10o-8p-13r10
in _ to	a20k9
in _ will	f11r17
in _ with	g15h10l10
in _ word	s20
in _ year	h-10k15p12
in _ you	b9f10h15i11j-11k-8m-10o8p-13s9
in _ |	b-15d-13f13j-15k-8l-22p19q21r15s14
in a	c9d14e-12h15j14m15s-10
in it	a15i9j11n11p11q-11
in late	a18
in life	d13
in me	a20g17
in my	c7e-9n10p30q12r11
in other	s17
in our	b11
in proportion	l23
in the	d-17o11p14
in there	d16g12h17
in thi	a-9h-14j-8m18o-9
in writ	i23
in you	d13g14k11
in your	h11j13k-7s7
includ	e18
innocent	i13n35
innocent %anybody-at-all	n16
innocent %everyone	n16
innocent _ $	n16
innocent _ %give-way-loosely	n15
innocent _ %provoke	n17
innocent people	n16
inside	k7n17
instead	b9q25
intelligence	d19
interest	d17m9p15
interest %only-just	n12o8
interest in	n12o8
into	a16f13g-14j16k15l15m-8
into %event	e24
into _ $	j14k14
into _ %possession	d12k17
into thi	e17r8
invent	f26
invent _ $	f11
invite	b17d11e11
iron	q11
irreplaceable	q25
is	a-16c-25d-15g-14h-14i-36j-14k-11l-20o-9q-11r-11s-8
is $	b-9g16o15p19q12
is %attacked	m19
is %big-number	i22p16q14
is %claimant	d12k-7p12q23r8
is %degree	a-13b10d-11n13p-16q-18s9
is %event	b9c-8e-12f-15h-8k12m-15n8o-8p-10q20r-13s14
is %extreme-name	e12l13q14s25
is %family-word	k-8l12
is %few	f13k-14l15p12q12s12
is %give-way-loosely	f-9j-7k-7m16n-9r16
is %grave-wrong	m16n10s7
is %kin-role	l12q25r10
is %large-words	k15
is %many	e-9i16l9p20q36
is %mind-failed	d18h9l-16n-15o-8p14
is %mind-fails	d20h11l-12n-8
is %only-just	b11d-11g10j9k8m-10n23q15
is %other-one	l10q25
is %out-of-proportion	b15c-6g11j23n12
is %provoke	b11j-7l10m26q20
is %relation	k-7
is %role	e-12q29
is %scorned	e11g-15l23m8
is %small-number	f13i-7q14s20
is %surely	b12c16e12h16j-7k8l11n9r-10s18
is %they	i25
is %tie	k-8q15
is %trifle	b16i16k10l14m17
is %understands	e-12g-12m10n-8q14s-7
is %worthless	e11l11s11
is %you-being	f-11k7m-10n15r12s-9
is %your-audience	b10e21
is _ $	a-10e12h-13
is _ %amends	g20j7
is _ %anybody-at-all	e-11m18p-10q24
is _ %apart	h14
is _ %attacked	j11m11
is _ %claimant	d-14e9k15n-8q18
is _ %device	b10l9p20
is _ %easy-one	j8k-6l15q11
is _ %endowment	b23k-7q10r-9
is _ %event	d15e-11f-16i8j11l17m14n9o-9r15
is _ %extreme-name	b-16d-14q12s23
is _ %feel	a-12b19h-9j8o17p-13q-13s-10
is _ %feeling	j16n17
is _ %few	b17c-7h-9m-11o-13
is _ %give-way-loosely	b12f-12h8j17l-9p-20q-17r11
is _ %grand	a9s11
is _ %grave-wrong	m13
is _ %held-thing	b-10e20i-7l11q-11r9
is _ %i-will	a11b-9c8o-9r-11
is _ %large-words	c8d15e11k17
is _ %many	b-16e-20g-14i11l-14m-8
is _ %mind-failed	f19h11j-8
is _ %mind-fails	d12h15
is _ %minutes	i16
is _ %only-just	g-18i-9j17k8l11m-15q15
is _ %out-of-proportion	j15n-10
is _ %outing	a-15c-10g12j28m-17n-15q-14
is _ %plain-feeling	j12
is _ %possession	a10b20e10g14l12r-10s8
is _ %proof	i8l20
is _ %role	d15e11h8m-11q19
is _ %scorn-name	s21
is _ %short-while	b15d-11e10g10j9k15n-12
is _ %small-number	b28c-9e9h-10k11o-14
is _ %surely	a17b-11e-17f-9i-18n23q23
is _ %swear	a11g19n16s-8
is _ %thinks-ill	b-10g11h-8p12s13
is _ %tie	e15j-7k18q10
is _ %trifle	c7e-30f-13l16p-13q-10r-11
is _ %understands	b14g16o10p15r-12s7
is _ %upset	j12
is _ %warm-good	b14d14f-7l18n10p15q-13
is _ %who-with	b17f-7g-11
is _ %you-being	d20g-13h-10i17j-9o13q14r8
is _ ?	e-15j-8
is _ a	b10c-9e21l10n9o-7
is _ about	l-13n26p-11
is _ am	a14
is _ and	e17l-14m-9p-15q-20
is _ are	a17d-11h10s9
is _ discus	e10
is _ fault	a28j-7l-10m9n-10s16
is _ for	a-13e28p25
is _ going	h14
is _ good	g11r16
is _ guilt	n12
is _ has	p11q22
is _ how	e16f11g10
is _ i	a15c13f7g27i-8p10r-9
is _ ignor	o19
is _ in	j9n-9p16q-11r10s8
is _ is	e18f-11h-12i-9k-7l-15n11r-8s-9
is _ it	a-13e-11g-13h-12n17r10s18
is _ judgement	f19
is _ last	o20
is _ level	d16
is _ little	h8l12n15
is _ me	a-17g-12i-11k9
is _ mine	e29
is _ money	e20
is _ my	g14j8l-10m10p14s13
is _ of	b19d21f-17g-12i-14j19l11m11
is _ or	b9h10
is _ own	a11n26
is _ paranoia	f14
is _ right	e19s-9
is _ role	g20
is _ settl	h13
is _ side	q14
is _ thank	g16m8
is _ that	a14d16f-11j16m11n-8s-19
is _ the	b-17i-8l-18m-10o10p-24s-18
is _ there	b9d11g-13h24i8n9
is _ third	i15
is _ time	b13j9
is _ to	a-18b-10c-8d17e16h11k-15o8s10
is _ until	r21
is _ version	i13
is _ we	a9h15
is _ wee	j12
is _ what	s12
is _ who	e11g-10i15n14
is _ will	o16
is _ with	b19q10
is _ you	a11c-9f-23h8o14q18s13
is _ your	d19e17f8g-11i14r13
is _ |	c13e10g11h11i25k8l-13p-16
is a	a10b9e14k-8s15
is about	d28n17
is abuse	m14
is all	a11c14e-17f8j-8k-9m-12
is already	q15
is alway	d-11m10
is basical	l26
is clear	d13
is control	n17
is ever	h11m8
is final	e14
is fine	e-9i-7q-15s-8
is for	b19r9
is gone	h11
is hard	l19
is he	i21
is honest	a9m16
is in	a14f-8h11k-7l-10q10r10
is it	f-8l18n-9q19s-13
is just	j10k13n11s14
is me	h20n-10o8q-11
is mine	e27
is most	l12
is no	f-8j11k8s8
is not	a-9e15g-13j29k16l46m-14n15p23r-8
is noth	e16l22m8
is ok	b-9g18
is on	a12e-9f-9g-12i-10j-8k-7l-17n-8
is pure	f9
is real	f13h8
is scary	f18
is still	h35q-11
is that	k10l-10n20s28
is the	b-11e17i8m14o13s12
is there	b12i32j-8
is thi	g20i13
is what	d13e14f8k-9o10q15s17
is why	a20c8e-8n9
is you	a18e-9h9k22m-15n37p12
is your	d-15e20f-12k8m-10r21s-11
is |	l11r14s-7
it	c-5e9g-14h-13k-9n16q-10r-28
it $	a17e16h14j-9k6n18o-8p-10
it %give-way-loosely	i-8l20
it %only-just	a-13c-6e9f9h10i12n-11o-11p-17
it %surely	f19h18i10j7k-7n14o-8
it %you-being	k7l13n13
it ?	e-12i26n9s7
it _ $	h-19m-11n13r-19s8
it _ %anybody-at-all	d-13f14q12r8
it _ %big-number	a-9d11f-8i10l15p12
it _ %claimant	h8q19
it _ %degree	b10e-9h19l30r13
it _ %device	l17p16
it _ %endowment	l9s14
it _ %event	a9b-15c-9f10g-20h-10i-8m12o14
it _ %feel	b-15e-11g-21h18k10l12q-12s-13
it _ %few	o-16p13
it _ %gentle-praise	c7d17l18m-10s7
it _ %give-way-loosely	d-11e-10g14i-12k-9p24
it _ %held-thing	e20j-10r-8
it _ %hold-deed	e-9j17s9
it _ %i-will	b12c6d21q15r15
it _ %large-words	d-12h14k13n9
it _ %many	b-12i12j11p13
it _ %nice	c6d19j8r-8
it _ %only-just	b-10c10f13g31k9l11m-19p-21q-12s-13
it _ %out-of-proportion	j13
it _ %outing	a-13e9h-13i-13j13k18r-12
it _ %provoke	a16c6f15g-15m-8n12
it _ %relation	q20
it _ %role	d19
it _ %secret	f-13l20s7
it _ %small-deed	a-10c-5e-15l17r-8s8
it _ %small-number	c-6d-18g-13o-8p12s-8
it _ %surely	h-8k11l10m-11p-21q10
it _ %trifle	c-8e-14h21k8n-9r-8
it _ %weekday	e12k13l13
it _ %you-being	a17c18k-7o-12
it _ a	a-11i8j-9o-13
it _ about	f-10l-12n13
it _ all	b13l-11n16s9
it _ am	r16
it _ and	a-12j7r13s-7
it _ are	a17d22j7k8n14p17
it _ back	d13r13
it _ be	g-11h16i-8k8o-8r-10
it _ better	p17
it _ clear	d19
it _ control	n17
it _ fine	g27l-12
it _ grown	d19
it _ have	g-19l14r17
it _ how	c9f22
it _ i	b16f-11h10j-16l-11n11o16q11r15
it _ in	d-15f12g11i9
it _ like	d12f12h12k9m7
it _ me	b-9h8j-11m23p-10r-10
it _ most	l13
it _ my	b10f-12i10l-13q-12s18
it _ never	a15
it _ not	f-8h-14k-6m-9p-14s-13
it _ ok	g19
it _ slow	i13
it _ sweet	c10
it _ that	a13b-13m10q10s8
it _ the	f-15k-8n-8r9
it _ to	i8j-8m17n-8o-8r16
it _ way	p21
it _ you	a26b-10c8g25i8k14l11m-13q19r10
it _ your	a14c6d-14m8o-14p-12
it _ |	d-20g14k-12l9m-13n8o11
it all	a10h12
it and	f10j13l11m-8s-8
it com	a12b12m9
it depend	c10r12
it did	l19
it in	a-10i9p-13r-15
it is	b12c-6h9j18k9l13m10r11s-9
it must	j9
it on	f11h-10i14n10s9
it or	b24i-9
it out	e14
it suit	e15
it tak	a17
it then	i17
it to	e-10g-15i9k12
it true	f14
it up	a-9q16
it was	c-11d-12i-10j12l16q-11
it when	n20
it will	a10h9
it would	c6d13p19r-9
it you	n11
it |	a-14d-18e13f19k-10n-9o18
izzy	q11
jealousy	n17
jes	q31
jes $	q16
jet	j14
ji	q21
job	d19e10i-9j-19m-13n8q20r14
job _ $	l12
job i	l12
joke	a-10b10j21l10
judge	p29
judgement	f19
just	a-14b-13c36h20k9l-18m-17q16r-9s21
just %come-back	h11
just %feel	b17e12q11r15
just %few	q-13s14
just %give-way-loosely	g-19h20l16
just %mere-others	k13
just %said-verb	a13e-9g-19k-8s30
just %small-number	n9q-14s16
just %thinks-ill	a10h-9i-7k-8n9s14
just %understands	b14d-11e15j13l22
just _ $	j17p-14
just _ %event	c10e9l-10q16
just _ %give-way-loosely	g10r23
just _ %once-that	c12
just _ %only-just	h14
just _ %understands	c6q20r8
just _ for	a9n21s8
just _ i	i7l11o8p21
just _ if	c10
just _ me	b16o9
just _ number	i12
just _ of	f11i10
just _ you	c12h-13r-9s9
just a	q-12s13
just being	j16
just check	c13
just come	h13
just have	r16
just know	e16
just me	q20
just pretend	o13
just say	a10s9
just shutt	b14
just the	i11m8
just us	k13
keep	c42d19f13i-14j-7k-13o8p31q-11
keep %dreaming	f11
keep %few	c9d11p12q11
keep %mind-fails	f15
keep %small-number	c9d16p12q10
keep %who-with	o16
keep %you-being	c10
keep _ %once-that	o13
keep _ %only-just	l16p12
keep _ %trifle	c7
keep _ if	o10
keep _ in	l16p12
keep _ me	a17c8
keep _ proportion	l18
keep _ you	b13
keep a	c9d11p12q12
keep invent	f11
keep you	d25
keep your	c10
kept	a21b10g17h28i-7l10p16
kept %you-being	h13
kept you	d16
kept your	h13
key	a11f11g-21m-9n-12
kick	m47o8
kick $	m16
kid	b-19g-18i10l-9m-17p12r-14
kid |	l24q11
kidd	c9n16
kill _ |	a18
kin	h16
kind	a13b-15d19e11f9h-8i17l-13m9n-16p-14q21s-11
kindnes	n19
kitchen	b12d-14f14k-7o10r8s9
knew	f-14g13k17m-8q-11
knife	m21
knock %only-just	o20
knock %surely	o17
know	b-15c15d20e-10h18i10j-21l-13m-12q-11r11s-7
know $	c-6f-8i14m8q18
know %event	d14f-13g-12h10k8m-9n12
know %you-being	f17h-10n10
know _ %degree	h14
know _ %event	e11i11k-9m24r12s10
know _ %i-will	a9h8p17q10r-10
know _ %only-just	h-11i15k10m9n-10p18
know _ %pastime	n13
know _ %said-verb	b20c8h10
know _ %surely	k16
know _ %thinks-ill	b15d12k-7q12r10
know _ are	c9h-13k10
know _ is	e15i9
know _ it	c-7i14k-8m12q12r13
know _ only	k14
know _ place	d16
know _ said	b20c6h11
know _ that	s13
know _ was	k12n10s9
know _ you	a-11p19
know _ |	c11h12s8
know exact	n12r13
know i	a16c21g14p-10
know it	h13k10n10q-10
know we	k11p11
know which	c5p18
know who	h13k-8r15
know whose	f13
know you	b11c6h21m-8s-8
know your	d11f13n11p12
known	a-10i8k15
label	c12l-11
lad	a9l-10p17q13
language	a16
laptop	e10p17
last	a-27b-14d-18e-18h13j-12m-16n-14o14p10r-18
last %possession	c6g-10h11i-8l-10p20q-17
last %warm-good	h17p25
last _ $	g27o10
last _ %provoke	h13p21
last _ who	p24q-13
last chance	h14i7
last time	h13p22
late	b-12e-13g-17i-8l11m8n8o-8
late $	a12f8m10
late _ not	n10
laugh	a-22d15e-13g-17i-7j9l-10n-13q10r11s-10
laugh _ my	q13
laugh _ the	h17
laugh at	r14
law	e15g-12l-11q14r11
learn	a14d22g16s7
learn _ %give-way-loosely	a15
learn to	a17g23
lease	e19
least	d18e63g32s14
least %give-way-loosely	e12
least %i-will	e9
least _ %give-way-loosely	e10g14q12
least _ am	e9
least _ can	e16
least _ do	e10g14
least _ due	e16
least you	e11g17
leav	a15g12i8o12p17q-14r15
leav _ read	o9
leav the	i8r11
leav you	o9
leave	c13d19f10g12h11j9l-12n9o-11p30r-21
leave _ %feeling	j21
leave _ %help-act	c10
leave _ %warm-deed	c10
leave _ and	p11
leave _ open	c10
leave _ the	d16
leave _ to	d24
leave the	b11c10j13
left	b-24c-11e-23j-14k-16l-15m13q-16r-16
left _ to	m11s14
left on	o14
lend	g17k-8r-10
let	a15c20d26f-16g18h18j8l12n-15o24s8
let %nice	b15
let _ %event	i17s10
let _ %give-way-loosely	l22s12
let _ %only-just	a11b22
let _ %understands	c6d-13h-9i11j11s13
let _ %warm-deed	k15
let _ hear	i13
let _ in	b17
let _ not	c12l28
let _ see	c9o9
let myself	b15
let us	c8d-11g-19i11l30m10p17s-12
let yourself	d23
lett	b11h14
lett you	b12h14k6
letter	d-14e-9m11n-12o9p20q-10
level	d14j14
liar	n16
lie	a-20c-7i25l-15m-8n51q11
lie $	n28
lie _ $	h8i10s7
life	a-11c7e-28k31l-11m14n17o-9s8
life _ $	d11f11h11
life _ %event	k12
life _ that	k14
life _ you	d15
life is	d13m7
lifetim	k12
lift	g14l-10
light	a-10b11c12k7q-13
lik	c9e11f-11g-12j-8m-13p-12q33
lik _ $	q24
lik you	d19
like	b13c8g-14h11i-11k9n9p-13s-8
like %anybody-at-all	b21d-13n9
like %event	a10n-11o16q-12r19
like %few	a-11e10g10h-11i-8k-7l16m9o8r9
like %many	l18q10
like %them	p17q16
like _ $	b13d-19h19l-10n10q13
like _ %degree	c14
like _ %extreme-name	m15s-10
like _ %said-verb	i12
like _ %surely	h17
like _ ?	q14
like _ and	e-9h20k11
like _ i	p17
like _ or	b15
like _ you	c13l-10n9
like a	a-10e10h-8k-9l-18m10o10q-10
like her	q16
like i	m13
like thi	a17m-8q12
like you	b-13e10l11n12
lil	l32p15
lin	n25s15
lin $	s15
lin _ $	n13q13
lin up	n26q12
lip	d13j11o9
list	c7d10g10k9l13m16p-10
list _ $	i14
listen	a22g-10p-10q25r21
literal	b-10e11f8h-8j-8k17n-19p-11
little	a-11b10c6d18e-9f12g15h13k-10n18p22q-10r13
little _ %feel	g11n15
little _ you	g14n14
live $	p19
live %endowment	g17k7
live %who-with	g17k7
live _ $	g16k15
live _ %event	g24l9
live _ you	g-11k8
live with	g17k7
location	b9i13
lol	a-21b12c10d13f7i-15l24m-14n-9q12s-14
lol $	b-10d14k10m-8q31s-9
lol |	c7
lone	c10j14s7
long	a-9b-19c6f-11g-11i15l20o11p28s-8
long %outing	c9l12
long _ %only-just	i14
long _ %understands	i17
long time	c7
longer	b-12c6o27s17
longer _ %child	o14
longer _ %claimant	o11
longer _ %family-word	o11
longer _ %kin-role	o11
longer _ %other-one	o11
longer _ %relation	o11
longer _ %role	o15
longer _ %tie	o11
look	c14d19e-12f-12j-10k13l-15n15p-13q14r-10s-12
look %degree	h8p20
look %only-just	d18n10
look _ %only-just	c9i13
look _ mirror	d14n16
look _ the	d21h9i12m-8o-11
look _ |	c9h14i-8n12p-10
look at	d20e-10k19o-10r-14
look in	d12n14
look me	i14
lord	k15
lose	c9f10o8p18r10
lose my	o12
lose you	c11
lost	b-14d-16g-21h-11k-10l14n-10o9p-15q-12s10
lost $	s12
lot	c-6g-11h8l-11m13
lot %provoke	m15
loud	s13
loud _ $	s10
loud _ clear	s14
loud and	s18
love	a-19b-14c-9e-26f10i-14j17k-7l-15m-10n-8o-10r-13s8
love _ $	j9r-16
love _ %few	r14
love _ %warm-good	p17
love _ the	m19s9
love _ you	j10p24
lower	l14
lower _ $	l14
luck	d11l19
luck $	l14
lunch $	q16
lying	g14i9n-28
made	a16f-9i-11j-11l-9s-7
made _ %small-deed	a-21p15
magic	h14
maintenance	b15
majesty	b16
mak	a10b9j8l14o-8p-12s16
mak _ %extreme-name	s15
mak the	d24
make	c16f9h8n-15s-10
make _ $	a-11d19e9f11p-12
make _ %felt	d11
make _ to	m13
make me	c-8m15p10
make sure	p15
man	a15d26e-15f-10h14j-8l-14p16r-12s-10
man %you-being	j8q22
manag	q29
manage	d13g27o-11
manipulate	n21
many	b13g32
many more	g22
marathon	l14
marri	a19d36e10q15s9
marriage you	f9
marry	d11e13h-9i-7p18r-10
match	e9f-8j-8k21l-20
math	k-11r13
matter	g25k19
matter _ you	k10
mature	b9q19
may	a-16c6d-22i-8j-12k-11l-16o25r23
may _ me	o13
maybe	a15c51f12j17k-10m-16n-9o16p-20q14r34s15
maybe $	c14r9
maybe %i-will	c13r11
maybe %once-that	a16c5r18
maybe %only-just	c22m-9
maybe _ %few	j13
maybe _ %small-number	j13
maybe _ a	j14
maybe _ will	c9o10
maybe _ would	r18
maybe _ you	a9c-10f8r21
maybe _ |	c11
maybe i	c11r12
maybe if	a17c-7r17
me	c14d-38e9f-27h21j-39k13l-42m42o10s7
me $	b19c6d11e8f-20h22j-14l-14m16n8o8p15s11
me %body-part	k13
me %extreme-name	s13
me %feel	k10
me %felt	a15d12p15
me %few	b-14c11n-9r8s11
me %held-thing	q13
me %lapse	d14m15
me %once-that	d12g11j14l14m11p-13
me %only-just	d-22f-9h25i20l-11m15r12
me %outburst	a16
me %plain-feeling	a15p15
me %scorned	n12s9
me %small-number	b-14c13d-14n-9p-16r8s9
me %soon	h8i14k8o20
me %surely	b-11i7k11m21q-14r10s-7
me %thinks-ill	a-10c7f11j10k12m11p-13
me %understands	h-10j11p-11s14
me %upset	a16p15
me %warm-deed	c6k22
me %warm-good	q21
me ?	c13g32m22p12
me _ $	a27c13e19f-11m8o17q-13
me _ %anybody-at-all	b-10m14q-10
me _ %body-part	k14
me _ %claimant	d-12i7m-11n-9o8q-20r-10s-12
me _ %degree	a-12q16s-9
me _ %event	a20f8h-13k7l-10n-16s16
me _ %everyone	m12
me _ %extreme-name	g-13s37
me _ %feel	b-10e-21g11j-9n10q-27
me _ %felt	a12c12j-13l12
me _ %few	b11o8r10s10
me _ %i-will	g20i-10k9m11o11
me _ %lapse	a-12n18r8
me _ %nobody	k12m10
me _ %once-that	j18n10
me _ %only-just	a-9b-14g-16h-8i-10k-6m-16p13q-12s13
me _ %plain-feeling	a13c10
me _ %provoke	e-13g-12i-7m21n8o16r-11
me _ %said-verb	a9b-12h12i28k-11o-9r-9
me _ %scorn-name	k10m14
me _ %small-deed	a18e-10i13
me _ %small-number	i8m11o17q10r11s12
me _ %soon	i16
me _ %thinks-ill	g15h13n-12o-8s-10
me _ %trifle	a10c11h-8i29l11n-14
me _ %upset	a13
me _ %warm-deed	g-21m9
me _ %warm-good	a23b-11c-6k-10q12
me _ %you-being	f12g15j15n12
me _ %your-audience	k13m11
me _ a	c7o10r10s13
me _ am	b11e16h-9
me _ and	o13p18
me _ angry	a15
me _ are	f11h13k-7l13q18
me _ be	r14
me _ disappear	m13
me _ face	k15
me _ had	k8
me _ i	a9d-18g16i-16k13m9n-24o-12q-21r-12s-17
me _ is	a-11b12e11g-17h17l12o-8s-8
me _ not	h13k8m8
me _ said	i14
me _ settl	h13
me _ speak	b18
me _ take	m12q15
me _ that	a21b-11k9m-7o10
me _ the	b-12e-9g30i10j8l-13m10n-10o13p15
me _ then	g21
me _ thi	h-8m15s13
me _ to	b13i-8m18
me _ when	b10j18
me _ will	g11o19
me _ you	b-13f12h10k8m13o17q12r-10s8
me _ |	a13b-14c-8d-13f9k7l-15o14q10r8s9
me a	b-10c13d-10n-12r9s10
me again	b-9h-8m14r13
me against	k12
me and	d-11k7m-11p16q11
me back	k13
me feel	k9m11
me i	a-21h9m-10r-10
me in	c-7h20i12k-9m9r9
me into	a23s7
me is	c7m16
me no	l11
me or	h15
me out	b19e10s-8
me since	m14q13
me that	e16f11m10
me the	b33c-6e12i15m-12o-9p-16r-17
me then	m18
me to	d-11e-16i-10j-7p18q-22
me up	e28k9m-9
me want	c7m12
me when	a11l18m10
me x	c12
me you	c-7d16f-8g23i-8m8n20o-13q19r13
me |	b18c-7k9l-18m8p-10q-14s7
mean	a-20b11c7d-11e24f-7i-16k7m-11n-9o-12q-10s72
mean %event	k15
mean %said-verb	b15
mean %you-being	e10s22
mean _ am	s12
mean _ are	e15s14
mean _ i	s11
mean _ me	b14
mean convince	b15
mean i	s17
mean it	k16
mean you	s27
mean |	s15
meant	f-8g17l19s19
meant _ %event	l16
meant _ it	l18
meant _ to	g16
meant _ you	g14
med	f19
medal	l30
medal ?	l19
meet	b-15c10d12e-12f12g-19h13i-11n-12s-8
meet _ %claimant	c13
meet _ %relation	c13
meet _ %someday	c10
meet is	f13
meet me	h15
meet my	c10
meeting	n12s9
meeting are	n11
memori	f20
memori _ $	f16
memory	d-15f21n-9
men	f10m15p15
men %only-just	f13
men _ not	m13
mention	e11f7l15n-14p21q31s18
mention %event	p14q24
mention it	f9q18
mes	a14p14
mes _ you	a14
message	j10m10o16r-8s33
message _ %give-way-loosely	j8o12
message receiv	s13
met	d20f-14k49l-10o-8q-14
met _ %weekday	k10
met _ |	k13
met you	d23k9
might	a15c38f10g28h-11i-7m10q27r37s15
might %feel	c18
might %hold-deed	r14
might %tender-act	r14
might %warm-deed	r25
might _ $	g15
might _ %few	c14s8
might _ %small-number	c14s8
might _ a	c11s7
might _ it	r14
might _ well	s11
might _ you	r12
might _ |	c18
might as	s11
might be	c13
might not	c24
might remember	r12
milk	f-10g-11j-12n9p-12
milk _ $	n13
mind	a-16c10g11h-14q10r11
mine	a-11b11c-7d-29e42f-11h-13i-12j-19k28l-14m-10n-21o-8s-14
mine $	e13k13
mine _ you	b18
mine |	e15q16
minut	c-6i16k-11
minute	g-13i22m9r12s7
minute _ $	i13
mirror	d22n9
mis	c11d-10e-12f-8h18k-14l-10m-23o-9p12q-10
mis %you-being	c9
mis _ %body-part	c8
mis _ %endowment	c9
mis _ face	c8
mis _ from	h16
mis _ you	h8
mis the	h19
mis your	c9
miss the	a13
mix	f21n-13
mix _ up	f17n-10
moan	a20q20
money	b-10g14k-10m18p-13r9
monkey	d32
month	c12f12h15i-7j23k-7m-11o14s-10
mood	a21j15
more	c-13d35e-9f16g35h17i8k-11r12
more %small-deed	q20
more %trifle	q24
more _ $	j-7q28
more _ %mind	f15
more _ %surely	i11
more _ you	d15h17
more important	g29
more like	q21
morn	c-6h-9o8q16
most	a-11d-15f-9j9l29q20
most _ %feel	q13
most _ %only-just	j14
most _ would	q14
mother	d15e10g16h-10m11o13q14
mother _ you	d23
mother is	g17o9p11q20r-9
mouth	a25d11f12g-11k-6m15o23p33
mov	c-8d-16e-15f16g-14i-8j-9q-12r9
move on	l20
mr	d-10h-8q-21r-9s-7
much	b16d23g11j22k-7q20r8
much ?	j24n22
much _ $	b21n-8
much _ %few	d16g11
much _ %small-number	d16g11
muddl	f17
mum	d-13e-9f12h17i-10l-22p19q-23s-9
must	a-16b12d15e11f14g13h-10n-9p-12r-14
must %feel	d14l-11r-10s8
must _ %you-being	j14
must _ your	j14
mut	o23
mut you	o19
mute	b13o27
mute |	o18
my	a15d-26e18f-26i-21j-29k13l-18m23n-8o10s13
my %body-part	a9d-11e9g12m15n21
my %claimant	a-10k-7m-12p33r-11s-7
my %device	h13i-9p-12q30
my %drawn-line	e17
my %easy-one	c9k9
my %endowment	b15c10d-12s10
my %family-word	b10m-9n8q-10
my %feeling	a23j-14m20
my %friend	q19
my %kidding	q15
my %kin	a-11g-16p18
my %kin-role	l19m-10q-14
my %large-words	b10e-14l11m13q-10s-11
my %laughter	q15
my %limit	e17
my %mind	a15c10d-13f-20k11o14
my %other-one	c-10e-13l13m-11q19
my %outing	a11e-11g-11h-8l14o-10s17
my %parent	g-19k6m-8o-10q-16r10
my %pastime	d11g-15k11o17q23
my %possession	a-12c-6e12h11k18o8q-18r-14s15
my %relation	a-16m-8
my %role	d12h9j11m-13q-13
my %shown-in	r19
my %small-deed	a22h14p12q15
my %swear	f8k15
my %tender-thing	r21
my %thing-or-pet	d-14p-11r-15
my %tie	m-11
my %trifle	c11d19e26g-10i-13l-10p21
my %warm-deed	g11r17
my %warm-good	b9d-13n-11o10r29s12
my _ $	a-10h18l-13m16n-13p-10q13r8s8
my _ %degree	b-10e12l-10n15
my _ %drawn-line	e15
my _ %endowment	m10o8r19
my _ %event	c6g22m7o-9
my _ %extreme-name	s25
my _ %few	a17b9g19l15m-9q14
my _ %large-words	f10g-10k10
my _ %many	b10g13k7q16
my _ %mind-failed	f-8m10s18
my _ %provoke	a20d-12h-11
my _ %said-verb	a-12d-13h9k9l-9m-9o-10q-24s-10
my _ %small-number	a18g20l15
my _ %someday	c10
my _ %surely	c-8e10f-8h-9l-13p13
my _ %thinks-ill	a-10e-11h8k13q-23
my _ %who-with	m14
my _ %you-being	e11h9k7m8o12q13
my _ a	a12q-12
my _ and	k-7n18o10p11
my _ by	g12k9p20
my _ had	l16
my _ i	a-15b-13d-12e-10g11h11r14s-19
my _ in	a20d22h11m-9o10
my _ is	a21b-15f-11h-12i-10n14o10q-24s23
my _ my	e29g17
my _ on	e17g21k-9o10s12
my _ ring	e14
my _ so	e10g12
my _ then	s15
my _ though	h14
my _ to	e-9g-24k12r-8
my _ want	p16
my _ was	a22m10
my _ we	e18
my _ with	m12
my _ would	q18
my _ you	a12e32f10h-12o16p-10q22s10
my _ |	a-27b14c9d-12g24h10i9l-14m26n17q-12
my accent	s13
my cousin	p23
my desk	q15
my fault	m13s12
my food	s17
my friend	q20
my hand	a11p16
my heart	m17
my jok	q15
my last	o9q12
my life	e-11h10k18
my mind	c10
my mouth	f13m17o17
my mum	a9h11k8q-16
my name	d23e16m10p19
my own	a-16e-10g24h-9m21n13q-11r-10
my roof	e21
my side	q19
my way	c7p19
my whole	f10k15
my word	e13
myself	a-13e-10f-8i16j-7o8p11r-18
myself $	i17
myself in	b15
na	l25
nam	d-12i41k7
nam $	i21
name	b-10c12d14e14i41j-9k16p35q-12r22s-9
name _ i	i14
name _ the	b11p21r12
name |	c8i17
nap	b34
nappi	e27
near	c6d13e-10h-11k15o-8p22
near _ $	k16
near _ and	p28
near you	k17
need	a-18b21c-10d-11e35f-12g-19h-22k36l-17o-24q-24r-24
need %small-number	b21c-7d13e-13g-18l-13n17o-9
need _ $	b16e14g18h-11k9l-10n25q11r-10
need _ %claimant	k17
need _ %device	i11n16
need _ %held-thing	a13f12i9
need _ %help-act	f14
need _ %hold-deed	f12
need _ %limit-set	b18
need _ %outing	b13c-6
need _ %relation	k22
need _ %said-verb	e15o-8
need _ %small-deed	k11
need _ %trifle	i12k12
need _ %understands	h14
need _ %warm-deed	f13k-8
need _ %warm-good	a12e-10f12i7
need _ %you-being	h14
need _ breathe	s11
need _ hear	h15
need _ like	k12
need _ to	b14i16
need _ your	h14
need someth	b16
need you	i16k18
needy	n15
nerv	f12m8
never	a-24f25g15k25n16o-17p-10q26r-9s25
never %easy-one	g14l16q27r9
never %endowment	c10g13
never %feel	a24h25
never %once-that	f8n10q12
never %only-just	k14
never %provoke	a-12f13
never %said-verb	g30k7q-11s-9
never %thinks-ill	c12k8q-15s-7
never _ $	a-10d13g-14l17n-9s14
never _ %easy-one	b12q18
never _ %held-thing	r13
never _ %large-words	k22
never _ %them	e10i13k7l9n10
never _ %warm-good	r14
never _ again	h16s14
never _ that	a-9f10h11
never _ the	h-8n20p20q18
never _ to	d16n-14p-13
never _ you	a-15f7h9j9k9q-11
never have	a18h9
never need	q14
never once	f8n10q12
never want	n15
new	a-21c8d-25e-18f-22h24i-10j-18k-16m-19o-13q13r-11
new _ |	b12h16m-8p20q-10
newsletter	l20
next	b12c14g-28i-8k9l-18o8p13q21
next %barrier	q15
next %outing	g-17h-9i-8r-8
next %possession	a10g-10p12
next %warm-good	a10g-10p12q10
next _ %family-word	h16
next _ kin	h16
next _ mine	k14
next door	q15
next of	h16
next time	a11p13q11
next to	d16e10i15k20p-15
nice	a-13c-5d-18g20m9n22p15r27s7
nice $	g22
nice _ |	l16p15
nicer	a20d14
nicer _ $	a10d15
night	c6g26h8i-10j-14k-13l19o-20p19s-12
nightmare	b11
no	a-17b20e-19i-17l-19m-14n-15o-8r12
no $	b15i10
no %few	a9c-5m11r11
no %held-thing	r18
no %large-words	d18r14
no %only-just	c-6m7
no %outing	j11o8r16
no %role	e-9j-7k13r10s13
no %small-number	a9m11r11
no %surely	b20j8
no %tender-thing	r20
no %warm-good	b-16l-10r35
no ?	b17
no _ $	e13f-15h-12j-14o-17q-13s-10
no _ %event	k-8r22
no _ %feel	j7k11
no _ %feeling	j12
no _ %outburst	j15s7
no _ %outing	b18j12
no _ %small-number	b25e-9
no _ %tender-thing	r17
no _ %trifle	f12k8l10
no _ %warm-deed	r14
no _ %warm-good	o10r15
no _ %you-being	d25
no _ an	b28
no _ and	b15e10l14m14
no _ answer	b18c10
no _ ever	k18
no _ for	j22q10
no _ go	g16
no _ have	k9
no _ here	n17
no _ no	b10d16o11r13
no _ not	b27g-12o-9r10
no _ that	r17
no _ the	c9f23
no _ whatsoever	d14
no _ you	a-11d13f9j-9o-9
no call	j14
no fault	k10
no harm	l13
no i	b-10m-10o-9r14
no is	b32c6
no longer	o18s16
no more	h19o15
no need	b-10c13e11
no no	g23
no offence	d20
no one	a9b-9m9
no reason	c13
no talent	d16
no wonder	a16d26
no you	g17
nobody	c-6f14j11k14l15m13r-13s-11
nobody %dreamt	f14
nobody %easy-one	b20e13
nobody %give-way-loosely	f13
nobody %make-up	f14h17
nobody %surely	m16
nobody _ $	j7k10
nobody _ %feel	a9c9j12m-8
nobody _ %mind-failed	h13
nobody _ %mind-fails	h13
nobody _ %once-that	d10e14
nobody _ %small-deed	h19
nobody _ %thinks-ill	d12m20
nobody _ %understands	k17
nobody _ %you-being	f10
nobody _ going	h13
nobody _ have	c9
nobody _ if	e16
nobody _ over	j14
nobody _ to	a10b9c9g10o18
nobody _ you	d11e18j-9k9
nobody _ your	f13
nobody _ |	f15g12
nobody ask	e13m8
nobody could	a20
nobody died	k-7l13
nobody leav	i11
nobody made	f14
nodd	f17
normal	b15j48k-8l-14r9
not	c15e10f8h8i-10j9r-11s9
not $	e-9g11q20r-9s15
not %attacked	j14
not %because	a-14
not %degree	f11j-12
not %easy-one	b11e40f-12h-10k11l-12m-23n19q13s-12
not %endowment	i19r9
not %event	c6h26j11l35m15r13s16
not %feel	a11b13e9h-14i-8j26m-10r-17
not %feeling	j17
not %felt	b9c-9f-8g16j22
not %few	e13j17k16q17r11
not %give-way	a11e10j-17
not %give-way-loosely	c21f17g-19j-15m9n10s10
not %held-thing	g20r-9
not %help-act	a10b-18f-9j7p-10r-11
not %hold-deed	b19g16l-12n13o-9q-12r21
not %lapse	c13
not %last-word	b11
not %make-up	a-13d-12f10j-7k7l23
not %mind	i13
not %old-self	h13
not %only-just	c-11e10f13k15o15q19s-7
not %out-of-proportion	b-14n-17
not %outburst	f11h17i8l15n-12
not %outing	c8d10o10q12r-9
not %plain-feeling	c-7j28
not %provoke	b12e14h-13j17l14m-8n8o-18p13
not %said-verb	a9b-19c16d-13e-9f18i9k8n11o-12s-11
not %small-deed	c-7i9n-15o13
not %small-number	e14j9k18q16r11
not %smash	b11h9l12
not %surely	b17f-13g16h16l21o8q11s-14
not %them	h15
not %thinks-ill	c-6e20k13l17o-13q16
not %trifle	a17b16e9f-10h-9j-7n-10
not %understands	g14i-10j9l11m-10o13
not %upset	c-8g18j11
not %warm-deed	a12d18e13f8l-11n11o-8p-10q-13
not %warm-good	d25f15g13n10s8
not %you-being	a-9b16
not _ $	d-31e-9i12j-7k19l-16m8s-8
not _ %anybody-at-all	b-10c7j9k21l10m8n13q-12
not _ %apart	h15
not _ %attacked	a22c7
not _ %big-number	a16h15
not _ %body-part	l9p17r18
not _ %claimant	d13e-15h10k19l-14r-8s15
not _ %drawn-line	b28g-11j7n16
not _ %easy-one	f-7l13m15s9
not _ %endowment	b10c9g-17h9o16p12r9s11
not _ %event	b-10c7e9g-17h10j11m-11o-8p-12s-7
not _ %everyone	c9f-8g-11k24l10q-11
not _ %extreme-name	d-25h8
not _ %feel	c7e26g12j28o-8p13r10
not _ %feeling	b-10j8
not _ %felt	a9d-14g18j10
not _ %few	h17j11k9l-11n13s8
not _ %give-way-loosely	d19e20f9g-16i-12j-8n-17
not _ %grand	l18
not _ %held-thing	r12s-7
not _ %i-will	a-9c16h-12m-8o-12r-17
not _ %laughter	b10c12k10
not _ %limit	b19n16
not _ %many	a16b11h15
not _ %nobody	b18c7i8q12
not _ %once-that	b21c9k9n11p15
not _ %only-just	a10b10e12f-14i-10l-11m-9n11p-10
not _ %other-one	d-21k19l-11q-12
not _ %outburst	a35c-6e-11m-11o-8q12
not _ %outing	b-16f-11g18i-11j-11k7n11o19q12r17
not _ %plain-feeling	g20
not _ %possession	c7e-9g15h-9i-8l-10m11n15r-9s13
not _ %provoke	b23i-9l10o13p20q14
not _ %relation	d11i7k12l-12m-8n8s13
not _ %role	a10g15h15k12l-9q12
not _ %said-verb	c8j-11k-14l-11m-9o24p-14s-9
not _ %scorn-name	b17c8d-15q10
not _ %short-while	f10m10o-8q10r10
not _ %small-deed	a-11b15c-6e8g-14m-11p-19q10r11s-9
not _ %small-number	c7d21e13f-9j9l-17
not _ %surely	f12g26h8i-9j10k-10l-9n18s8
not _ %tender-thing	r22
not _ %tie	d12e-13h13k13
not _ %too-much-feeling	j-15
not _ %trifle	b10c7h-12j9m-8o11p-15
not _ %unbound	c11
not _ %understands	o13
not _ %upset	g17
not _ %warm-deed	b13c-6f-7i10k-12o-10q-12r17
not _ %warm-good	a-10f10g13i-12q10r40s-7
not _ %who-with	a11c10g-14h8o12p13q-12s13
not _ %yardstick	c8k11
not _ %you-being	b12c-8d11g-13h-11k18l19o11s-11
not _ ?	f8j-11n27o9p36
not _ a	c10d21g-11j12k15m15n-9q10s9
not _ about	l-9o-10
not _ all	f10n20
not _ answer	o13
not _ any	f8g21h15k10r13s7
not _ anyone	c11k7l14m8n14
not _ anyth	b-14c15d11g-11o10
not _ at	c-9d23j-7l-11
not _ be	b15e14j22m-8q11
not _ behaviour	f14
not _ breath	o19
not _ by	c12j8p-12
not _ coincidence	k14
not _ cold	h10
not _ day	k9m12r9
not _ else	c15h21
not _ enough	g10m19s8
not _ feel	j19
not _ for	a9c6j-8m-15n12o-11p18q-11r15s15
not _ funeral	j15
not _ hear	a9e9o18
not _ i	b10c21d-11f-17h-10l-9o-13
not _ in	a9d20g-17k7m8
not _ is	b14c8f8j11l-15o-8q12r22
not _ it	b-9f10g-10i9j-10l9
not _ marriage	f9
not _ me	d-17g16m-20q-10r-8s9
not _ much	b-15g14
not _ my	a-12m8o9s13
not _ no	b10c14e9
not _ nobody	b19c9i7q12
not _ not	c16o9
not _ of	a13e12f21j20k-7s8
not _ on	b24h-8j16o10s13
not _ other	k13
not _ person	h8m8q11
not _ rep	o13
not _ right	m11
not _ since	g23h12m8n-9
not _ that	e9i-8j12q-12
not _ the	d-18f8g-11h-19j18k14l16q-11r13s11
not _ thing	a19c-6
not _ to	a-11e10f-18h-21i-12j-14p-24r-12
not _ true	f14
not _ until	m14r14
not _ up	g17j14l12o10p12r9
not _ well	p21
not _ what	a-15d-14f18l14o-8
not _ whether	b13
not _ whose	f14
not _ with	c6h11p14r8s13
not _ without	h18k-16s9
not _ word	b15o16
not _ yes	c21
not _ you	a-18c-8d13h-12i-11l10m-8q-17r17s-11
not _ your	f17g-10h-10j-8o13
not _ |	a-10c10e-11i9j9k12o20p13q-10r-27
not a	j19k11l17m-9
not an	b14j-9
not answer	o10
not are	f11
not ask	c7e31m-8q-13
not at	i11
not be	b13c7e13h-9j10l-10
not because	a-14
not before	r16
not believe	b10k11
not boil	d24
not care	n15
not comfortable	b18
not do	b25c8l-10r14
not even	c-9g20k9l20o15
not exist	o20
not expect	e-11o17r10
not feel	j11
not get	a18b9c8h-8j8n-9
not gett	g16
not give	c10e13n13
not go	c12
not greet	o20
not have	c-6e-16o-13r-19
not hear	o12
not him	h16
not i	e16m8
not it	e-10l18n10s12
not just	h21q14
not know	f14h9i-7l-9p11q16s8
not lie	i9
not make	a-14d-12f10j-7l23
not me	k-9m-10n32
not mind	i13m8
not my	a23
not need	f-8h-10k12s-7
not of	a26
not one	f7m11q17r8
not remember	f19
not rep	c8d10
not say	a11c7m8o-12
not see	c-6f8i8l24
not take	j15k6
not talk	n8r-12
not that	h11j9l18m9
not the	e-9k-9l11m-11n25r-8
not there	f12o8
not thi	c6h15
not throw	h12
not to	b23c7j12o23s7
not too	b-12j-13
not wait	c9
not win	m14
not worth	o13
not you	a-12f-8j-11m28n9p-12
not your	a-9b17
not |	a-10c15h-8m-8n-12r21s7
note	a-11b29j11l-13p34q18
note |	p11q23
noth	c18d-16e9h12i14j24k7l23m10o9p19s-28
noth $	a14g10p10r9
noth _ $	c6e18i11
noth _ discus	e12
noth _ to	h9o9
noth _ you	h11o12
noth but	m15p10
noth else	k8
notic	c-6f27k-6o8
notice	b-11d11g21k9o16
now	a22b28c8g14h19i24k19l-12m19o14p10q-19r-13s16
now _ a	b14d15m-9
now _ i	h12n9
now but	c10
now |	h19i7k8q-21s8
number	a-12b28d-11f-9g-13i24l-10n-17o11p19
number _ %event	i23
number _ that	i16
number of	i12
obsess	k-10n19
obvious	e25
of	a14f19h-9i-8m16o15r17s9
of %event	f-19i14j15l20q-24s-11
of %family-word	d11h16q-14
of %feeling	j17
of %few	f9i11l10o-14p-18q12s-7
of %no-word	o17
of %only-just	f9q31
of %small-number	d13e-9f8o-11p-13q10
of %them	g-17k13n-8
of %thinks-ill	d27
of %understands	a9q16
of %you-being	i15n17s-9
of _ $	b-11c-11e-10f20j-15k-7q-12r-8s21
of _ %drawn-line	b22p12s7
of _ %gentle-praise	r18
of _ %give-way-loosely	a10p12
of _ %kin-role	a-14d-13n-8p17
of _ %limit	b13
of _ %mind	f13q12
of _ %never-mind	c7
of _ %once-that	g-11q13r18
of _ %only-just	a10c16j11l11
of _ %outing	b9h-9j11q-16r-9
of _ %possession	e18g13h13i16k-7r11
of _ %provoke	c12g14i8l11m15q10
of _ %relation	n-11r14
of _ %role	f13i8m-8
of _ %short-while	e12f16g14k-6o9q-10
of _ %surely	f-16g-12j10
of _ %thinks-ill	d-10f-7q26
of _ %trifle	f23k6l-12o8s8
of _ %who-with	d-11f15q-12
of _ ?	d18l-10
of _ adult	f14
of _ again	j14
of _ and	c-9g14l14p17
of _ do	c8
of _ i	b-10e11h10i11k18n-9r14
of _ is	a-15c7e-11f19i-9j-9o-9p13s-7
of _ life	h20
of _ meet	f13
of _ mouth	n17o8
of _ proportion	j21
of _ though	h14
of _ to	c5i14j10m21n9q-11r-8
of _ would	g12q20
of _ you	a15e-10f10g-13i12m-8o9r16
of _ your	g23n10p13
of _ |	l-23n-9o13
of a	d11e-8i8p-10
of been	a9q17
of cvs	q23
of humour	j12
of kin	h16
of me	c9e-11j-9o18q-10r15s7
of my	a12d-11h14m15s8
of pity	d20
of the	a17c15d-17f-11h9j17m-13o-14p13r15s-9
of them	g-14k14
of these	c9
of us	a-14f9g18i-13k-7n24p-15q11r-8s13
of you	d22e-9j-17k-7m28o-9p14q17r8
of your	c-6i15n17p15
of yourself	g13m11
off	a10b41g15j8l9n10o14r17s-16
off $	a22b-11l9p-10
off about	j10
off the	b12d25o10
off unles	r16
offence	d18j7
offend	j20k-7
office	b17i11k7
oh	a-9b21d-12e-9h-9i-11j13k-16l26q-11s17
oh _ i	m-8s11
oh we	b22
ok	c10e-18g13i-23j15m-10n-20p-13q-18r-21s26
ok $	b-11o11p13
ok %degree	a13l13s19
ok %i-will	l14s10
ok _ $	c7j14
ok _ |	b14i-7
ok so	a13l13s19
ok |	a12c-9g10l15o14p-10
old	a-17b-11c20d-27e-19h36i-7l-11n-9o-9p-25q-15
old _ $	f9h12p-10r14
old tim	h18
old you	h20
on	c-5f-14g16h-11j7k-11o12r-14s-16
on $	b18g-19j21m16
on %event	c11e24f14k19l-12m-9o-9
on %nice	d14
on %outing	a22c-10e-9g-16h-20l-15n-10o-10
on %possession	a11b-9d16e15g-12h-12i-10
on %small-number	d10g-13h11j7l14p17
on %weekday	c-9e-9h-17j-10n-8r-19s-9
on %you-being	a-11b13e10f-13g14i21n14s-11
on _ $	a13c-22g17i-10j-19k-12l-18n18r19s17
on _ %because	a12b14
on _ %claimant	e13g11i18m10n8
on _ %event	f16h8l17m24o9p-10
on _ %few	h-12i12j19l-12p12
on _ %held-thing	l20n13o-8
on _ %mind	d19
on _ %outing	a11b17h-9i9m8o-19p-17q13
on _ %possession	a16l28o-11p-18r9
on _ %relation	d13e21g13i21r-8
on _ %stay	c12
on _ %trifle	e-11f11g13h8i13k11l17m-9o-21q14
on _ and	b-14c18g18l15s-11
on _ around	j14
on _ bill	i18
on _ desk	j9q13
on _ for	c6o18
on _ hook	h20
on _ i	a11e10i-9l25m14r13s-10
on _ lease	e18
on _ me	a22k11
on _ own	g15
on _ plane	p15
on _ roof	h15p14
on _ side	n9q14
on _ term	o14
on _ that	f8h14i8m9
on _ thing	d15
on _ will	n18
on _ you	a16d11e11f8i8j13k-8o9p11
on _ |	b22d-13f10h10j-9m-22
on a	d11g-12h14i9l18p16
on as	o15
on earth	k14
on how	r15
on it	e21i-9j-7k7
on me	b20g-18k-7m20
on mute	o16
on my	c6e11g13l10o-8q14s7
on parole	s13
on purpose	n8o17
on read	o18
on speak	o15
on the	b20c7d-15f22h13i7j-16k6q22s15
on thi	h-10k12m-10
on trial	m13
on you	a41d-25g26s-8
on your	a-11b13f-13g14i21n15s-11
on |	g-13i15j10
once	g17i8l25p-13r22
once %easy-one	q14
once _ %endowment	f11g18
once _ %give-way-loosely	r12
once _ %only-just	l17
once |	l20
one	a-11c7d16e-15f10g12h20i18j13k7m14n15p14q20
one $	c-5d-11f10i8k16
one %held-thing	h9k10l15
one %mind-failed	l23
one %outing	d17e-12g19h10k-8n-16s24
one %possession	g20l12s9
one %said-verb	f13g18p23
one %short-while	h9k9l-15n-10q-10
one %small-deed	l24m9o11
one %trifle	g13j13l22o8p17s9
one %warm-good	g16i12k9l18
one _ $	d19f19h21i15j-11k-8m8q14r14
one _ %degree	d23q10
one _ %drawn-line	m15
one _ %endowment	k14
one _ %event	b12d12j7n18r11
one _ %feel	a14i8k12
one _ %only-just	a10d-14e-9f-11h-8i14k10l14m13q-13
one _ %outing	d13f-10g18h15q-10s10
one _ %provoke	a-11d17m15p19
one _ %short-while	g11h13j7s12
one _ %small-number	q10
one _ %thinks-ill	c11j8k7p-12q11
one _ %trifle	g15j7p19r-9
one _ %understands	d-17f9h17
one _ %who-with	k14m13q10
one _ ever	h8k17
one _ out	n17
one _ the	m-17
one _ these	c12
one _ to	g21q-16
one _ with	k14q11
one _ |	a15c-7h10l25q-10s-10
one call	p14
one day	c9k-10
one last	h15
one more	d-11h-8p17
one of	c11h-8j11l-9q12
one who	f9h8k-9m9o9
one word	o11
online	i11o8
only	a29b-21c-12e-21g10h15i12k39l25m-16p-16s-18
only %outburst	a17l11
only %sacrificed	g20l9
only %understands	a15k8l13
only _ %few	i8k13
only _ %give-way-loosely	h11k17
only _ %only-just	i9l17
only _ %short-while	g10k12s9
only _ %small-number	i9k14
only _ %understands	f21i10m9
only _ %you-being	a-16n-9
only _ i	d-11h12n-8
only _ is	e14
only _ my	k11
only _ on	k10
only _ the	a11k7o14q19
only _ to	a15
only _ understand	a13i7
only _ what	e14
only _ you	k14n12
open	c10f-9g-15h13j-10m21n-9o26p14
open _ |	o12
open my	m20
opinion	d20l-15n-8q18
opinion $	d17q18
or	a-37b-27c20d-23e-11f-14g-25j-9k-7l-30m-29n-40o-15p36q-24r-24s-34
or %event	f-10g17p10
or %i-will	i9p20
or _ $	b20c7d10h18j14k7p-14r-8
or _ ?	f8i8
or _ can	p15
or _ could	p18
or _ not	b-13i17
or _ you	h13i12
or _ your	p16
or i	i11p40
or it	f-9g17p10
or no	e15i23
or not	b17e19p-11
or settl	h13
or someth	f14
or you	f8p21
other	c-10d-18e15h-9i11k51l21m-25n12p-12q44
other %trifle	s16
other _ $	k10l14
other _ %mere-others	k11
other _ i	b12k13
other word	s17
our	a-18c7f-8g-12h45j-21k40m-12n-11o-12q-14r17s19
our %outing	h17
our %shown-in	h17
our %small-matter	h17
our %trifle	h16k12
our _ %outing	k19
our _ %short-while	k25
our _ |	h18
our song	h18
our soul	k14
out	b-11i13k-6l29o11p15q21s9
out $	q17r8
out %event	k10q19
out _ $	e14j-9l16n-9
out _ %barrier	n23
out _ %surely	j12q13
out _ %thinks-ill	d16h8
out _ %you-being	n16p-12
out _ ?	f11g17q13
out _ door	n23
out _ me	c7o16
out _ mouth	n17
out _ of	p21
out _ pity	d20
out _ proportion	j19
out _ your	n18p-10r8
out and	p14
out of	e-21f10j15n20q-23
out on	a-10p24
out or	f15
out the	a9l-10n8p10
out why	o16
outside	b22c-5h10j10k19l-10o-10p14
outside %you-being	b17p16
outside your	b16p16
over	a-18b20d-16e-10g-17j39l14o12p34q-26r-8
over %event	h-9j18l10
over %extreme-name	j20
over %few	b-10h18j13m10n-8q-11
over %only-just	h17
over %scorned	j19
over %small-number	b-12h18j16m12n-8q-11
over %worthless	j19
over _ $	c-8d-14e-8j16n8r-11
over _ %surely	h-8j17
over _ %trifle	b11c6j10
over a	b-11j10
over it	e10j17l11
over noth	j19
overreact	j15q10
overreact $	j10
owe	a-11d-18e44f-8k-16m-11n-11o-9
owe %event	e16
owe _ $	e18g17
owe _ %event	e18
owe _ that	e16
owe me	a-11e34g14k-10m-9n-10o-8
owed	e31g12
own	b28c-6g28h-18i10m22n13p-11r-18s7
own %child	e-9m14
own %claimant	a-9b13m10
own %family-word	b16j8r-8
own %other-one	b16
own %relation	b11m8
own %role	b16
own %tie	b21g13
own %you-being	e14
own _ $	a13b16f-19i11l-10n16s-12
own _ %thinks-ill	q20
own _ %trifle	b17
own _ %warm-good	e14
own _ talk	n12
own _ |	b10e-9g18i7s8
own up	i20
own your	e14
paid	a-10e24
paid for	e19
pain	m20
pain $	m18
panic	j12l12
panic attack	j11l14
paper	d17e9g-11l19n-13o-11p10q-12
paranoia	f11
paranoia $	f9
parent	b9d10l17p13
parole	s13
participation	l45
partner	q30
pas	o18
pass	a-19c10g-10j24k-8l22p-13
passport	p29
password	b-21e13g15i7n16r18
past	c6d18f10h31l-21s12
past %you-being	d14h8
past _ ?	f14
past your	d14
pauline	q20
pay	a-10b-11c-6d-13e37m-11o-8r-17s-8
pay _ bill	e16
pay the	e12
pay you	e14
penny	i7p14r17
people	a18c-8d17e-10i-16k-13l21m10p21q27r17
people %feel	j-7l18
people _ %surely	f12
people to	g25
people who	d-12p16r26
perhap	a12c23f13l9r12
perhap _ the	c12
permission	s12
permission _ breathe	s13
permission to	s11
person	a9i18j13k16n9s-14
person _ %degree	d17
person _ %feel	j14k-12l10
person _ %understands	k-10
person _ get	k-11
personal	j12
personal $	j9
phon	i15l15n11
phone	a17b20e-14h11i14j-8k12l9n22o14r-17
photo	d21i-12k16l-14n-11o-8
pic	c16f-11i9k-10p10q-10
pic |	c11i8
pick	a22e21g13h-9o8r14
pick _ $	b15p10
pick _ the	e19
pick up	e16h-9m-8
pick you	d18
pile	m25
pile on	m21
pill	f18g12p22
pin	i-17
pity	d23p11
place $	d10
plain	n23s13
plan	a-10c11k11m-9
plane	p16
plann	d-14n28
plann %event	n15
play	f-16g-18h13i-10j-10m-17n36o10q21
play _ $	n18
play _ the	q23
play the	n26
please	a-25c-15d-17f-15g-32i-27j-7k-19l-23m-28n-17o-44p-58q-38r-18s-21
please %come-back	h12
please %give-way-loosely	c-6i-7o-14p-10
please %limit-set	b31
please _ $	h15
plenty	o8q27
point	a24c10d11e15i-8q12
point _ you	d17
point of	d16
poison	s18
poke	a25c29
poke _ bear	a24
poke the	a19
police	a13p14
post	b13c9e14g-18h-13j-8m-8p15q-13r9
post _ i	b18e14
postman	b20
power	n23
practical	a15
preciou	b20g11
prefer	q14s11
present	f7r17
pressure	a30
pretend	n14o23
pretend i	o24
princes	j15
print	b19
privacy	b25i9
private	b20
privileg	r19
probab	c17
problem	j28l18n11q23s-14
problem $	j16l12q10
proces	b19
profile	k11
project	l10n19
promis	c10f13h-10
promise	c11f16h15
promise $	h15
promotion	l21
proof	i15
proper	a16b-11d-13g-14i12m-12r21
proper _ you	a20
proportion	f-8j20l33
proportion $	l26
proud	a-27f-9g-11h10o-10q-11r19
proud _ $	m10
proud _ you	o-8r15
proud of	r14
prov	f19
prove	i43
prove %event	i17
prove _ me	i11
prove _ to	i12
prove _ was	i14
prove it	i15
provok	a15
provok _ $	a19
pull	j17
punish	h10n18
punish _ $	n14
punish me	n19
pure	f19l12
pure _ $	f16l13
purpose	n8o17
push	a18b9l23
push me	a17
put	a21b25d12e12g23h12i16j8k10l9m17s18
put %event	a11l24s7
put _ %trifle	l-10p-13q18s18
put _ earth	k12
put _ for	e9k11
put _ on	c8i18
put down	h19
put on	j11k14m9
putt	b18c7l22q13
queen	j11s12
question	a17b-15e11h-11i13k-8m13r-8s9
question _ of	f12
quid	l18
quiet	a23b-25e-16g-12i-9l-13o38p12r-8
quiet _ you	o17p13
radio	d12
radio $	d12
rain	a-11c10e-17j-7l-15q-10s-8
rais	a20d17e-12f16k-7l18m9o-8q-10
rais _ a	d19
raise _ $	a17
ran	l21
rank	s13
rather	c-8d-12g-14l15n15s10
rational	j15
reachable	e24
react	a12j15
reaction	a12j21
reaction _ %you-being	a14
read	b23d19g-15h-18k7l-16m9n-10o26p-13q-15r-14s14
read %event	a21b11l-9m17o9
read %you-being	b19d11h-8i-8k7p-10
read _ the	i8s14
read _ you	n8o16
read it	a18b13m8
ready	b15g-14p-18r-12
real	f25h8i25k23l18n-9o-8p14
real $	a12f12j-11
real %feeling	j15
real %grave-wrong	m13
real _ $	a-9k11l21m9n-10
real _ here	m15
real _ you	i9j9
real victim	m13
reality	f32
reason	a18b-9c14d33f-10i10k18m-10n11o-8
reason i	a17i8
reason to	k14
reason you	d13n28
reasonable	j19p14
recall	f30
recall %event	f13
recall it	f13
receipt	i25p-10
receiv	s11
recollection	f17
reduc	a17
reference	r27
reflection	a20
regard	j7l20p12s8
regional	l19
regret	d22q-15
relax	l19
remark	f20j11l11
remark _ $	f17
remember	b-10d-32f64h23i-16j-16k-14l-12n-19o12p15s-9
remember %event	a-9d-11f8h-8j-7k-8o-9q18
remember ?	f19o12
remember _ %event	a-9f24
remember _ %small-deed	f12
remember _ %surely	f18
remember _ %trifle	c6f13
remember _ ?	h17
remember _ like	f13
remember _ that	f16
remember _ we	h11
remember _ you	f22
remember how	h11
remember that	c7p12q22
remember the	h18
remember thing	f12
remember who	g18p11
remind	l10q24
rep	c7g-16l-9o34
rep $	o18
rep _ $	d15
rep to	c6d12o14
repay	g21
repay _ $	g19
replace	q26
replaceable	q13
replacement	q21
report	l-9m22q-12
report _ then	m11
report me	m12
request	b33e11s9
request _ %limit-set	b22s7
require	f8i20
require %few	i14
require %small-number	i14
require a	i14
resent	m-14n18
resent me	m-14n18
resign	l-11s13
respect	e27l13
rest	b16d-13f9g-13h-10j10k13n-15o8s7
rest _ the	k14
rest _ us	d12k-9s13
rest of	j10k9s11
resume	o13r13
resume %once-that	r11
rewrit	f18
right	b-11c13d19e13h-8i11j-8k-8l-14q22s23
right %soon	c8i19q11
right %surely	c8i19q11
right _ $	i8m9n14
right _ %you-being	a13e20g-11h8
right _ i	c7m-11s29
right _ your	e20h8
right for	m12
right now	c8i19q11
right through	n17
right to	e17
right |	a13c9s11
ring	b25g12h25i-10l21m-9n8o10r-10s-9
ring $	c8g12h22
ring %surely	o11
ring _ %thinks-ill	m9o17
ring _ %trifle	o16
ring _ come	e13
ring _ like	o10
ring all	o11
ring you	e16o-8
road	a-11l12p25
role	c7g16q15
role _ $	g22
roof	e29g11h18p14
roof _ %give-way-loosely	p17
room	a-10b18d26e11f18i12k14l-15m-16n-11r16
room is	h19
ros	k23
ros _ %you-being	k13
ros _ your	k13
rotten _ $	m12n12
round	b11c-7d15f9i22l14m-13p11q23
ruin	a14d11j13m14s15
ruin %you-being	j14s14
ruin _ %outing	j14
ruin _ %short-while	j14
ruin _ %swear	s10
ruin _ whole	s10
ruin your	j14s14
rul	a10b11e16
run	a-9b-10d15i-8l26n16p-13r-13
run _ $	k15
run _ %event	l18
sad	j9m-8n-13
sad _ are	j11
safe	g-11p16q-10
safe _ %event	p19
said	c-9d-25e-13f16i7k9m-24n-15p-27
said %give-way-loosely	b17
said _ $	e15n9
said _ you	a-14f14
said someth	j14
said you	f-13g-15s14
salary	e35
same	d11e-13g-13i-8j-7k-7o15q32s-12
same %outing	j7n8q21
same _ you	q19
sat	d12e12h29k12m12r-8
saturday	e23h-10k9o9p-16s-9
saw	a-10b19c13d-14e-8f17g-20j-8l-10p-11s-8
saw %few	c11
saw %small-number	c11
saw a	c11
say	e10f-15i26k-14l-13s12
say %amends	a11m17o13
say %event	d20e-18g-12h-9s15
say %gentle-praise	o13
say %only-just	e18i-7
say _ $	g12i9m-8o9
say _ %no-word	c10
say _ %outing	o24
say _ morn	o13
say _ not	b10c14g-13p10
say _ to	e16f-8m8p10q-11
say _ you	j11n10o16p-10s12
say _ |	a13b12h-9i17m9o9p17
say good	o13
say i	f9j7k-6m12r8s12
say in	e15
say it	e-9h-10i8s16
say please	e17
say sorry	a11m17o14
say to	o15
say yes	c14
say |	b14s17
scar of	j15n9
scary	f23
school	a14d13f-13g21i8m-9o-11p11r11
school $	d25n-10
screen	i23n-8
screenshot	d-14i17p24
search	k13
seat	c17p13
second	b-11c-6d-13g-24h-13i20k14o-9
secret	e14n21
secret %possession	n16
secret life	n16
secretary	l18q15
secretary $	l18
section	f25
see	c29f15g18i10k-10n20p28r33
see $	c11g15j11
see %event	c-7d17f11
see %few	r12
see %small-number	r19
see _ %easy-one	l17
see _ %feel	a17b23c8
see _ %give-way-loosely	n20r14
see _ %someday	c11
see _ %warm-good	p18r14
see _ %you-being	b12d18p12
see _ ?	n15
see _ first	o14r-8
see _ have	a11b22m7
see _ i	e13f10p-17r13s13
see _ the	c9
see _ you	a19b13f-8h-8n13o8
see a	r11
see how	b10c8o14p12r14
see that	j8p11r13
see what	a21f-12i-7l16o-11p11r-13
see where	c11
see who	o12q12r-8
see you	b17d-13e19f-9h-8q-11
see |	s11
seen	d26f-8i22o19p21q11r13
seen me	k7p15
self	l15n20
sell	n19q-19s10
send	f-9h-22j-7k-10l-16o8r-19s-7
sense _ $	j10
sense _ humour	j12
sense of	j11
sent	e-12h-11k21n-9
serve	q11
set out	i15
settl	c11d26h11
settl _ $	d16
settl for	d22
shak	j8m12
shall	f-13h-14i23l12m20o30p18r-11s8
shall %feel	b11o13
shall %thinks-ill	i11p12
shall _ %only-just	m19
shall _ who	i11
shall i	l9m22
shame	d11g30p21
shame _ $	g16
shame _ you	g15
she	a-11b15c-6d-11e-15f-10i-15m-21n-8q30s-9
she %said-verb	b17f-7h10i-8j7o-10q-13
she _ %extreme-name	h10
she _ %few	g12j12m-8
she _ %give-way-loosely	j7q15
she _ %once-that	q16
she _ %only-just	d10g22h11j9
she _ %provoke	q26
she _ %scorned	h11
she _ %small-number	g12j18m-8
she _ %warm-deed	j17
she _ %worthless	h11
she _ not	b19g11o-9
she _ noth	h11
she _ |	b9h-8q22s7
she doe	q12
she say	b19q-14s8
shed	l-10p18
shirt	a-9e25q15
sho	h-11l25
shop	a-10d23e8g-11j-8k8l-16p23q-15
should	b-19c11e20i8l-21n-16p20q17r-10s22
should %feel	b-12f9j8p-12q22
should %provoke	h19
should _ $	f24g14
should _ %easy-one	e11
should _ %feel	e21g-13o-8
should _ %give-way-loosely	q14s9
should _ asham	g14
should _ at	q20
should _ grateful	d18
should _ have	e11
should _ need	e14
should _ of	a10g13
should _ resign	s13
should _ stopp	q16
should _ to	c-6e28g-12k10
should _ what	e15o10
should be	f13g17j14m8
should have	f-8q22
should i	s21
should not	e23g-10k12o-8q-14
shout	a19e-15i-7l11p-13q-12
show	a-12d14e-15i13n18q32r16
show $	n19
show %you-being	q18
show _ to	q17
show me	i15
show your	q18
shower	e12i22
shown _ %you-being	k12
shut	g-15k8l-9n-9o9p17s18
shutt me	b14
sick	i21j-9q11
sick $	d13
side	a-13g-16h15i-8j-12k-9m11p-10q21r26
side _ the	h18
side of	h20r16
sign	d-19i-12o-15p25q-14s-7
sign the	p16
silence	o27s8
silent	o22
simp	d17e15f11
simp _ $	d14
simple	a10e13g27m8r19
since	a11b11c-11e-15g25h23i8k14l10m16n23p-20q12r-17s8
since %apart	h19
since %event	s19
since %only-just	s12
since %you-being	j10m12
since _ $	k9m9n9
since _ %claimant	f15j10q10
since _ %event	g19
since _ %give-way-loosely	b24h9
since _ %provoke	h13
since _ %relation	f15j10q10
since _ is	s24
since _ left	h10
since _ met	k12
since _ not	a18
since _ |	e-9g-12h13l10
since i	k9m14
since it	s12
since the	c-6l17m-12n11
since you	a22b11f-7g27h18k9m-13o11
since your	j11m13
sing	d19h11s16
single	c15d15k18q10
single %outing	d18
single ?	c8
single thing	d19
sister	e-17f8j-10o10p-21q13
sit	d-13f-9g24h9k-11l27m14n-11o25q17s11
sit _ the	g17h8s8
sit at	h10l25
sit by	g13
sit there	o24
sitt	b15j11l13
six	e23
skin	j42
skin $	j13
slamm	b12
slamm _ %barrier	b12
slamm _ door	b12
slamm the	b12
slap	p17
sleep	a10b-14d-16g16m10o-11p23q-10
sleep _ $	b-13c8d-12
sleep fine	g18
sleep well	c9
slept	g11k14
slept _ $	k9
slow	b-14c-6d16i22l11o-8
slow $	i11
slow _ $	l15
slow clap	l19
small _ |	l21
smell	a-11i8m-9n8p-11r-9
smell %event	n19
smell _ you	n15
smell it	n19
smil	c-7k10n21
smile	j9n17p14q19r-8s8
snitch	p25
so	a19c-15d-14e18h-11i9j7k-31m-9q-13r-15s30
so $	e18f17r8
so %because	s12
so %event	a-10g22m12n9r-12s-13
so %gentle-praise	h10r9
so %hidden-fault	g20n26
so %large-words	s17
so %oversensitive	b10
so %said-verb	l14
so %scorned	d11q13s10
so %surely	b22e20f-7g-12m-8n-9q-10s11
so %they	l17
so %too-much-feeling	j14n8
so %you-being	e17q-11
so _ $	e-21h8j14l10n-9r-8s-7
so _ %claimant	s15
so _ %easy-one	l20q-12
so _ %event	a13f12i10q15r-9s-9
so _ %give-way-loosely	e-12f-11i9j-7l14s-11
so _ %grave-wrong	l11
so _ %only-just	b15d13e19g-17n8q-12
so _ %other-one	s12
so _ %outburst	a9l12q14
so _ %possession	e25p19q12
so _ %relation	s10
so _ %role	s16
so _ %thinks-ill	c8f-10g26l-11m-10n15s-24
so _ %trifle	j17
so _ %understands	c7d-13e-13h-9i10m-10p13q15s-10
so _ %you-being	e-14g-14l14p-12
so _ a	b-19g19i-7q-13s10
so _ am	b19e-10q-10s7
so _ are	f-7q-11s8
so _ being	o14
so _ can	b10i10n15
so _ could	g26n10
so _ i	c8f-9i-9l-22m-11r-10
so _ is	a18b9e22j-7o9r11s8
so _ maintenance	b10
so _ me	e9h12j7m15
so _ my	s16
so _ not	c9j-12n-8s13
so _ should	s13
so _ the	l16p-17
so _ want	l-14n-11q14s16
so _ was	f13s17
so _ will	b-15e17n10s-13
so _ you	c-6g18h8j7q-10s23
so _ your	l19q10
so _ |	b-12d23i10j7p21r-8s-8
so basical	s11
so because	s12
so call	l15
so cold	m15
so easy	q14
so good	h12
so high	b10
so i	a11c-8h-9p-21r-9s16
so my	s17
so personal	j12
so thank	a18
so that	e-11n17r-9s-12
so there	b-10r16
so they	l13
so we	s11
so what	b-17d-11
so you	c5e9f-7i-9l14o10r8
so your	e23g16
sober	a17h8
social	p25
sofa	d15l13n8p-13r12
sofa _ you	r12
soft	c6l16
sold	e-13g14
solicitor	b-11m16o-13p21
some	c19d29f32h-14i-12l35m11p-27
some %outing	c12
some %possession	c14
some %short-while	c16
some _ %only-just	a10d17
some _ are	d38
some _ for	d26m19
some _ us	g25
some _ would	g26
some day	c8
some of	g26
somebody	a13d28g38i14n27
somebody _ $	a9i9
somebody _ up	i13
someday	c14p-12
somehow	g21m20o-8
someone	d29e-10g-10h-18j-9k-15n29o-9p-21
someth	b28c13f36g20i-7j11k-11m-8n13o-20p18r18s-8
someth ?	f12q11
someth _ $	b22d16g13l-10
someth _ you	j15
someth else	j8
someth you	a19e9
someth |	n26
son	a14e14g10o11
song	b16c10h25
sorry	b-14e-18f-17g-23h-18i-25j-9k-16l-32m-11q-19r-32s-15
sorry $	a-10e-10m-14o11r-8s-9
sorry _ %outing	a16
sorry _ %possession	a14
sorry _ %weekday	a15o8
sorry _ exist	m20
sorry about	a14
sorry for	m13o-14
sort	f31g-11h8l-9n10
sort of	b12f20q13
soul	k42
sound %small-deed	n15o10
sound %trifle	n15o10
sound like	n15o10
spare	e26p-17r12
spare _ the	b19
spare me	b18g11
spare room	e19
speak	b10e-12g-12i-10k-8m17o31r-8
speak $	b17m8
speak _ $	a13i-8o24
speak _ me	o12
speak _ you	o22
speak term	o15
speak to	e-9j8m8o18
special	b20q10
spell	e17
spell %event	e17
spell _ out	e18
spell it	e17
spend	g18i13
spend _ %endowment	g19
spend _ %who-with	g19
spend _ with	g19
spirit	h8k8m10
spirit _ %event	m11
spot	q21
spot _ $	q10
spr	c15
stable	f16
stand	a19b12c-5d21h-8j13n8s10
start	a19c-7f23g-21i16j-8m-18q19s-12
start _ about	q21
start to	f20q18
starve	s10
station _ $	d12
stay	a27b9c14f-13g19h-16j-22k6l-10m-14p17q-17r9s-16
stay %nice	c10
stay _ $	a18c18k7
stay out	a19
stepp	d13
stew	o19
stew $	o13
stick	d26
stick _ %understands	d12
stick to	d32
still	c55f-30h33i-23j-15k-32n-13o-13p14q10r-14s-14
still %feel	a14c13g-12j15
still %give-way-loosely	c9h10p21
still _ $	h15m13
still _ %easy-one	c9
still _ %only-just	h17
still _ %proof	p17
still _ %secret	p17
still _ ?	c18
still _ by	g19
still _ me	c10
still _ the	g14p11q-12
still _ 😏	q12
still be	a18j14
still single	c8
still wear	c13
still work	q13
stitch	l13p18
stitch $	p20
stone	d16r26
stop	a-18b23c-7e-12f9j16k20m12n13o11q-10r16s-8
stop $	k11p11
stop _ $	o14
stopp	a-9d11e-11g17h16
stopp _ $	d21
stopp at	q16
stori	f17
story	c6f24h-8i23l-13m9
straight	f19o17
strange	f14
stranger	b12c9o14
stranger $	c10o12
street	e-12l14m12p26
street %surely	p13
street _ $	p11
strict	a18
student	d19
student _ %feel	d16
student _ have	d16
student i	d16
study |	n21
stuff	b-10f29n-8q-11
such	b29d-13j20n-9q12s-13
sudden	i9m14n29
suffer	m22n8
suggest	j13
suggest _ %event	j11
suggest _ that	j11
suit	a-10e12f15p-18q-10
suit me	e15
summer	c13e9g15
sunday	c-11g27i-12j-7p-12r12
sunday $	g17o-8
suppose	g50l22s11
suppose $	l12
suppose the	g21
sure	c6e-11f18g49i-7k8l9m16o-10p11
sure _ $	k10m12
sure _ on	m17
sure _ will	g13
sure the	l14
sure you	f14
swear	a-13b-10h23i34p15
swear _ %you-being	i18
swear _ your	i13
swear on	i14
sweet	b9c8r19
sweet _ %feel	r16
sympathy	m25n11
table	e14f19g-12o9
table _ %anybody-at-all	i9
table _ %said-verb	f16
table _ you	f18
table until	i10
tablet	f19g-14p24r-11
tak	a11b10e9g-15i7m14n13o17p33s-7
tak %few	a18m12n9p16
tak %small-number	a20m13n9p17
tak _ for	b17
tak two	a17
take	a-22c11f9g-17i15j22o9s7
take %event	c13e10q11s10
take %you-being	b-9q19
take _ $	d11e11q13
take _ %degree	j14
take _ personal	j11
take _ so	j14
take a	i11
take not	q15
take your	b-9q19
talaga	d21
talent	d22
talk	a-21c-16d10e-12f18g-32i27j11k-10m9n12o53q13r-10s14
talk $	i14n26
talk %provoke	j9o9
talk _ $	d-11j7n-10o15
talk _ %barrier	o14
talk _ %event	b13f15n-8r10
talk _ %i-will	j21
talk _ %once-that	o13
talk _ %them	j9
talk _ %warm-good	o22
talk _ about	n11o-11
talk _ her	j9
talk _ i	j20
talk _ the	o31
talk _ wall	o14
talk _ will	j21
talk _ you	f10o16r-10
talk about	a-10f13g-12m15o-9p-11s7
talk to	c-7i8m-9o12
tasha	q19
taxi	e9h10i10
taxi $	h9i12
tea	e19h18k-6n-10p-19r12
teach	e-8o16r8
teach _ what	o16
teach you	o18r11
team	a13e12p-17q18r11
tear	f-7j16
teas	l26
telephone	o18
tell	e9f11g24h-14i24j-19l-10n20o-18p39
tell %them	c7d17g27
tell _ %you-being	n16p13r-11
tell me	a-21b14c-8i26l23n12p-12
tell the	g10n14p14s15
tell you	a14d-12e11f9l-10p-19s-8
temper	a34
ten	g24h-13k-8l-9m-9r-10
tend	p24
tend to	p24
term	b-10o11r9
text	c16d-18e-10f7h-14i-15k-8l19o29p-26r-13s-12
text _ $	c6o14
than	a-19b-15f-7h-14i-8j13k12o14p-13
than _ $	d10o10
than _ %give-way-loosely	q20
than _ %thinks-ill	d-11o9q-17
than that	l18r8
than you	d30g-11k-7l-9q55
thank	a13c-10d-10f-12h-16i-16j-18k-11m-8n-23o-11p-16q-13r-32s10
thank _ $	d-12e-10g15r-10
thank _ ?	g12
thank _ for	g-18l12r-8
thank _ your	s11
thank for	e-11l12r-9s17
thank you	a-18c-6d-18i-9n-8r-12
that	a10b-14f17j13m-10p15r9s13
that $	h-17i10j9l24n-9o31q15r12
that %barrier	b17p17
that %body-part	a10d23j7r10
that %claimant	a10h25q-10
that %device	a-10f15r9
that %endowment	a11c5d21h8i-7q-13
that %feeling	r18
that %few	h8l16
that %gentle-praise	d11n16
that %give-way-loosely	h14p10
that %i-will	b-18j8s9
that %large-words	d27
that %outing	f10k7o8r20
that %possession	e11f15i14
that %provoke	e9f18p16
that %short-while	f14
that %small-deed	b13f16l-17
that %small-number	a10l17
that %trifle	b10d-17g-10j-10l-19p24s-11
that %understands	f8g13m14
that %warm-good	g15j7l-10p17
that %you-being	d15k-11n13p18s-8
that ?	d22f-9
that _ $	c-7f-12g-14h18i13j12k18o-8r15
that _ %because	a22e15g16
that _ %degree	d-10e17l-11n-9
that _ %event	a-15d12e9f8i-7r-10
that _ %extreme-name	g13j15
that _ %feel	b10g28m11n11o10p-13q25s9
that _ %feeling	b13j9
that _ %felt	b18j10n10
that _ %give-way-loosely	a20b10i10l-13o-16p13r-8s11
that _ %i-will	b18g12
that _ %only-just	e24f15h-14k8n-8o9s10
that _ %plain-feeling	b12j15
that _ %provoke	b24d-12e-15g-12h-8i13j-8
that _ %surely	c16e-11h9i-9j-8k-9m10n-9o12q-11r-15
that _ %thinks-ill	b15g-13j18m14o8p-14s9
that _ %trifle	a9c16n19p10q-12r-9
that _ %warm-good	c5e9i-8l16n11
that _ %you-being	a11g-14j-9k-6o18p15
that _ ?	d12i14p15q10
that _ a	c-6j16p-13
that _ about	d13
that _ all	c10e-15n8s-12
that _ am	s14
that _ and	d12f14g17i-9o-8p15
that _ can	b-10r19
that _ could	g17
that _ feel	j10m10
that _ how	e28s13
that _ i	a14b9c7g14h-8p14r-14
that _ is	a12b10d-14j8n8o8s11
that _ longer	s12
that _ luck	l13
that _ my	f10g21
that _ no	d16s17
that _ not	a-14b20d10e-18f14g-12i9j-8k9l-16m-14n-14s-8
that _ on	a22e-10h10
that _ paranoia	f13
that _ stop	a11k13p19
that _ the	f14h16j11k-9m11o17
that _ there	f16
that _ third	i17
that _ us	h15
that _ what	a-9b-9g-19j-8q20r-8s29
that _ where	g18
that _ worth	g19
that _ you	d14g-10i-14j-9k-7l-13m10q-10s8
that _ your	a10f12g-11o10p12
that _ |	a-10c14f10h13j7k10n-8o-15r-9s-11
that are	f13
that before	r16
that door	p17
that email	r11
that i	h-8k7l11p10s26
that is	b-9d14e37h-13k9l11n17q11r-12s18
that mean	e12s12
that taxi	i12
that tone	r18
that was	a-20d-13e-11f-14m-9p-10s-8
that you	g17i11j8k-16o-8q19s8
that your	f9n15p18
that |	b30c12e-11r-14
the	a-9b-12c-15d-18e-18g-16h-23i-25j-9k-16m-24o-42p-14q-23r-22s-18
the %barrier	b10f8k-7n11o17r-9
the %claimant	e17g-19h12m8n-8o8q12
the %colleague	a15e-9f7g15k-7
the %device	b-9d20g25h8i16j-8o11p12
the %drawn-line	a10b-14k8o15
the %easy-one	l22n9
the %endowment	d33l-10
the %extreme-name	d20g-19i-7k-12m27n14p-13q10r-8
the %feeling	a12d10j18q14
the %few	e12i-13j-7k14p-13s-15
the %grand	j11l26
the %held-thing	b-14f-8j8q-11r22
the %hidden-fault	n19
the %kin-role	c7d-11h25j9r-13s15
the %lapse	n15
the %large-words	e9o17
the %limit-set	o18
the %mind	d25s7
the %only-just	b-12d11h20i-8l-11m10
the %other-one	d21h12q25
the %out-of-proportion	a22p16
the %outing	a10b12e19f-18h-19j-10k-7q19r23
the %pastime	a-10f11g19k17l-13n9p-26
the %possession	a15b-14e12i27k9m13n8q13r17s-8
the %relation	a14c-6f13j-8k-17o11p-10r9
the %role	a-9b-9g36h14k9m11n-9p-11
the %said-verb	o11
the %scorn-name	d18h11j8r-8
the %secret	d11e-10f-10i-13j-8k-10l11p17s12
the %short-while	b-12d37h-13i-7l-12p-11r-9
the %small-deed	e21f12g10h11l9s13
the %small-matter	d16k9n9q12r-22
the %small-number	b-10i-12k10m8p-11s-12
the %surely	h13l-9
the %thing	d-15f12h13i-8k-10l-10o-8p-19s7
the %thing-or-pet	d-14e20f14h14i-14k-13p-13q-12s9
the %tie	a15d-13e15f-10g-21h10i-9n-10s-9
the %trifle	a10d11g11m-16o16q14s7
the %villain	d-13g-14m33q18
the %warm-good	b-12c9i15j8l-17p11r10
the %weeping	d12
the %weepy-noun	j43
the _ $	a-9c-16e-25g-18h-8j7k-16o-8q-17s11
the _ %anybody-at-all	b-13e10m14
the _ %because	a18e-9j-9k9
the _ %claimant	b-11e-9g-15h-14i-7
the _ %colleague	f10p24
the _ %drawn-line	g18k-8m8r18
the _ %easy-one	a20b-10c-7f-12g19h13i-13j-8l-9q15s-9
the _ %endowment	c-7f9h-10i-18j7l-14n-18o-9r13
the _ %event	a-16d-11e20l-10q16
the _ %everyone	k-9m16
the _ %extreme-name	g10m20
the _ %feel	b19k-11l24m17n8o18q-12s8
the _ %few	g-15i13k-14n-10q-11
the _ %give-way-loosely	h23i-12j10k12l16m14n10o26p-11q-16r14s14
the _ %grave-wrong	m17
the _ %held-thing	h-11n14
the _ %hidden-fault	g12m15n9
the _ %i-will	b-13e-8f11h12l-18o-12q14s8
the _ %large-words	k7m14p25
the _ %limit-set	g13n20p-12r12
the _ %minutes	i17
the _ %nice	g26
the _ %nobody	d-13h8l12o17p18
the _ %once-that	a-16b12f-9p-17q-13r-13
the _ %only-just	a11d22f14i-13j-10p-12r-10
the _ %outing	d27f10h12i12j15r-13s-19
the _ %possession	c-6h8i11k-7m-24o8
the _ %provoke	b-9c-14d18h11i-7j-11m16n17q-12r-14s-11
the _ %relation	a12b-9g-16h-9j10m8p31
the _ %rescued	g17
the _ %said-verb	b-12c-7e-20g14h-14i-17j7p-10q-12r13s-19
the _ %short-while	c-6d11k-12n8q17r10s-11
the _ %small-deed	d23f-8g15i-9j-8l-19o12
the _ %small-number	b-9i10k-14
the _ %surely	f17i-29n9q-23r-15
the _ %they	a-13b10d20e-10g10h-15i-10l9n-10s-8
the _ %thinks-ill	f14g22i-9m-12q32
the _ %tie	g-17k-11m16q15
the _ %trifle	f-7k-13l-25m12n-23o-15s-12
the _ %understands	a14f24h9i-9j26l-10m24r-17
the _ %warm-good	b9c-8f10j-7p11s-7
the _ %weekday	b11c-5d11e16i12l-12o-9r-10
the _ %who-with	c-6f7h-9i-15l-10n-12
the _ %you-being	b17e12k-9n12q33s9
the _ ?	d-22f-11g-11h11i-8j-13k-10p-15q-27
the _ a	a15d-14e-19h-10k-10p-16
the _ about	a-11g-16l16
the _ already	p14
the _ amount	l12
the _ and	a-26b-17e15i-8n8q23
the _ are	f10j-8k20n22p-13s8
the _ as	b12e9g10i-10j7n-9o-9q13r-8s18
the _ at	d-16h18s7
the _ because	a16j-8k9l10
the _ but	c8d-11f-9g17i-7p-10q-17
the _ by	h-9l16m-22
the _ describe	l19
the _ even	d11h17
the _ for	c9g24i-8k-8m-15o15s-9
the _ from	h17i8o-9p17
the _ get	a13m13
the _ goe	p14
the _ greetin	j12
the _ had	a21q14s8
the _ has	a-12d11e17f22i-9k8n-15p-15r-11s-9
the _ have	j9k-7o20p-11r-14
the _ here	n11
the _ i	d-11f-14g21h12i10j-10k16m14n-9r-12
the _ if	a-10o-8q-16r-10
the _ in	c8f15i-9k-9l29o-8
the _ is	b11e20h-10i-26j-8k-17l-13m-11o26p-15q-26s-30
the _ it	d-16g14h-14i-15j7k-8l-9q10r12
the _ keep	d17
the _ me	a14b-9e-9g14i-8n10o8
the _ mean	s18
the _ might	c10
the _ minut	i13
the _ miss	h17
the _ my	a21c7d-13e20m28o8p-10r-8
the _ not	a-17c6d12f13g12j13l-10
the _ now	b13f16
the _ of	a12d24e16g-11k14o12
the _ off	b34
the _ office	p13
the _ on	a16b10f-11j9k-7m8r-8s-15
the _ one	a-9g-12l-22m12p12
the _ only	d18
the _ our	b11
the _ out	d-13f-10j8n11p29
the _ over	j16
the _ pick	p16
the _ said	r16
the _ shirt	e19
the _ somebody	i8
the _ speak	b18i-7m9o10
the _ stay	r14
the _ stop	k7r16
the _ suppose	l17
the _ that	a-15d-15e13i12k17n8s12
the _ the	b-30c-6d-11e-10f-20g-13i-18k10n11o-8p13q-19
the _ they	d13f8g-11k9p11q18
the _ thi	d18e10f7j-7k-7q10
the _ think	q23
the _ time	e-10f12h10i8
the _ to	c-8f-9h-13i-8n19o10p15
the _ today	i8k7
the _ type	c16
the _ until	i17p-11r15
the _ ups	d13
the _ us	h12l-11s11
the _ version	i19
the _ victim	m13
the _ was	c-7d-20h-9k-10
the _ we	b17d14f-7o-17
the _ white	f12
the _ who	d-14e9f12h8i-7k-8m10q21r8s10
the _ will	f7g19q-10
the _ with	f8i-15n-11o-9p12
the _ year	a10g16l12
the _ you	a17c-8d22e17f10g18h26j-26l-15m14n28o19s11
the _ your	d15e16n-8q11r17
the _ |	c-9d14i22j-7l9m-8o13
the apology	o15
the baby	b19e12p-10r10
the bear	a19
the behaviour	f14
the biggest	j16
the bill	i16
the bottle	a16
the boy	g11s13
the bridge	p19
the camera	i21
the canal	p18
the car	f11i7j8m13p-11
the cat	p17
the dark	g17
the day	n11r20
the door	f10g19h13l-10n22
the emotion	j14
the fact	f23n11
the fus	l27
the girl	d12h18
the grown	d13
the heat	f11
the house	e-14j-8n8p18
the kitchen	o16p-10r11
the knife	m21
the last	f-8i-7o13p19
the late	n11
the least	e26g13
the lord	k15
the men	f13
the mirror	n17
the money	m23
the number	i10
the office	i12
the old	h20p-20
the one	i-11j-9m17p13s-8
the only	h14l-11
the other	i16j14k23m-11
the past	f14h9
the postman	b20
the problem	q25
the question	i14
the quiet	o20
the real	a-9i8l10m23
the reference	r14
the rest	f8g-11h-9j9k17s10
the room	i24
the same	f11i-10n-8o13q16s-9
the silent	o13
the street	m9p18s10
the table	f12i8r-8
the tablet	a-9f8p16
the therapy	b14
the third	i18
the tone	a17
the truth	a13i23n20
the villain	m12
the violin	j42
the wall	o17
the waterwork	j22
the way	f8k21m10q12
the weakest	d26
the wee	j12
the whole	a15e17f15g-10m10q10
the will	n19
the window	c6g20
the wine	f24
the winter	g17
the world	k14l17
the wrong	a23p16
their	e17g21h13i9j-10m11n14o-9p16q13
them	f12l15n-12
them _ %you-being	p21
themselv	g15i7
then	a18c9e-21f17g12h-32i12k-12l-14q-28r33s42
then $	a11b-10g17i8m25r12s20
then ?	l17s12
then _ %only-just	c10o14
then _ %understands	o9r10
then _ the	s11
then _ will	o9r11
then we	i8r13
then you	a14f9
then |	g38p10s18
therapist	b26h16
therapy	b29h24
there	b13f19h17i24j27k16l28m-20o8s-14
there %they	j10
there _ %endowment	a10j11l10
there _ %extreme-name	d11e15j8
there _ %feel	c6l10o16r11
there _ %few	c9e11f8j-10r9s-12
there _ %gentle-praise	d24
there _ %held-thing	r16
there _ %only-just	f16i13k7
there _ %provoke	f19q-11
there _ %said-verb	b12j23
there _ %scorned	d10e15j8
there _ %small-number	c10j-11l-10n8r12s-8
there _ %swear	n20
there _ %warm-good	n10r17
there _ %who-with	e9j12l13
there _ %worthless	d11e15j8
there _ a	c12d11f-7h9l-14r10s-11
there _ goe	j10
there _ no	a10c-5d-12e12f11j14l-15
there _ not	c6k12n9
there _ noth	d12e15j8
there _ someth	b11n-9
there _ that	b10j-7n16
there _ to	e18j8
there _ with	e9j13l13
there _ you	i15j10l-12o8p12
there are	d-12g18l15q11r-9
there is	d12h8j8k36l-18m-10n19q15r19s-8
there she	j10
there was	a-10d12f21l15
there |	a10d11f12g-13i22l-10
these	c15d-17f32g16k-9m17p26r-8s11
these %outing	m10p10
these %possession	c7m10
these %short-while	m10p10
these _ $	m15p26
these day	m10p10
they	c-10d27e-20f11l31m8o-10q25r-11s-9
they %body-part	l18
they %hold-deed	l33
they %small-deed	l11q12
they %warm-good	l18
they _ $	b11j11
they _ %mere-others	k10
they _ %surely	k13
they _ out	l14
they _ those	l15
they _ you	l13q13
they are	f9j11k8s-7
they hand	l16
thi	a18b13c-6d16h-16i-7j22l-14m35q12r-8s-10
thi $	m8n-12o-9p20r-8
thi %family-word	m12
thi %feeling	j18
thi %kin	m12
thi %large-words	m11
thi %outing	e-16f8h9i9k-12l-16m-14p10q11r11
thi %possession	e14h10l-12q-10
thi %relation	d12f-8m18n9o18
thi %scorned	d22
thi %warm-good	h15m-8n9s13
thi %worthless	d17
thi _ $	a11c-8h21i-15k-11n-15o9s-12
thi _ %degree	e13
thi _ %feel	e9h-10r21
thi _ %i-will	b-14e13m14p-16
thi _ %only-just	h-10n20o15q25
thi _ %outing	j13
thi _ %role	a9h12
thi _ %surely	j18q14
thi _ ?	b11g10
thi _ i	b-14d-14e10g12m9p-12
thi _ in	d11n12o9
thi _ is	d10f-7o19r-9
thi _ person	h13
thi _ so	e13
thi _ thank	g13m8
thi _ the	f10g-11n17
thi _ to	n11
thi _ what	a14b9g14
thi _ would	q22
thi _ you	d-11e9f14i15j14m-9r-8
thi cold	h11
thi fami	m12
thi house	e15h-8m8
thi is	a11e-15f8g16h8i-7m10p-11q-10r-10s-13
thi time	h17n9s7
thi up	m16
thi work	e13
thi you	f11r15
thi |	d12e-9j16
thick	d29s-8
thicker	j14
thicker skin	j14
thief	s20
thin	f9j21
thin skin	j13
thing	a29c19d27f57g-14h-13i-22q-25s-12
thing $	a22f12
thing %event	f15k14
thing %surely	f11n9
thing _ %only-just	a26j8p-16
thing _ %you-being	r15
thing _ do	n15
thing _ you	f17g12
thing that	f9k14
thing you	a-10d23l12n10
thing |	b14c8e-9f9j12
think	b-14c15d25f15g17h-12i-8k-14l20n-13o-8r-23
think %event	c-6d21f-9m8
think _ %thinks-ill	f25
think _ before	p21
think _ has	e9f14
think _ me	c10
think _ not	n22
think _ that	a17
think _ us	c12
think _ was	d21f11o7
think about	a14c15g15k11o15
think i	l14
think of	c14
think the	f13
think we	l16s14
think you	i-7k-8q33
third	i22l13
third _ $	i14
third _ %soon	i14
third _ %weekday	i13
those	f13i20l13o-9p30r17s10
though	c49f-16i-8j-10l39m-10p-13
though $	c18h9
thought	a-15c18d13e14f-7g39h-17i-8j-7k-10l-19q10
thought %you-being	d12g15
thought _ %once-that	c10
thought _ different	g16
thought _ if	c9
thought _ were	d13g18
thought you	d25g10m10
thousand	k23l13s8
thousand _ i	k12
three	f10g-12i-13l13n-12o9q26
three _ $	l10q22
three _ %few	l-16m8q15
three _ %small-number	l-12m7q15
three _ |	l15
through	a10b-14e-9f-12k-8m25n14o27q-12r-24s-11
through you	n13o17
throw	h14
throw _ %few	h12
throw _ %many	h13
throw away	h11
thursday	d-10f14h-12i-11o-17q-16s-7
ticket	b-11c8d-16e-14m-11o16p-12r-15
till	k14m-10n-17o39r17s-13
till %few	g20h9
till %small-number	g19
till _ %give-way	o12
till _ %give-way-loosely	g-11o12p-14r8
till _ %hold-deed	o18
till you	j8k8m-10o33p-20r13
tim	a15h19i17p-14q-17
time	b10c6d-17e-19f7g-20h21i11j31k-16l14m-13n-20o13p19q21r-20
time %i-will	p23
time you	o8p15q14
tinder	q15
tir	e10j-8l36o-9s16
tir _ %you-being	n15
tir _ are	b18
tir from	l16
to	c-6g15h-22i-10j-8l-17m-7
to $	a14b14q16
to %anybody-at-all	l11m-11o9q-12r15
to %authority	p32
to %easy-one	d-14e14l-9m12p14q-11
to %event	c13e10f-11l-10s-15
to %everyone	k8l17m-10n9
to %feel	d-15e12h10j28n22o-18p14q18r-10s10
to %give-way	g32h-8m10r-9
to %give-way-loosely	a12d-12e-18f-10g12i-9j-7k-7m-10n9o-26r-21
to %held-thing	h11n12r-19
to %hold-deed	b9c-6d-18h-15i-9r13
to %lapse	c8d-10n15
to %large-words	j17p11
to %outburst	a10c-6l-12m9n-9q14s-9
to %outing	c18g10s7
to %possession	a14d12e-20g-16p-11
to %provoke	a-14e-11h-12l-10m15n20p-12s7
to %said-verb	b-10e-9f-17j-18k-8m-17n18o9q-11
to %small-deed	b13c7d12g14h-8i-8l12o-10p-11q13
to %tender-act	a15d11g-13q-10
to %tender-thing	r21
to %them	a-13b-10h8
to %thinks-ill	a-10c9d15i9j12r-8
to %trifle	a11c18d15g23i-12l23p-11s11
to %understands	e21i29k-8l-11m-9o8
to %warm-deed	d14h-12i-14m-10r9s9
to %warm-good	b25d11e-11o10q-13s-10
to %you-being	j-13k13l-11n-9p32
to _ $	a13e19j-11k21o9q-12r-9
to _ %anybody-at-all	e12s21
to _ %body-part	a-13e-12f-9m9n14o7p-11
to _ %child	b17m-8s7
to _ %claimant	a10j-8k-10l10q16r11
to _ %degree	j19m12n8o8p15
to _ %drawn-line	e11g18j10m-12o8s8
to _ %endowment	c-8h8j14k-7l12n9o8q17r-9
to _ %event	g-12h12j16m-8n14p15s8
to _ %family-word	a-12f8k-7l-12n10r10
to _ %feeling	j-7m18
to _ %felt	m10n-16q-11s7
to _ %few	f9i-8m10n-9p-14r17s9
to _ %gentle-praise	a18b-11d11n9r-16
to _ %give-way-loosely	e-9g-15k8l-13n9r16
to _ %held-thing	g11h-9n9r13s-7
to _ %i-will	g-14j-7n16
to _ %kin-role	e12p13r10
to _ %large-words	b10h18p12q-10
to _ %nice	i18
to _ %once-that	a12h-10k-7r35
to _ %only-just	a10c9g17j9k13
to _ %other-one	g11o9q12r12
to _ %outing	a-14g11i-7k-14s13
to _ %pet	o12
to _ %possession	b14c-6g-12n-12s-7
to _ %relation	a12p-14q14
to _ %role	a-12e9l14p20r9
to _ %scorn-name	k8o15
to _ %scorned	j13
to _ %small-deed	h9m14o15s7
to _ %small-number	f9o8q17s9
to _ %soon	m7o18
to _ %surely	a-11b-11c11d16e-9f-13i-7o11q-16
to _ %thing	p16
to _ %thing-or-pet	o16p11
to _ %tie	h8j-7r12
to _ %trifle	o36q-12
to _ %understands	d27n17p13
to _ %who-with	a10c-6j17l16
to _ %worthless	j12
to _ %you-being	c10e12f7k-7n11o13q10
to _ ?	e-9l-13m36n-9p11r11s11
to _ a	b9h-9j7o9s13
to _ about	e11f9g21j10l-9m14n14o-14s8
to _ and	a32b11c13e10f-11i9k8n13p14r-10s-7
to _ around	b13
to _ at	e-9k8o16r14
to _ but	a13q12r-10
to _ down	h19m8
to _ face	g-10i7n15
to _ first	e17o-8
to _ for	a35d-13e-17g14i11l-14m-10o-10p12
to _ from	b12l20
to _ how	i21j9
to _ i	b-10k-7l-12o-10s10
to _ in	e22i-7j7k-7o8
to _ is	a12d-13e-9r13s-9
to _ it	a15j11m-13p-13q13r15
to _ look	n18
to _ love	d11
to _ me	b10c-6d-12e27g-22i9n36o12
to _ my	b14c-5p-14q26s12
to _ myself	i13
to _ now	m8o10
to _ of	b11g13i19n-12
to _ out	d11e10
to _ over	e10h15
to _ own	b16e17q-10
to _ proper	i7r19
to _ so	j8m10n13o9
to _ that	d18p21r-8s8
to _ the	a11e-12i-29k9l11m8n15p-16
to _ thi	a-10d-10e-10h12m12r-8
to _ to	a10c-5e-9h-12j7m-9n-11o15p19r-9s-11
to _ up	c-6d22
to _ when	o14r11
to _ who	a-11e11p13r30
to _ with	c-6i-8j17l16r-8
to _ would	c14
to _ you	b-10c19d15h-12j10l11m-8
to _ your	c6i-7o12
to _ |	b-17c-8e-19g12h-8l-14o8p13
to a	i10j11m14r14
to answer	c12o9
to ask	e24
to be	e-12h8m14p-24q16s8
to beg	g23
to blame	a19
to breathe	s12
to die	s17
to disappear	m13
to discus	e9o13
to do	a12d-16i-8l12m-8n-8o-11p-15s18
to fail	n20
to feel	j22
to find	k14p19
to get	e12n17r-10s-9
to have	c7e17p11s14
to hear	i14o17q10
to hell	s19
to her	b-9h10q-10r17
to hide	i21n17
to invite	b13
to know	d-16g-11i9n-11p-12r11s19
to look	g19
to lose	c10
to me	c-10h-11i11j11k21m10n-15o10r9
to mine	k14
to proces	b16
to put	e14h23s9
to read	a16
to replace	q15
to say	d16f-9i-10j-11l-10o15
to see	c9e11g14i13o-8s-11
to some	l12
to speak	o15
to spell	e18
to stay	k14
to tell	h-9i18n15q-10s-7
to text	c12
to thank	a30
to the	b-13g12i10j-11k-16l24s-28
to thi	a-11c6d14e15s-7
to you	b-23c-10d-18e18f23j-8m8n-25o36p-11s19
to your	j-12k13l-11n-9p30
today $	e9i8o15
together	c-7e-9h21k9
told	b14c-6d-14h-8j-9l-26m-9n-18q-21r-11
told %anybody-at-all	g24m-10
told %them	q-21
told _ %relation	a10e-9k11q-14
told me	g-11i-9k-12
told my	g12k15
told you	b14f14k-8p-10q-11
tom	q28
tomorrow	a-13b-16c-10e-14f-8g-25i-11m-11o-11p-11q20
tone	a28m11r26
tone _ %outing	a16
tonight	b-9c-12d11e10f-9g20j-8m-12n-9o-15p23q12r9
tonight $	e17p15
tonight _ you	i7r18s8
too	a-17e-29f-12l-16m16n-9p-14r-11
too $	f-9i8m19
too _ $	b11j8m15
too _ for	d20
took	a-17f22h-12k8m10q32r23s-10
took %event	b10r18
took _ %few	q18
took _ on	g22
took _ |	f18
touch	b10e-13k-8l16p-14
toughen	j23
toughen up	j23
train	d23m-9n-8o-10p-12q-26s-14
train _ %sacrificed	i12
train was	i12
transfer	e18
translat	l10s17
translation	s56
translation _ is	s15
translation my	s10
translation you	s18
treat	b11e8m29
trial	m21s-8
tripp	f14
trophy	l35
trouble	c14d13
trouble _ %outing	c8
trouble _ %possession	c8
trouble _ %warm-good	c8
trouble _ time	c8
tru	f9g14k13
tru %understands	k12
true	f17n19
true $	f17
trust	f23l11n13o-7
trust $	n18
trust %you-being	f14
trust your	f14
truth	a19i25n19
truth $	i16
truth _ %event	n18
try	a-11d24e-12l20r-8
try _ %few	l20
try _ %small-number	l20
tuesday	e-20h8k23l-12o-9r-8
tuesday _ i	k12
turn	b-12g28h10i12l14m14q22s10
turn %event	f9i15o14q11
turn _ %only-just	q22
turn _ me	m16
turn me	a11s7
turn on	m21
twelve	b11q26
twice	a-16b21j-8l11q29r-10s-10
twin	k20
twist	m16
two	b-20c-17d-26f-22g-12l-11m-19n-22p-33r-13
two _ %event	l18
two _ on	a10i13l-10
two _ the	i21
typ	o17
type	c15i8n12
unanimou	q25
uncle	b10d-12f10j18
under	b-13l20n22o-9p-18r-12
under _ roof	e22h9
under my	b9e23i9
underneath	n29
underneath %event	n23
underneath it	n23
understand	f-8g21k9s16
understand $	a15
understand %you-being	h10
understand your	h10
unfinish	h16
ungrateful	g20
universe	h16
unles	h-8i-7n9r17
unles _ %give-way-loosely	r14
unles _ come	r15
unles you	r15
unstable	f13
until	a12c-15d-37e-13f-14g-19h-23i19k22l-14n-8o40p-18q-15r45s-12
until %anybody-at-all	i8
until %event	e8k9o20
until %outing	o-13
until %weekday	o-13
until _ $	k18m9r13
until _ %come-back	b15
until _ %easy-one	r15
until _ %feel	r14
until _ %give-way-loosely	b14i12
until _ %outing	k21
until _ %short-while	k17
until _ %thinks-ill	j8r17
until _ %understands	o10r12
until _ i	r12
until _ is	o16r20
until _ own	i9
until _ see	r14
until _ sorry	o15
until _ up	i7
until i	g-11m10o9r16
until somebody	i9
until that	e9k10o15
until then	o10
until you	a13b26e-10o17p-26r12
up	b18c27f19j10m10n14o-15s9
up $	d-13e9g12i8j11o11r-15s10
up %only-just	f22p13
up %small-number	f19i12j8
up %who-with	a-27f11i-8q12
up ?	c15f-8
up _ $	b14c10d13e-14k-8m-12n9o-9
up _ %event	j18n-10p15
up _ %trifle	d12e16
up _ concern	n15
up _ had	k9
up _ me	m14r8
up _ the	b20e30o-10p25q-10
up _ you	b-12f18n-14
up as	n18
up at	a9b13q17
up for	e24
up i	k10
up on	e-9m15p12
up to	f-10m-10n26o-8r15
ups	d14
upset	b11f9j8m12p-11
upstair	d30e13
us	e-11f-16h46i-12j-18k26m-10n23p-21s22
us $	a20c6d12e-9h22k20l-16n-17r19s21
us _ $	g19n10r-9s16
us _ %few	h13k13
us _ %only-just	h20
us _ %small-number	h14k14
us _ %you-being	s17
us _ not	h9o16
us not	c12l27
us |	e10h10k9
use	d27f-11g-12j-9n12q-12
use _ you	d30
used	e-12g14m-13q11
used to	a-12e-9g20m-8p-11q13
useles	d17
version	f23i27j-11
version $	m11
version _ $	i27
very	h-13j8n27p21r13
very %gentle-praise	e11g20
very _ $	n18p10r9
very _ |	b15g10j7r10s7
victim	m15n11
villain	m14
violence	m16
violin	j46
visa	g13p39
visit	b35e-15g23h11
visitor	b23
voice	a26d19f8h9i9j8k-8m-8o16
volunteer	n19
vouch	i12
vouch for	i12
wait	a-16b-9c17d-13e23f-11g15h13i9k28m-8n8o-19r22s-8
wait %possession	k14
wait _ $	c12
wait _ %you-being	e12p23
wait _ your	p23
wait for	c6d13k14p-10
wait room	k14
wait till	p17
wake	b18
walk	c-9d20e8j10p35s-8
walk _ $	a17
walk _ %event	g11p15
walk home	g14p17r11
walk on	j14
walk out	p16
wall	b12d22o19
wallah	i13
want	a-18b25c12f-9g-16j-21k-9l-23m-12n26o-10q-13r-8s16
want $	b17c8
want %anybody-at-all	d24n10
want %event	i10n9
want %few	p13
want %large-words	b17
want %nobody	c10
want %scorn-name	c10
want %small-number	i7p12
want _ $	g12l12m9s15
want _ %body-part	c6h13
want _ %event	d11h17i-7s-9
want _ %feel	e-13f8g12p34s-10
want _ %feeling	a15
want _ %held-thing	r17
want _ %only-just	b24
want _ %trifle	i14n15p10q-10
want _ %warm-good	r15
want _ ?	i-13l11p14q13
want _ back	c6h14
want _ disappear	m13
want _ else	c10
want _ for	i18l12r-8
want _ name	i14
want _ out	l21
want _ |	i15n13q-12
want a	i7p12
want it	i17r10
want me	s20
want more	i12
want my	n19
want nam	i14
want nobody	c10
want the	i8l-9n13p-13
want thi	n17
want to	c9e-20h-12i-16l-12n-15o-16p12s-9
warm	c7g-15h10p-10r21
warmth	a15r19
was	b-46d-13e-11f18k10l21m-8n-11o-22p-34q-19r-11s9
was %event	a18f-11i22l-11s12
was %extreme-name	h12
was %few	d-11k25l13m9n-9p-12s10
was %give-way-loosely	l24q14
was %mind-failed	c11r15s10
was %mind-fails	c12m8r16
was %only-just	b-9d-11i10j10l19q-17
was %provoke	e12f13m-11
was %sacrificed	i13
was %scorned	h10l12
was %small-number	d-11k9l25n-9p-11s9
was %surely	k10l13q-14
was %worthless	h10l14
was _ $	a-22c-7e9f-8h17i17k-11l10q28r12
was _ %degree	f9j14
was _ %event	d13e-10f11
was _ %few	a24f17h-12m8
was _ %give-way-loosely	a12g12h16
was _ %help-act	r11
was _ %hold-deed	r13
was _ %minutes	l21
was _ %possession	k14l-11
was _ %short-while	c7f8l10q10
was _ %small-deed	l38m13
was _ %small-number	a16f14h-13i-10
was _ %trifle	c7j7l22s9
was _ %warm-deed	r14
was _ %who-with	a23
was _ ?	i10n-9
was _ a	a22f-7h-8m8
was _ before	k10l13
was _ for	k14
was _ of	l-11s11
was _ on	a-9f12
was _ suppos	a18
was _ that	a-10f11
was _ the	a-28c-6d-12k-8p-16
was _ till	a16
was _ to	a32b11c12d11e10i-8r22
was _ until	a25
was _ you	a11d16m-12s7
was _ |	b-12g-10o-12
was at	f18
was cancell	i12
was going	c12m8r16
was home	f17
was i	a24
was it	a19f-8i19
was no	f22l-12
was noth	h10l13
was one	l12
was only	k9l12
was right	r14
was that	s14
was the	a-14c13f11i-14l-15n8q-12
was us	h18
was you	a13i11p22
waste	d21
waste of	d19
watch	c-5e-13h-8l-10m-10p24q15r16
watch %you-being	d11p24
watch me	n12
watch your	p24
water	d17e-10i-8l24
waterwork	j27
way	a-12b-12k14n-15p18s7
way %degree	j14
way _ %too-much-feeling	j12
way too	j14
we	a-20d-14e-10f8g-35h32i-20j-24k16m-27n-26o-26p-28q-23s19
we $	d13i7
we %feel	b11c-8h-14k12m-8r-15
we %give-way-loosely	b-12c-6d11e20f15h10o-9p11q-16
we %lapse	a20
we %outburst	s15
we %provoke	a-19c-7f12g26h9l10n-8p-16r9
we %surely	d30g19j-8k9l15q12
we %thinks-ill	c8f14k-7p16r11
we %understands	c8e10h11p25
we _ $	b-11c6d19e18f13h26k9l-10o-11s-7
we _ %because	a16
we _ %body-part	h14
we _ %claimant	e9k12
we _ %event	d-14f13l-14n11o-12q-13
we _ %extreme-name	s25
we _ %few	e-13g-11h-11i-14l-13q16r-8
we _ %give-way-loosely	c8e-17f-15h21i-9o19r-10
we _ %no-word	o18
we _ %only-just	a-9c-6d12h-9j-9k19l-9
we _ %perfection	h13
we _ %small-number	e-12h-8i-12l-15n-9q16
we _ %surely	a10b15g-13i7j7q18
we _ %thinks-ill	b14c13f10g-23i12n16q13r12
we _ %understands	b19c7k8l12n17r9
we _ %warm-deed	c-6
we _ %you-being	e17f8
we _ a	q20
we _ about	f13l16r11
we _ all	b11j13l10q17
we _ back	h14
we _ be	a18h12i8
we _ end	h17
we _ here	a13o15
we _ it	n14s9
we _ know	f16n18
we _ magic	h13
we _ never	f14
we _ of	q13
we _ on	d19f23
we _ see	c14i11p10r14
we _ the	d20f-14g-12k-8l13o13q-14r-11
we _ up	h15
we _ walk	j14
we _ you	c-7d28f-12g22h-10i-8r10s10
we _ your	e17f11
we _ |	c18e12f7h13k10o-11s11
we agre	f22
we all	d26h-9l10q20
we alway	g20h11
we are	b30c13d-26f-10g-18k15n-13o14r13s20
we both	h9n16
we could	h26
we got	p11
we had	d-10f17h18k-7
we lost	a14
we met	k12
we see	c10
we shall	i20
we were	h29k9l9
we will	c14e8p-14r11
we would	a13h-8p-12q-20s-9
weak	n12
weakest	d26
wear	c18d21g-12i11o-8
wear the	c17d17
wedd	b-9c6l11p-22r9s9
wee	j10q10
wee _ %surely	j12
week	a13d-13f-11n-8o25p-23q-20r-11s-9
week $	o15
weep	j17
weird	b-10c9i7q10
well	d11e-12k-19l17n20o-9
well _ $	c12d12g-14j-9p16s7
well _ is	l25
well _ me	g11s11
well i	b24
well |	l16p13q-11s9
went	a-23d-12g18j12n-17p-10
were	c-7d14e-22g-17h18i27k11m-14o-14p-22q11r-8
were %degree	h8r19
were %few	d14f7k-7
were %give-way-loosely	h9k18
were %perfection	h12
were %provoke	c11d19j9n-10
were %surely	c11f-12h16l11n14
were _ $	a-22b13f-18h20l-10q16r-9
were _ %felt	j17
were _ %plain-feeling	j17
were _ at	a9d-13i22
were _ here	h20n-8
were _ me	a22n10
were _ of	a17j-9n8
were _ on	k11
were _ the	c12d-11f9
were _ you	f22l17
were _ your	a14
were _ |	a-13e-14h16i16j14n-11
were a	d13
were alway	c12h9
were magic	h12
were not	j11l9q24
were on	f10i10
were put	k19
were so	r19
were you	d27f-8i22l-11
wet	d15i16j10
wet |	i13
what	a21b20d31e20f29g-11h8i13j13l10m22p13
what %event	b-16d-11e-9g12m35r-9s18
what %few	g18i-12
what %give-way-loosely	a14c-6e-14f-12j7
what %i-will	a12k7p36r8s15
what %many	l18
what %once-that	c8h11
what %small-number	g15i-12
what _ $	a9c12d14f11l-12p21q-14
what _ %claimant	e11
what _ %event	b17d10
what _ %feel	a23h11i7o13q13
what _ %few	b24i14
what _ %give-way-loosely	c-11d-12e-12g17h-12i-18j-8m8n-10o17p22s-11
what _ %kin-role	d13e14
what _ %only-just	i7j14l10
what _ %outing	l23n9p10
what _ %relation	e14q-11
what _ %said-verb	a9b-11c-8d-10f32i9k-9l-13m12o11r28
what _ %surely	e-9j8l29s13
what _ %they	i14
what _ %thinks-ill	a15b-11c-8f15g-20l-12o17r27s-7
what _ %trifle	a-11d-19n24p13q11r-8
what _ %understands	c-6e-14f10g18
what _ %who-with	i18
what _ %you-being	a-14c-6f-8i-9l-12n12r-8
what _ ?	d15i8q17
what _ all	l11
what _ am	a15p17s16
what _ are	a-10d22e25n9o-11p-11s13
what _ can	p13
what _ did	m11o15
what _ do	p13
what _ doe	h17m16
what _ doing	b-9c19e8i12m10
what _ for	a-10e20s-7
what _ had	h21
what _ he	i15
what _ hid	i13
what _ i	a38b23d17g14q12
what _ is	a10b-19d-12i-7j11l25m20n9q19r-9
what _ it	d21n8
what _ mine	e13
what _ not	o14
what _ of	d31p11
what _ point	d22
what _ real	f14s11
what _ said	b-9e-9i7o17p-10r23
what _ say	e19f8r9
what _ the	b13e11i17m-9
what _ thi	b20
what _ thought	f14
what _ to	a-13h8i18m24n-9
what _ want	c10d-12l-9
what _ wrote	f10
what _ you	a18c6d14e-11h-11i19j13m-15n15o-9q-10
what a	d11g13i-11l-15q12
what am	b16e9
what are	b21c15n10
what did	a21d16
what exact	d11i8j7
what happen	a15i-9o-8p17r-8
what i	d15e22o-10p16r13
what if	c8h11
what is	a-13b20e11g-14i28m-9n19o-11s-10
what it	b-9m15q12
what that	s14
what the	e10r12
what you	a21d-17e-19h-11n-14q-21r-10s22
what your	f10g11
whatever	e20h34j9m14o10p-13q-11r-14
whatever %event	h15n12
whatever _ about	d14
whatever _ to	h11
whatever _ was	h24
whatever happen	h12
whatever i	m14
whatever it	h15n13
whatsoever $	d14
when	a12b11c10d21e32i-18k11l14o17q11r13
when %i-will	d12g18k13
when %they	d11m21n8q13
when %you-being	d-12g17i-9n-9o13
when _ %claimant	b23q13
when _ %endowment	k12r15
when _ %feel	a-11c-6e-15f-8g-14h-10n-10o19p19r14
when _ %felt	c11
when _ %give-way	c6q10
when _ %give-way-loosely	a-12c8d-15g-22m-13q20r15
when _ %mind-failed	g20l12
when _ %plain-feeling	c11
when _ %possession	g25
when _ %provoke	k10r16
when _ %said-verb	a15b-17e12r-8
when _ %thinks-ill	a-14c-5e-13f15g12h10i-8o8p-11q-13
when _ am	d12g23k11o-8
when _ have	j7o22p13r11
when _ is	b11c11k9o10
when _ lone	c10
when _ me	e18m11
when _ want	b17e10
when _ with	k12r9
when i	a13c-9e18g13m-12o8p-14s-9
when she	q15
when the	c11j13o13
when you	b-21c-15d15e-16f-8g-12h-8j-11k14n-8o14p-11q10r11
when your	g18r9
whenever	b22e9g-12
whenever i	b13e16
where	d-24e18f12h18i53n-15p23q-19r11s14
where _ $	p36s10
where _ %degree	i10
where _ %surely	i17
where _ is	r14s12
where _ rank	s10
where _ real	i10
where _ you	g-15
where i	g25s13
where you	n-10p14
whether	b25l-10p14r12
whether _ %help-act	b13
whether _ %warm-deed	b12
whether i	r18
whether you	b16
which	a-19e-9f8g-15h-11i36j-7n-13
which %role	i13
while	b13c7d-11f-9g13j-8k-7l14m28p15r24
while you	b16f-7l12m11r12
white	f13
who	a31d14e15i58j-23k-17l-10m26n24o-11p26q11r30
who %give-way-loosely	a22c6e11q-12r-9
who %outburst	r21
who %provoke	b13g-16i-9p30q-10
who %rescued	e13g28r8
who %sacrificed	g16l-9
who %said-verb	i15p11r10
who %surely	k14q12
who %thinks-ill	c13r11
who %understands	a-9c14d12f14p-13q-11
who _ $	d-11i10k-12l-10o17q10r-8s-7
who _ %attacked	m20o8
who _ %device	a22
who _ %event	a21b11e-11f8h-8i17m-13
who _ %feel	d11j-7k-14
who _ %feeling	j-9m18
who _ %felt	m21
who _ %few	a20i-8q19r11
who _ %give-way-loosely	d27h13i-7
who _ %i-will	r19
who _ %kidding	n16
who _ %mind-failed	d14
who _ %mind-fails	d19
who _ %plain-feeling	m17
who _ %provoke	a11m19
who _ %small-number	a19k-6
who _ %surely	e10l21m8p13q12
who _ %they	i15n9
who _ %upset	m15
who _ ?	a-12g15i12l12n-8
who _ a	a14d-12
who _ are	h20
who _ ever	k9
who _ first	o14r-8
who _ for	b9i20
who _ get	k-12
who _ going	d14
who _ he	i12
who _ it	a24i8n-10
who _ me	a11i-9k-15r16
who _ vouch	i12
who _ you	a-16b21c-6e19i28k13l-10n10r-12
who _ your	q20
who _ |	h-10i16n11r10
who are	n26
who can	c8h-8i15q11
who car	i-8l20
who could	d20
who is	a10b-10d12e-9h-17i31m11n13
who know	c16
who told	i13
who want	i-11
who was	e10f12g12i13
who we	h12
who would	d12i-7
who you	e13h14
whole	d-21e11f19k20m11q22s17
whole %possession	i14p-10
whole %scorn-name	a14
whole _ %give-way-loosely	a17s10
whole _ against	m12
whole _ did	s10
whole _ me	m17
whom	i16
whose	a21f13i44l-10p13
whose _ $	i24
whose _ %event	a21i20
whose _ is	a10i8
whose _ it	a15
whose _ you	f10
whose is	i13
why	a16b-18d10g14h-25i56j8k8l-14m19o23
why $	o11
why %give-way-loosely	i14m14
why %provoke	m15
why _ %event	i13
why _ %provoke	a18d11m8r8
why _ %surely	d15m11
why _ %warm-deed	r16
why _ %you-being	i13
why _ alway	m12
why _ i	e10r13
why _ it	i11m8
why _ not	g15m10q18
why _ you	a15f-9i28j12m18q19s8
why _ your	i14
why are	e11j16l9
why can	q20
why i	a17c10d15r10
why is	i19
why we	a13
why would	r10
why you	b-10i20j8n15
wife	e27k17q15s12
wife _ %give-way-loosely	e19
will	a-20c7d10f-21g21j-15k-8n-10o28p11q-16r14s-14
will %easy-one	g16i14p-10
will %feel	c-7f-7h12i15j-12l10m-9n-9p11
will %give-way-loosely	b-11h-18i-8l-11m-13o15r10s7
will %hold-deed	d11e21f7g-20p19r-8
will %limit-set	o17
will %make-up	p12
will %only-just	d20g27m15
will %outburst	c15p12
will %provoke	e17f-7h16m-8o-7p16
will %said-verb	c6f13p-20r-8s9
will %short-while	b16c6
will %smash	p13
will %surely	c-6d22g22m14o-10p-23s-8
will %thinks-ill	e11h9j14n9o13
will %understands	c8d-22h13n-9
will %warm-deed	b-11c11d-16h-9i-7o-15p-10
will _ $	a-11c7e-9h22i8l13p12s-12
will _ %child	l26r8
will _ %drawn-line	b-12d11
will _ %easy-one	i14k15
will _ %event	c-8g12o-9p19
will _ %feel	c-6e11h9k15o16r11
will _ %give-way-loosely	a14c-6e-8g-15i12k10m14o11
will _ %hold-deed	o13p-18r11
will _ %mind	i11
will _ %once-that	b16d-10g13o16p-11r18
will _ %only-just	b23i11o8s-7
will _ %possession	g-12o-9p35
will _ %small-deed	h21q11
will _ %tender-thing	d13h9o-8r8
will _ %thinks-ill	c10f-7h26
will _ %trifle	c-5p21r-11
will _ %warm-deed	g25h8
will _ %warm-good	o-9r20
will _ %you-being	c-6d-14e11g-13o17
will _ a	b-16e-12g-19o-9p26s-7
will _ about	b-11r12
will _ as	b18o10
will _ be	a-10g10i-7m12q-10r9
will _ before	o17
will _ find	h12p-10
will _ for	f11g-13m8p28q23
will _ give	g23
will _ happy	m18
will _ here	b-11g32
will _ i	b10o25p-13r12s8
will _ is	p15
will _ mind	i11
will _ need	k19
will _ no	g-12h8o8r12
will _ on	b18j-7l-9o24q-11
will _ same	o14
will _ sure	p14
will _ that	h8j9n9p17r9
will _ the	e21f8g21h-8i-8j-13k-10m-10n-8o8q-13r15s13
will _ through	o16
will _ to	a9c7e-9j12l10o-10p-17r8
will _ up	c6d36g15p-13
will _ what	p22r-10
will _ when	b13o22
will _ you	f10i8p14r-20s-9
will ask	g11i13
will be	a11c-9h13j-15l11
will call	b15c6
will come	b13c13f10g-10r13
will ever	h10k18
will have	g12i13p22
will just	g28m13
will make	p12
will never	d12h28k7
will not	b-25c-10d-15f-8i9l10m23p23
will only	d22
will pas	o26
will regret	p12
will resume	r13
will ring	i-8
will wish	g17
will you	h12j11
win	m8
win _ $	m13
window	b9e-9j-10p12r-8
window $	f8g12p17
wine	e10f23
wine _ %you-being	f16
wine _ your	f16
winter	g19
winter _ %feel	g18
winter _ have	g18
wir	f19
wish	a-10c-7e-10g11h-12k-8l-13o-8s17
wish you	g17o-9
with	c-7d-20l15m8n9o-18p15q12
with $	p28
with %anybody-at-all	c11k7q-10
with %event	a11b13f-13g22i-7k-8m11s7
with %few	c-8f-10h-15i-8l-10r-15
with %small-number	c-8d20f-11h-16i-9o11r-15
with %them	g11l11r20
with %you-being	f9k-12n-10
with _ %claimant	a-9b-15e16g11h-8o8p-13
with _ %device	g19i9p12r16s7
with _ %drawn-line	b20
with _ %endowment	a12d18g13l-10
with _ %family-word	e20g12
with _ %give-way-loosely	c11d-12i13
with _ %hold-deed	i17
with _ %kin-role	e17h-11n-9
with _ %once-that	m10r16
with _ %relation	a-10e17g17o8p-17r8
with _ %short-while	i12
with _ %trifle	f17m9r12s14
with _ %warm-good	e9g-15i20n-11r-20s12
with _ %weepy-noun	j12
with _ date	i14
with _ the	d-10f16i13l15r10
with _ you	h12l12r17
with it	b13e10g16p14s7
with me	h16i-9j8k8m-11o-9p16q11
with my	g18m10s8
with that	a12f-8r10
with the	c-5g16i-7o-9q10r-10
with thi	m15
with us	k21
with you	a16c8g11l-17m-9o11s-10
with your	f12k-11n-9o-7
withdraw	p20
withdrawn	o19
without	a-21c-14d27f-13h-13i-7j-18l-15p-19q30r-11
without %degree	g16
without %easy-one	e10q19
without %few	g10m12o10q18
without %small-number	g10m12o10q18
without _ $	a-10k16q-11
without _ %small-deed	o11
without _ word	o11
without _ |	q20
without being	e13q20
without me	c-6d12m-9
without so	g16
without you	d-13h-10k10q12
wiv	e13n11q26
woke	k15
woke me	k10
woman	d-13i7j11k21l-12n11q19
women	k10l10q27
wonder	a10c16d28f11j8q35
wonder _ i	q25
word	b12e9f20o19p26r-8s30
word _ $	d13e16f16i7
word _ is	s13
word _ me	o13
word _ my	f23
word is	e15
work	a10b18d17f-17g-15h-11i-17j8k-18m-18p12r-12
work $	c10e12l15
work _ $	c-6q13s-8
work out	d19n10o15
world	k16l21r9
worri	c-7f19j-9l-10
worry	b-10e-11f20g22l-11
worry _ %you-being	f13q11
worry about	f11g20q12
worse	l53m12s10
worse $	d11l33s7
worth	a-9d19g38h9o15p-11
worth $	h10
worth _ $	d13o12
worth the	d10o14
would	a13b-23d31e-23i-18j8l-14o-22p-12q28r-10
would %degree	q13r-9s11
would %easy-one	a13j20
would %feel	a27c24f9g21h-8n-10q19r14
would %give-way-loosely	b12d-16g34h-10i-9k9p12
would %only-just	a15m10
would %provoke	a20c11f-9k-9n8r-11
would %rejects-me	l18m8
would %said-verb	e-11p10r15
would %small-deed	a-16f-8i8l-9n8p-15q-12r-9s15
would %thinks-ill	a-12c11e-9g-10l19
would %trifle	a-10d-15i10k-8q-15s16
would %weeping	j12
would _ $	a27c6e-9h-8j-14p-13r-11
would _ %event	a-11g19h13l13m9p-13r-21
would _ %feel	a33c-9f-8i9k10m-8r-11
would _ %once-that	a-9c10g17o9p11q11
would _ %only-just	a17d-11g27k-8q17
would _ %outburst	a18k8
would _ %provoke	a14b9j16
would _ %surely	g15h16p11
would _ %warm-deed	e-10q-11r14
would _ %warm-good	d20
would _ at	j15
would _ been	a18
would _ for	a-11c-6d-20n14p19q16
would _ have	a23i7
would _ i	a-16l21s-7
would _ if	c10o11p11q12
would _ it	a-12c6h15j-8p-10q13r-16
would _ me	h16k-9l16
would _ that	g21j10l11q-11
would _ the	c-6d26g11h-8j14k-8l-10p18q-10s15
would _ to	a14b-14d-22e-13k-10n-12o-9p12q-24
would _ would	e9l16
would _ you	a-21c26d34g21i-11j13l-12n9r14
would be	c12e-12f15j-9p11
would cry	j12
would do	d-15e11q16
would have	a26d-16f-12l12p-10r17s8
would i	r10
would like	a-15d-20i8j-7k-8p-14q-17s16
would not	a23c11d11e9h16n12q-16r-11s-8
would prefer	s12
would rather	r-8s11
would ring	g18
would think	l21m8
would you	a-11g-23q-13
wouldve	g24q26r8
wouldve %give-way-loosely	g15q18
wouldve %understands	q11
wouldve _ %event	g15q17
wound	j19
wow	g15j12m22p-11s12
wow %only-just	b9j9
wow ok	b9j9
wow |	c7m15
wreck	a17
writ	h8i13q-16
written	d-12e-9i11k19n14r14s-7
wrong	a10b-20c-8d-16e-14f7g-11j-14l-27m19q-10
wrong $	f11
wrote	f8g-11k9l15
x	a-13c15d-13e9f-9j-8p11q-13r-8s-11
x $	a-12c17e-13f-8g-12j-7q-11r-10s-10
yeah	a17c7l15o10s7
yeah i	a17
year	a11b-32c7g25h12i-21j-14k9o-9q-24s19
year %degree	g18
year _ life	h10
year of	d-12e9g21m16
year so	g18
yes	a28b20c11e24i14j-9k7l10m-9p-11r-10
yes $	b13
yes _ $	i12
yes _ no	c8i26
yes _ the	e10l16s9
yes i	a17k7
yes or	i27
yet	e-9g-10h-9i-9k13l-12q-13
you	a31b11d33f19h11i-10k30l10m-11n16p12q17r21s-7
you $	b13d33f-14j15k30n28o11p18s25
you %anybody-at-all	k-7m14
you %come-back	b18i9o-9
you %degree	h8i13j8n9r-10
you %drawn-line	a-15b11i7j11s-9
you %dreamt	d-10f19i-7k-7l18m-8
you %easy-one	d-12e-30f8j9n19o15p-22q-11
you %event	g-21h19m-9n8o13
you %everyone	m14
you %faulting	a12n15r11
you %feel	b-19g-18h-11i10j25l11n17o10
you %felt	f17j-7r8
you %give-way	a-15e-16i-13j-9k-11n-11o15r12
you %give-way-loosely	c-11d-17f14g-21h-29i-14k-9l16m-10n17q-29s-23
you %hold-deed	f-7i8o16r-28
you %i-will	g-16h20k10q11s10
you %kidding	n16
you %lapse	d11f22n-9o10r22
you %limit-set	b15d-15e-12k-7o-13r-8
you %make-up	a10b-10f-11l27n-9p-10
you %mind-fails	a25f13g13n14r17
you %once-that	a-18e-10p12r18
you %only-just	a-23b-17f14i21j17k16l20m-7n26
you %outburst	d-10j12n28r13
you %outing	d14e10l14n18
you %provoke	a25b16e-14f-12g-28h18i26j11k-8o-11r31s-27
you %rejects-me	b-15c-5d-17e-13m-8n13q-12s54
you %rescued	n14r10
you %sacrificed	g-16h8k9m-8n9o-9
you %said-verb	b17c-13g21i20l19m18q-20s14
you %short-while	d13e9l14n19q19
you %small-deed	j-9k6l-15m-13n14r-11
you %someday	c14
you %soon	c-6k7o10p19r15s13
you %surely	a-15b-23c-11d-15e14f9g14j16l-12n10q-30s14
you %tender-thing	m10n15r-12
you %thinks-ill	a18c-17d-16e-18f11k-28m8o9r-13s34
you %trifle	a-19d12g-11i-15j-12m-10n15o12
you %unbound	c13
you %understands	a27b-21f11g10j-10m18n-14o9q13
you %warm-deed	a10b-14c-9d11e11k-9p19
you %warm-good	a-10d-22f-8m10
you %weeping	r15
you %who-with	f14i16p10
you ?	b11d11g-12i15j-9q10s7
you _ $	c21i16j-11m-24n-11q12r18s-18
you _ %amends	g14l14n8o11
you _ %anybody-at-all	a11b-15d-18e11g-10h-13j-14l-15m-9n25r-10
you _ %barrier	b27
you _ %body-part	a13c-6g-19j9k12m-7r-10
you _ %claimant	b-14c-7d11e9h-14k7m8q-10r18s-7
you _ %deceitful	d-12f-8i8j-10m-10
you _ %degree	a13b23c10g14h26j15l-20m-11n11p-14
you _ %deluded	d-11
you _ %drawn-line	b12c-15d-13e9h-8i8n-13o-10r-9
you _ %dreamt	f25p18
you _ %easy-one	a15i8k12l11p18
you _ %endowment	d13f-12i9j16n-11o13q-18r17
you _ %event	a13b15e10f16j7l-16n8r14
you _ %everyone	b-11k-7l-15n21
you _ %extreme-name	e-11f-11g-15i7j-25k-16l-12m-19n-13s-10
you _ %fated	k10
you _ %faulting	f-9m8n13
you _ %feel	a-14d24j17l-14n-13q13r20
you _ %felt	b-14c-7f-9g17i-10j37k-10m-9
you _ %few	b19c-5f8j-7k-7l11o8p13q12
you _ %gentle-praise	c9d-38e-13l-10n-11o-10q-13s9
you _ %give-way	b16c-6d14e-8k-8o14
you _ %give-way-loosely	a9b10c-9e13i21k-13m-16n-8o-14r9s-8
you _ %held-thing	c-7d-11f17g15j12s-7
you _ %help-act	c11f10i-8
you _ %hidden-fault	d-17f-10g12i10j-14k-7m-14n33
you _ %hold-deed	a14b13d34e12f11i-8k-10l-13
you _ %i-will	a11b15c14d-11e-10i-12k16m-10s11
you _ %kin-role	a10h-13n12p14s-8
you _ %lapse	a-11c11d21l14m8p16q-11
you _ %large-words	b15c-11g-19m-24n-20s-7
you _ %limit-set	c-12d-19f-11m10n-10o12q-13s-13
you _ %make-up	a11j10m18q-14s-7
you _ %many	b19d16k7l-13p14q13r13
you _ %mind	c6d-18f12i12
you _ %mind-failed	d24l19n25
you _ %mind-fails	f15h10i8l12m9o-7p12
you _ %never-mind	c18
you _ %once-that	c7d-15e11k-10n25o8
you _ %only-just	b10c15f12g-16k9m-15r12
you _ %out-of-proportion	b24c-6f18g-14k-7n-26o12q18
you _ %outburst	f8h-8i16m10
you _ %outing	a-14b10f-14g22h9i12j-7m8
you _ %overreact	j16
you _ %oversensitive	j21l13
you _ %pastime	a-10d25e14h11k8o-9
you _ %plain-feeling	b-11f-8g-12j20p-11
you _ %possession	a-22f-12i7k-10o-12p13
you _ %provoke	c5d11e-10i11j11m17n-9
you _ %rejects-me	h10l17m8
you _ %relation	g12h-12k10r10
you _ %role	b-10d16f-10h-14m12n10
you _ %said-verb	b15d-18e9f21n-16r17s21
you _ %scorn-name	d32k-9o12
you _ %scorned	d52j-10k-9q21
you _ %secret	d-16e9f7g12j13k17o9
you _ %short-while	b24e-9f-11k15o10
you _ %sign-of-life	c11
you _ %small-deed	a15c6f-11g11p-16r9
you _ %small-number	a-9c-6d14f16h-11i7k-7l28n11
you _ %smash	g26n11
you _ %surely	c13f7h10j10l-9p-14q-15r-14s9
you _ %tender-thing	j8n8r16
you _ %them	b-15f25i26l-12n21q-11
you _ %thing	g-13l14
you _ %thing-or-pet	l22o-9
you _ %thinks-ill	a-11e-14f9g-14h21i-13j21o9q-22s13
you _ %tie	b-11d17e12h-9p-12r16
you _ %too-much-feeling	j29
you _ %trifle	b15d16j9k16m19o-9q12
you _ %unbound	r20
you _ %understands	e23f17i9j7k-7r11s-13
you _ %unsound	f15q14
you _ %warm-deed	d-10e26f13i-8j-11k-9p15q-13
you _ %warm-good	c-9f8h14j20l27q-10
you _ %weekday	i14k9p-11r13
you _ %weeping	a-13d-12l13p12
you _ %who-with	q-13
you _ %worthless	b-9d17f-8j-15k-8m-9n-22o-7
you _ %you-being	b14c-15d16f-7g16i-9k-7n-10s11
you _ %your-kin	a20p-14q-12
you _ ?	c11d20g-13j-14k-7n-13o-12q-16r-8
you _ a	c-12k-6l12n-15r10
you _ about	a-11d-14g29k-8l20n15r-14s-8
you _ accus	s16
you _ after	e10n14
you _ against	k12
you _ air	k19
you _ all	a17d-17h-12k12l12
you _ already	n19
you _ alway	c10h10
you _ am	b-13c13e9k8s20
you _ amount	d26
you _ an	b-12d15f10l13n10
you _ and	b-27c-5f14l-18
you _ anyth	d21
you _ are	a-12d20g-11h14j-14k15s8
you _ asham	g15s10
you _ at	a15b-11e16f-10h-9i49j8p11q-14r15
you _ attack	m14
you _ be	a-16b14d21f13g17j13l-22m8
you _ bear	a11f11
you _ been	m-9n20q17
you _ before	o16
you _ being	j13n-11q13
you _ broke	m9
you _ busy	g25
you _ can	n17
you _ capable	d24
you _ car	g21
you _ care	n18
you _ com	a15g21i11
you _ come	c-5g19p13
you _ comfortable	b15
you _ confus	f15
you _ could	i17
you _ damag	d17
you _ dead	d12h9o12
you _ describ	f12
you _ did	f10g-11i12q14
you _ divorce	p16
you _ do	g30j8o-14r-8
you _ doing	a13e11j10m9
you _ done	a16h12
you _ dream	f9
you _ dres	r15
you _ easi	a10h11
you _ easy	q15
you _ eat	j8o8s15
you _ even	c-5g19l-10m15q-11
you _ ever	k7n16
you _ everyth	f8j16m-8
you _ exist	o24
you _ explain	p20
you _ fault	k10
you _ feel	j21k12r-13
you _ find	g17h9p16r9
you _ for	a9b28c-13f-13k-7n14o16q-14r17
you _ forgotten	c12
you _ from	e13n20p-11
you _ fun	h13
you _ get	f10g-17j-9n-8p-15r12
you _ gett	o13
you _ go	e13o9q15
you _ going	p17
you _ good	c11d18
you _ got	e12f-10i9l12n17
you _ grateful	d18
you _ had	d15f16g-14m8n11o8p11
you _ half	b10f16
you _ halfway	n14
you _ hand	a15
you _ hav	f14n16
you _ have	b-19d-21e-11f-13i8j-12l15m11o13r22s8
you _ hear	f18h9o12
you _ help	a-12b12f14
you _ her	i12s8
you _ here	h29
you _ hid	n13
you _ high	b13
you _ him	e10i14n12r14
you _ honest	a10j13
you _ how	a11f8g-12l17o9
you _ i	b-11c17d20f18h12i-15k17l11p19r8
you _ if	c12l10r-8
you _ in	d-10e11f22g-20j11k-7l9p10r8
you _ inside	n13
you _ is	d-11e14f-9i-17j-8l-12m7n26o-9p-19r-8
you _ it	c-8f10g-11h21j-15o13p-18r-8
you _ job	d14p11
you _ just	a14b19d12e12j7k-7o-8
you _ kick	m22
you _ law	r15
you _ least	d15e16
you _ like	d22j12m-12r11
you _ listen	a17
you _ longer	o10s11
you _ lunch	q12
you _ mak	j8l10m14
you _ me	a32b-11c-7e14f8h-9i-22j-14k35l-13o-17q-20r13s7
you _ meet	c10
you _ milk	n16
you _ mind	c7d-11f-7i15
you _ mine	e9k12
you _ mix	f14
you _ more	i14n-9
you _ much	b19c14f-9r11
you _ mute	o20
you _ my	a19c25d-26e24j-9k16m10n14q-19r11
you _ need	a-10g-10k21n-24q-10
you _ never	a-12d33f-20j8k8n-11p25
you _ no	b34e-9i-8j9s-17
you _ not	a-14b15c-9d11e-25f19g16h14k7m-21
you _ notice	o17
you _ of	a24b12j-11m13n17s12
you _ off	a25b-11d-11g11j16n10
you _ on	a12b-17e20j7o18q-16r9
you _ one	a9c10e-9f-8h-8j-10n12
you _ only	h10m-12o11
you _ or	c8f10
you _ out	a24e-9f10h18i-8l16q19r9s-8
you _ overreact	j10
you _ owe	e18n-8
you _ past	d12
you _ phon	l21
you _ power	n25
you _ proud	m11
you _ push	a15b15
you _ quiet	b-10o16
you _ reaction	a13
you _ read	o17
you _ ready	b14q10r-12
you _ remember	d-11f19n-9q-12
you _ replaceable	q13
you _ ring	g17
you _ rotten	n12
you _ see	c-8f10h10l-9s-8
you _ seen	i10p21
you _ sell	n14
you _ show	d16
you _ simp	d16
you _ slow	d23q10
you _ so	a11e18g23h13i-12n18r9s-10
you _ soft	l16
you _ someone	d11n22
you _ someth	n12
you _ spare	e23g12
you _ special	b16
you _ still	m12
you _ take	d-13j13
you _ tell	f15h11i7
you _ thank	l13
you _ that	b10g12h-21j12o-13r15
you _ the	b-18c-9d11e17f-10h-17k24l16m10p-11q10r13s15
you _ them	f25h10
you _ these	f14p10
you _ thi	a10b10d13e10f11j8n12p12r13
you _ thing	c-6f18
you _ think	c9g18l21m9
you _ to	b15d-11e16f26g12i21j30k-11q14r15
you _ too	b30g19h11i8j8
you _ up	e18f20g-15i-10l-12m8n19
you _ us	k9n9p-12r13s18
you _ want	b20d-12m17n31o-11p12r-12
you _ was	l13n13r15s7
you _ way	j11
you _ we	a-9f13k7p11s26
you _ weak	n12
you _ week	b11o15
you _ well	f18q13
you _ what	b-12c-9g35h-11l-14m16n-10q16s-12
you _ when	k-12l-13n17o9
you _ whole	j-7k10s13
you _ will	c-6p12
you _ with	p11q-12
you _ work	b10d21j9
you _ worth	d13o14
you _ would	c-10d-14g25l12
you _ wrong	f19o13p15
you _ you	b-10c-11d14f14h-25i-12j-25l-21m-19n9o-10r16
you _ your	b20c-11d-18f-9g17m10n-13q-14
you _ |	f21i23k13n11p12q-20s8
you all	d-11m20n-16
you alway	f9g-11j15
you and	b28c14d-12h16i-11k20l-14m-14n-10o12q11r-20
you answer	e24
you are	a-16h-21k10n10q10
you ask	b12e-13f-8h-9m14p-14s8
you at	a-10h-8i-7o16
you awake	c14
you be	l18
you believe	f17
you belong	e14f11k12
you black	f15
you bring	a20m16
you brought	a15
you by	j8q23
you call	d13l14n21q10
you came	d17l22n8q11
you can	b15c-21e24g19i-21k-16m-13n8o17q-22r29
you care	n14
you come	a-9e10f9o8p17
you complete	k17
you could	e17g37h-8m15n20s-7
you cry	j9n10r13
you describe	f13l17
you did	c7d-19f17g-17h-9j-11r11s-7
you disgust	d25
you do	a-22c-10d22f7g-16i-19m-17n15r-14
you doing	c19i8
you dreamt	f19
you enjoy	n12
you ever	c10n10p10
you expect	a16
you feel	b-10f-11j10n-8o-7r-11s7
you final	m9
you fly	j13
you for	b-11c-14d17i-8l22n-10
you forget	f19
you get	a-10b-10c8i-9k9l-14o12q-14
you go	b11g11j7k7o10
you got	a10d16f-8l18
you happen	c13
you have	c-6f33h-19i25n17o9p12r-9
you hear	f14
you heard	f17
you i	e14q13r-8s14
you if	a-13p15r32
you in	c12d18g24i8o15s-8
you is	a13d30g12o10r12
you just	c-5d-11j10l21m-9n16p12r10s16
you keep	b9f20g14p-10
you kept	a15
you know	a24c8d16f-17g27h14i7m15n-16o14q35r9s-23
you left	a11g15i8p-11
you lie	n20
you like	a-19d-13i-7k9l-11m-8o14q-13r-8
you look	c11d10h25s11
you lot	m17
you love	m11n8r-8
you made	f-8m-8
you make	d14k6m12
you may	o27p17s9
you meant	s20
you mention	n-10s13
you might	a17g25q12
you my	a11g17
you need	a-12d-11e-12f11g-13j11n13o8p-10s12
you never	a-16f-12i13j-10k-7l-9n24
you no	g21s15
you not	d-10i18j14
you now	p23s15
you on	a-13c-6d28e21i-13k8o26
you only	a-12d-12g-12k9l-12n10
you or	i23
you owe	e48g15k-9m-8
you people	m15
you practical	a16
you push	a16
you put	f18n10
you real	g14h8i12
you repay	g21
you run	n12
you said	b25f-12h10i16j-7m-9n-11s14
you saw	d-10f20
you say	m10n15r8s11
you should	a24c-7d11e18f9j12n-10o-8q13s-10
you sleep	g17p17
you still	a9c13k-7l-10n-9
you sure	f14
you tell	a-12m26n-14p18
you the	a15b13f15k10q12
you think	a12c-6f21h-8m9n9q-19r-8s28
you to	b-16c-6g11h-10i14j17k-8p-19r8s-8
you tonight	r14
you took	f11i8r16
you turn	a25b-11d12
you two	e17
you understand	a14p10
you up	c34
you walk	f9k10m11r-8
you want	b29d-18e-28i-27k-13m-10n30o17r21s14
you was	a9h14k16s7
you went	i7j16
you were	f16h10i16m-12r-12s-13
you what	d12o16r13
you whether	b15
you will	b33c-6e29f-13g-13h22i22j-9k10l-14n-16p24r-13
you wish	s9
you would	d16g24h10j12k-20l13m11p-26q-27r15s23
you wrote	k8l12
you you	a-10e9f12g27i7n14p-11
you |	b-31c18d17h26i-7j-15k31o23p10s7
young	q20
younger	g16
your	a20b11f13g11h-13j19k24m-17n14o-12p30r8s13
your %amends	a14o12q10r20
your %child	o-9p21
your %claimant	d-16e17h-11k-8m-9q-13r9
your %device	g-20i25j8k-10l12m8o15p-10q10r-11s8
your %drawn-line	b30e12h13
your %easy-one	f16p12q14
your %endowment	b-13d25f7h9j9k11o8
your %family-word	b12g14i8l11n-14q-16
your %feeling	j37
your %held-thing	c9f14q-12
your %hold-deed	f-7i8l10r15
your %kin-role	b-18f11h-9k-9l-10s-12
your %large-words	c8k12n10s17
your %limit	b34
your %limit-set	b17n-11
your %mind	a-24f60h-11i-13j-9k-8l-19
your %other-one	f8h-10i18k-7l10n11
your %outing	h-12l-18m34n9o-9q24r8
your %pastime	e9g34k-12n17r14
your %possession	c6e37j-9o-13p10q13r-18
your %role	f8k-8m10n-11o10q-12r12s-8
your %said-verb	e-9o21q14
your %secret	c10g-14i-10j-9k-11m11o11r-9
your %short-while	a-13h-8k-9m17o20p16
your %shown-in	i16p-12
your %sibling	d-22e-9q14r13
your %small-deed	c5m18r11
your %small-matter	h14j7l16q11r8
your %smash	h15i7
your %swear	l16s8
your %thing	g-11n18
your %thing-or-pet	f-7h-10l12n16q-10
your %tie	e17h-9i7q-24
your %trifle	c12d-16g18h11j13m19o24p-13r14s21
your %warm-good	c6f7i13k-8p-12r11
your %weepy-noun	a17j9
your _ $	b10d-13g11i-7k14m13n8q11r24s7
your _ %drawn-line	b15
your _ %easy-one	b21q-19
your _ %event	a17b11g-17h-14i-9m-8r16s12
your _ %feel	a-9b9f-7l-14m-11q-16
your _ %few	b-11d-24g19k7l20p-20q14r11
your _ %give-way-loosely	a27c-18d-12k11l19m8o9q11
your _ %i-will	a17b-28f-7g26l9p-12
your _ %kin-role	c9d-11n17p25r11s12
your _ %make-up	a22p-10
your _ %mind	b13f10
your _ %mind-fails	f9l14n8p18
your _ %only-just	b10d-21j9p26
your _ %outing	b14e-10h-8i8j14
your _ %possession	a-11d-16e26f-7i16n11q-10
your _ %provoke	c-10d20f16j-8k9m9n-11p-23q-12r-9
your _ %sacrificed	g20r12
your _ %said-verb	a-11b23j14k-8p19
your _ %short-while	e-12i16j14o-7p13s11
your _ %small-deed	a-10b18f9j7l14
your _ %small-number	a-12d-21g14j7k8l11m9p-11q21r8
your _ %soon	a-10f12k15q12
your _ %surely	f11h14i15j-11r8
your _ %they	a-10e12l21q10
your _ %thinks-ill	a-9d-13f-13g-20i-8n-9o7q18
your _ %trifle	b24d11f8h-8i10l24m15
your _ %understands	f19g-13j7p22r-8
your _ %weekday	f21
your _ %you-being	b23i7p11
your _ ?	a-15f8i-10l-23p-10
your _ all	f11r16
your _ and	c5j-7n23
your _ are	d19e11j-13n12
your _ at	g11i13r11
your _ blog	l18
your _ but	a19f10
your _ fee	g20l9
your _ get	p16
your _ got	l14
your _ has	h10p15r19
your _ i	b13g17j-13l17o9p-12r10
your _ if	a14r-8
your _ is	d14e-11h14l-10r14
your _ like	b11l15
your _ mine	e17
your _ night	p24
your _ not	b10f13j7k-9
your _ now	b10k16p13
your _ of	f25h18i8
your _ off	b18
your _ on	i18p14
your _ reality	f16
your _ still	h13
your _ talk	j8n12
your _ that	b17r15s15
your _ the	a17b10f10g11h24j10o12q13
your _ to	b15e19f12j10k7o10q14s13
your _ until	o9r12
your _ whether	b13
your _ why	a12
your _ you	a15b27j7p-26q-16s-9
your _ your	c-6f9i8j9p11
your _ |	e9g13h11i8m7o11q-12s-10
your age	j12l10
your attitude	a15r16
your brother	q10
your call	o13
your choice	a-9g16
your contribution	l12
your cousin	q23
your decision	a14b13
your email	j10m12s10
your evening	e11
your face	c9j10k11
your fault	a16r8
your favourite	g17
your game	n16
your hormon	j24
your job	e10j-7q15
your key	h12
your level	d15
your little	l18m8
your majesty	b12
your med	f20
your memory	f12
your message	m16
your mind	f17
your mouth	a19d13n9p16
your mug	h13
your name	d14e9h18k19o8p14r14
your need	b13
your nerv	f14
your new	g13p22
your not	f13
your opinion	s14
your own	a24d13f11g-19m-10p-12q11
your pain	m18
your passport	p17
your place	d15
your profile	k12
your reaction	j15
your replacement	q17
your request	b24
your room	e-10h13q13
your salary	e16
your shift	p19
your side	h24q17
your spot	q19
your story	i17
your time	e12
your version	f23i9
your visa	g13p20
your voice	g14h15
your work	b19
your worth	h12
yourself	a33c-7d20e-18f25j24k-9r19
yourself $	a24i17j7p-10r19
yourself %said-verb	d21
yourself _ $	a9d14
yourself _ %event	f13
yourself _ it	f14
yourself _ that	a15
|	a-20c-16e12f-34g-36h-34i-8j-15k-30l9m-30n-15o-11p-10q-12r-12s-20
| %anybody-at-all	a-9d10h-10j17l14m29o9p-13
| %big-number	d12k12l10m9s16
| %claimant	e17g15h8p-12
| %come-back	c-9g18h54k-7p10
| %dare	p18
| %degree	a24d-16f12g20i15l12p29q39s34
| %denial	f18m9n9
| %dreamt	c13
| %easy-one	d-10f14g-16
| %endowment	e-9o15
| %event	d16g-19h10i-14m-8q-17s-9
| %everyone	f9j12l15m13s-10
| %extreme-name	c12s-9
| %feel	a12c-14e12n-8o14p14q-11r10
| %feeling	j12
| %few	c-7d17e18f8j9k18l18n11p16
| %gentle-praise	a-11d10j-8l-14s23
| %give-way	a18j17p18r14
| %give-way-loosely	c12d13g-11h12i7l-14n-11o15p16r21
| %help-act	a9b16p11
| %hold-deed	e12h11q-17r12
| %i-will	a-15b12c8e-17f15g27h8i14j10l14m-12n-11o20
| %lapse	c9g23
| %last-word	b-10c6p37q19r9
| %make-up	c13q14
| %many	k16m11o-9q10s16
| %never-mind	c15h-10
| %nice	s13
| %no-lying	i13
| %no-word	o24q10
| %nobody	a-11c-6d-12f17i-8o12p-10
| %once-that	b-27c-22e9l14n-10o21s-16
| %only-just	c14e10g28h15i16j15k10l27n14o-16p-10q14s21
| %outing	b-10e-16g-15h16i-9m-8o11q-16s9
| %possession	c10
| %provoke	c16f-12h8i23j-11k9l-20m-9n8o17q18r9
| %relation	a11e14g20p-15
| %said-verb	a-13b-14h12i23l-9n-13o15
| %scorn-name	f15i-7j7
| %secret	n8p-17
| %short-while	c7e-9m-8o18q-12s10
| %small-deed	b10c6h-8r-9s14
| %small-number	a15c-6e11i12j12k13l14m10n9p12
| %soon	a16c-6e13g12i26o-8
| %stay	c15
| %surely	a12b-11e-9f13g12h26i17j-18m-8n10q23
| %they	b-15c-11d16e-15f-7h12i-15m-13n-13q12
| %thinks-ill	e11h15n-10o30p29q11r-8
| %trifle	h10i26l13p-13
| %unbound	c10
| %understands	b15d-19f9i-7n-8o16p-12r-11s9
| %warm-deed	b18c-8d-14e9g-16h14j-10p25q-15
| %warm-good	c8e-10g-14h-9i-13j-7k-8l-16
| %was-not-so	a-16b-12e-17f-19h-9i-7m-8
| %worthless	c13
| %you-being	b14d14f17i-10j12k20r-13s-18
| %your-audience	g13l-10m15q23
| %your-kin	d15g15l17q23
| _ $	a-12c23f-10g11h-16i22j-8k-7n-12o-8q15r22s14
| _ %claimant	c8q21s9
| _ %come-back	h9
| _ %degree	a10b11e-16g-13j10l31o11p10q15
| _ %dreamt	f11k7
| _ %easy-one	b10c13g20k-17m8
| _ %endowment	c-5f10p-13
| _ %event	b10c13e-11j15n-15s14
| _ %family-word	e11h-9k-7l13p11q12
| _ %feel	b23e8l22p11q11s-8
| _ %feeling	j10
| _ %few	f10h8i-7j7s-11
| _ %gentle-praise	c10p13
| _ %give-way	a11c12e12k12m8o14
| _ %give-way-loosely	c17j10o-13p-15r-8s-9
| _ %help-act	a10b17h15j-7k-6m-9n-8r-8
| _ %hidden-fault	n18
| _ %hold-deed	e-9g-28i-8j-11o-8p-19s-7
| _ %i-will	b12c8g12h-9i22m22q10r-11
| _ %kin-role	b-19d13j14k-8p13s10
| _ %large-words	f-8k9m8o-9
| _ %last-word	g13p20s7
| _ %limit-set	b-13n-9o8s-8
| _ %make-up	a14h11k6n-10
| _ %many	b-9c-8k11r-8s-8
| _ %mind	f17
| _ %mind-fails	c6n-9o12q20r9
| _ %no-word	c7o19
| _ %once-that	i8k9l31m-11n8q13
| _ %only-just	a13b-9c11e9f9g12k-7m16r10
| _ %other-one	c5j12l10p20
| _ %outing	b15c10e-9k16m-14o8q-14s-10
| _ %pastime	c15f10g14l-14p24s-12
| _ %possession	a10c13e13f-10h-13i9l-12m-11q-10
| _ %provoke	a13b-22e16f10i9m-18n17s-18
| _ %rejects-me	n11
| _ %relation	c6h-12o8q13
| _ %rescued	g15
| _ %sacrificed	g23h-16l-15m12r-8
| _ %said-verb	a-12c22e-9j-13k9n-11s8
| _ %scorned	b-10d12f-8j13l-10o8p11
| _ %secret	b21h10q12
| _ %short-while	b-15c11e-18i-7k31m-9o8s-8
| _ %sign-of-life	c13h13
| _ %small-deed	c14s-10
| _ %small-matter	d-12g-20h-8l12
| _ %small-number	b-10h8j8k20q11
| _ %someday	c8
| _ %stay	c10
| _ %surely	a15b11c8d-11f-7g22h10j11m18o14p15q18r10
| _ %them	h15k-8l-9o8s-15
| _ %thinks-ill	b-10c7d-11h15k12n23p19q32s-12
| _ %trifle	a-9d-14e10f-13g-23i7j8k-10l13p28q13r-14
| _ %unbound	c17
| _ %understands	a-11b10c-6f13h11j-8k-8n19p18q12
| _ %warm-deed	g10h21i-11j-11k19p13r-8
| _ %warm-good	b-12e13j-9k8o16p15
| _ %who-with	g-12j-7l-14n8
| _ %you-being	c12d28e14i16o10r10s17
| _ ?	b-13c-6d-15g-13h18i25
| _ a	a13c15e-23j14k-15l18n19p13
| _ all	a-9b16c7d15g-17k11o19q13
| _ alway	d-17g24l10n11q18
| _ am	b17g-30h14j10o14
| _ an	k16
| _ and	a20d10f-9h19i13k21l20n-12p-16q11
| _ are	c6e-25f-20h-12j24k17l-22p-10q12r-9
| _ ask	b18g20o7q15
| _ at	b10e-14g11k-6r-9
| _ be	b21c8j-7k7m9o10p20
| _ can	d-14h12o12p14q-10s-11
| _ choice	g18
| _ come	b10h20
| _ could	p10q16
| _ do	f9g12i-7j10k-13m-13n17q-22r8
| _ dreamt	f13
| _ even	l19m8
| _ for	a-15b20e-10g-20h13s17
| _ get	f14l11q25r16
| _ give	h16
| _ got	b15c-6d21f-8h18p13
| _ had	a-17b17i-11l25n11q17s-10
| _ have	a-10b14c-7d20m8p14q-16
| _ home	h17p-19
| _ hope	g19m11
| _ how	a-11c9d-14g18p12q13
| _ i	c20d20e23g39h16m31n14q15s14
| _ if	a9c6l18p14r15
| _ in	a11c7d11e14f10h-9i11k-9l-15m-17o-13q-14
| _ is	a-18c21f-8g10i24m-16o-8q-17s-17
| _ it	a-14b11e-12i15n-10p-12r10s25
| _ just	g12j14l-18m18q17r13s-8
| _ keep	c8
| _ know	c9h-8i19k10n11o9q-24
| _ least	g25s16
| _ letter	p19
| _ may	o13
| _ me	b-12e-11g-23h14i9l9o-9p18r15s-13
| _ mention	l11q29
| _ more	h23o12
| _ my	b13h-13k20q-14
| _ never	c5f15h-8i10k13r-14s-7
| _ no	d18s-10
| _ not	a-17c16e21f-19h21k8q20r-9s-13
| _ number	i15
| _ of	a-15e11g10j13k-10m17q17r-10
| _ on	g-25h15i18k-10o-17p19q-10
| _ one	c-5h8j-9n-12o10q-11r9
| _ only	d-11g21k-7p15q10
| _ owe	e12g17
| _ rather	l22
| _ said	b-14g-14k10o15q28
| _ say	b-10c9o-11r9
| _ shall	b18i14m11o11p17
| _ should	d25q-11
| _ shower	i12
| _ sit	i11o16
| _ so	b21i-9p17
| _ suppose	g17
| _ sure	d12q21
| _ that	a16b-11c14k-10l-21p10r-8
| _ the	c8e29f-7h29i8j-8l24o15s11
| _ then	b12r11
| _ thi	j14l13
| _ think	b13d19g13h23
| _ thought	p10q15
| _ time	a16o13
| _ to	a-16c12e-13i-12j11l-11n-9p16r-15s13
| _ tuesday	k14
| _ up	b15j17l11p20
| _ us	h9i-7j-8k11l11p14s-8
| _ wait	g10i17j9
| _ want	e-13k12l-9m-14n25s-12
| _ was	a21b-22e-11f28g-13j9k-7m12n-14r-9
| _ we	a-10b-18c-6f-11i-8l21o-11s12
| _ were	b-10c-6f13g-22i14j-13k11
| _ what	a15b10c-7d36e-15i8o11p21q19r23s16
| _ when	b12c-7i7l12q11r-11
| _ who	a28i16k7l14m20o12q13
| _ why	f12i9o12
| _ will	c13e12f-8g21j-7m10n-10o27p-15r-8s13
| _ would	e-11f18h11l11p38
| _ x	c18
| _ year	m11s15
| _ you	b-13c-19d-17e-18g21i8m8p-13r8s10
| _ your	e18i10k8m-13p15
| _ yourself	f15j12
| _ |	b18c35d-19e-14f8i9l24p-10s15
| a	b10d12g-12i7j14r10
| all	h19
| and	a52d22e9g34h-11i20j10l33m22n15p17q43
| anyway	c35g17i-7
| ask	a-10f18
| at	f13l11s16
| be	p25q-11
| but	b-10c25d-12g39m12q16
| bye	o17
| can	h17j-7o-8p-12
| come	c-5h46j-9
| do	a-11b-15e-14i13j-8o14p-13
| enjoy	o33
| even	q19
| every	a10j7q22
| everyone	l-12m10
| explain	i16
| go	f13i15l-10o-8q10
| got	s17
| gues	g13m10q21
| had	a24r9
| he	b-16d-12h13i-9j9l-19q14
| how	b17c8e-10i-8m-9p17q-10
| i	a-42b13c-10g14m16n8o-28r-23
| if	b-15c-15d-12e-14f11i15l-12o-19q-18r-17s-9
| ill	g25
| in	a10h-8i10l17s10
| it	a-17j10l17n11q-14r12s-13
| just	c12h8q21s11
| keep	c19
| made	c13
| maybe	a10b15c18f9j12o12
| message	s15
| might	c12q18
| my	a-10e-11h-8i-7l11m16q-16s-7
| name	i21
| new	h17
| no	a-9c14d13g-15i-7j-8l-9s7
| nobody	d-14f15
| not	a-13b-10c21d14e10j-11k30l-11r17s23
| noth	c14
| now	a17g17i28
| ok	c14j9s16
| once	l18
| one	a13e9g18h15k7
| or	c26p29
| people	l15
| perhap	c12f10g11
| pick	p23
| please	a-10b-13c-8h8l-12p-20q-21s-8
| remember	f10h11
| see	o9
| she	a-14d13k8q14
| so	a33b-12d-14f18g24i22p34q28r8s27
| some	d23
| that	a11g-21h10i-9j-13r-13s10
| the	a-18b-13c-14g18h29i-16j-11m-22n14o-12p-11q-22r-8s-11
| then	a9g-12r14
| there	a-11b-13c12i-10j15k7l27m-10p-18q11
| they	a10d14l31p12q-14
| think	p27
| try	l26
| until	o12r30
| we	a-14b24d-14g14k16l-12m-8o-15
| well	b26d14l26m13
| what	b10d14e-13f-7g-12i7l-15n10p-14q19r-10
| whatever	h16
| when	e24h8l12o49p-12q23
| where	h8i14
| who	a18d11h-8i43q-14r-8
| whose	i35
| why	i23
| you	e17f47g-18h-13j13n58r8s-17
| your	f19p12q10
🌹	k14
👀	c18j10
👀 $	c8j10
😂	e-16f-7g-11h-15i-7j-11k-14l-21n-11o-16p-18r-11s-11
😉	c16
😏	c23h8
😏 $	c9q11
`,
};
