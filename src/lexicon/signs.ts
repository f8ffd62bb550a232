import type { SignTable } from './schema';

/** Learnt by `npm run learn` from the labelled messages in tests/corpus; not to be edited by hand. */
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
    -3.685,
    -4.122,
    -2.426,
    -4.35,
    -3.983,
    -5.708,
    -2.984,
    -3.495,
    -3.028,
    -4.787,
    -5.345,
    -4.3,
    -3.638,
    -5.888,
    -4.12,
    -4.171,
    -3.347,
    -4.65,
    -4.26,
  ],
  unit: 0.2144,
  lines: `
$	a-22b-13d8g-30h-18m-14n17q-27s-10
%amends	b-19e10f-19h-15i-11j-15k-21l-24m-11n-11o15p-23q-14r33s-10
%amends $	a-13e-10i8m-17p-13r13s-9
%amends _ $	a-9b-8m12p-8
%amends _ exist	m21
%amends _ get	m11
%amends _ is	a10e14q9
%amends _ noth	g19
%amends _ that	b8s16
%amends about	a15
%amends for	e-11j-7l9m12o-15r-13s13
%amends is	a11
%anybody-at-all	c-14d22e-12f12g-16j-9l30m16n19q8s-9
%anybody-at-all ?	d14
%anybody-at-all _ $	j-7k-11l-8o13p-16
%anybody-at-all _ and	o18
%anybody-at-all _ could	d15f9l12
%anybody-at-all _ in	d-9h10p-10q13
%anybody-at-all _ is	d20j-8k11n9p14r-11
%anybody-at-all _ me	e-7m7
%anybody-at-all _ not	a11d-9f8k13
%anybody-at-all _ see	d11g17n9
%anybody-at-all _ that	c5n9o22p-10s7
%anybody-at-all _ the	f13g-9l-14q17
%anybody-at-all _ to	a23r10
%anybody-at-all _ up	i16
%anybody-at-all _ was	k9q9
%anybody-at-all _ worse	l15
%anybody-at-all _ you	a-10b-14j10k13l-14
%anybody-at-all _ |	a10b-12c6j-7m22n-10s6
%anybody-at-all before	k13
%anybody-at-all brother	d-9g12q16r7
%anybody-at-all do	a13q9
%anybody-at-all get	h10l17m9
%anybody-at-all in	l10q27
%anybody-at-all is	l14m7n12q-14
%anybody-at-all own	i15
%anybody-at-all who	c-5l14m-12p12r21
%anybody-at-all with	l12n10
%apart	d-12e-15h42j-8l-8n-11p-13s-10
%apart _ $	k14r10
%apart _ and	h12
%apart _ done	o11
%apart _ here	o12
%apart _ left	h12
%apart _ out	r14
%apart _ |	h21
%apart left	g16h7i9p-9
%apart tim	h14
%apart you	d-9h7k6
%attacked	c-8d10e-31g-12i-19k-9m86s10
%attacked _ i	m12
%attacked _ my	q13
%attacked _ the	d11m22r14
%attacked _ thi	f12m7
%attacked by	m14
%attacked for	m14
%attacked to	d33e-9g18m-13p-11
%attacked trial	m11
%attacked |	j8m13o7s7
%authority	c-8f-10g-13h-15l-10o-13p63
%authority _ office	p13
%authority _ you	p11
%barrier	a12b25j-11k-10l-15o9p13r-7
%barrier $	o14p8
%barrier _ again	b11r9
%barrier _ |	b15e8i7
%barrier in	b21
%because	a43b-8c-16e13f9h-17n13o-10q-24s10
%because _ is	f11r12
%because _ not	a13b19o10
%because _ so	e13
%because _ you	a29k-6s-6
%because _ |	a20
%because i	a-10c-6d-9e13h-13i12r-12s15
%because of	a16f-9o-7r-8
%because to	a12e18
%because you	a39m11n8s6
%big-number	b7c-23d10f-21h-11j-9l9m-9n-21o-17p-10q-9r-12s-11
%big-number _ a	l16
%big-number _ is	b-9l13
%big-number _ of	l-11m11q-9
%big-number _ |	a-11d-9g-10i13
%big-number and	b10g-9i9l-11
%big-number day	k14o16
%big-number minut	i17
%big-number minute	i12
%big-number week	l15
%big-number year	d13m22p-9s8
%body-part	a10b-11c5d13e-13f-12h14i-8k-11m-7p15q-10r11s-9
%body-part $	a11f-10g-15h18j-11l-10p18
%body-part ?	d20h16
%body-part _ is	j12
%body-part _ it	h7p16
%body-part _ out	l14
%body-part _ the	h12k-6p-10q12r8
%body-part and	c10j8p16
%body-part in	d10g10q14
%body-part on	b14c6h-8o8r15
%body-part to	c7h9j11r9
%came-out-with	a9d9f12g-10l25
%came-out-with like	e8f12l18m7q8
%child	a18e24f7g23j11k10m-8n8o7p10q21r22s13
%child _ $	g-12m-7n10p19q-12
%child _ be	l17
%child _ boy	l11
%child _ |	g-13j-7r16
%child and	e8q18
%child in	q20
%child who	r17
%child will	g9l10
%child |	g15q10s12
%claimant	a-8b-8c-10d22f-11i-10k7m-8q21
%claimant $	d11h10k7l-9m-8s7
%claimant _ $	e14k12p12q10
%claimant _ are	f7j7k11s-8
%claimant _ be	l13q14
%claimant _ boy	l11
%claimant _ for	e8g9h17
%claimant _ had	q21
%claimant _ have	d23e7l-9o15q11
%claimant _ i	b12p-9
%claimant _ is	e10h10j-6m7o-9
%claimant _ nobody	k12
%claimant _ not	a22g18h-11j7k-8l-9n9p9q-12
%claimant _ out	p17r10
%claimant _ the	e-7g-13h-9k6n-8q-17s11
%claimant _ until	r14
%claimant _ when	e16r10
%claimant _ you	b-8h-15k8
%claimant _ your	b-8i10j6q13
%claimant _ |	e16h8k6o-8r11s8
%claimant and	k-9l-13m9n17o13
%claimant back	h15
%claimant for	e13o8
%claimant get	c6f8r13
%claimant had	l20s11
%claimant i	e15f7g-10h13k10p10s-7
%claimant is	d-12e9f-10g-10j-7q-20r11s13
%claimant so	e15
%claimant want	p14
%claimant who	h-8i-7r16
%claimant |	a15d-10e12g-12n-10r9s11
%colleague	a12c-14g-13j7l-10n-15o-10
%colleague _ a	e12q13
%colleague |	d10e18o8
%come-back	a-8c-12d-16f-15h61k-10o-19p14q-11
%come-back _ $	a-12b24h24r10
%come-back _ it	p15
%come-back _ or	h12p19
%come-back _ that	h14
%come-back _ you	h11
%come-back _ |	h21
%come-back back	h8
%come-back call	p14
%come-back come	h12
%come-back home	h18p-9r12
%come-back me	h18
%come-back up	b8e9h-8n10p15
%dare	f8m-7p37
%dare _ $	i6p12
%dare hear	f10
%dare me	o9p11
%dare not	p17
%deceitful	b-12d-11e-7j-15k-8n19s-14
%deceitful _ $	f9
%deceitful memori	f10
%degree	c-22f7g-13k-23m-10o-14s17
%degree $	a9d11e9i10m20q8r10
%degree _ $	b15e-14h15i-7l8n-11o-8s-12
%degree _ ?	j10
%degree _ about	f18s-8
%degree _ am	b15e-8l-8
%degree _ are	d10f-8s11
%degree _ being	o13
%degree _ come	e16g10
%degree _ could	g26n10
%degree _ for	d16g-10n-16
%degree _ i	a-10c-7e-8f-12k-8l-15p-9s-8
%degree _ is	a10d10e17f-7i7l-13s7
%degree _ me	b-8h18m12q-8
%degree _ my	s12
%degree _ sensitive	j10
%degree _ the	b10c10d19l20p-10s10
%degree _ to	a12g20
%degree _ want	l-9n-8s12
%degree _ was	f7k6s13
%degree _ what	g11n14q9
%degree _ will	e13n7s-10
%degree _ work	b15
%degree _ you	c-11e9f10g34k-7l-13q11r-9s16
%degree _ your	b8d-9g-9l20s-10
%degree _ |	b8d19i8j7o12p15q23
%degree because	s11
%degree busy	g18
%degree call	l14
%degree cold	m14
%degree easi	a10h10p13
%degree hard	d14
%degree high	b15
%degree i	c-6f-7k6l13p-17s17
%degree little	r14
%degree me	s11
%degree much	a9b8c8d-10j-10n-9
%degree my	s15
%degree now	b11
%degree personal	j12
%degree so	j12q9s-7
%degree sorry	p16
%degree the	a11b-8s11
%degree they	l18
%degree too	j15
%degree what	b-9f-7s8
%degree you	e9f-8i-8l11o16q8
%degree your	e31g13k8
%degree |	o7q21
%deluded	d-11f36l-12m-8n-8s-7
%deluded $	f19
%deluded _ $	f21
%deluded _ ?	f22
%denial	b-17c-14d-24f73h-17i-17r-9s-9
%denial _ $	f10r7
%denial _ no	f7j17k8
%denial _ you	l15
%denial _ your	f10
%denial _ |	f12
%denial hit	l14
%denial not	f12g-9i-6
%denial once	f9q13
%denial said	f12
%denial was	f26
%device	c-14f16g-21i42k-9n10o13q17
%device $	a-9b-19l13r14
%device _ all	i11
%device _ and	i18n8
%device _ talk	l16
%device _ |	a14h11i17l-15n8s9
%device give	i13
%device is	j9o17
%device on	b12i13
%device |	a10b-10i12p10q-8
%drawn-line	a-10b48c7d-10h-9i-10k-28l10m-9o8q-8r-12
%drawn-line $	a9b11e11f-7i10l-17n-9p-13s-7
%drawn-line _ $	b-24d-11e-12f-7g10l13n14s11
%drawn-line _ a	b18c7o10
%drawn-line _ be	b10l8
%drawn-line _ breathe	s12
%drawn-line _ for	b22
%drawn-line _ in	e16p10
%drawn-line _ is	b9c7
%drawn-line _ my	b12
%drawn-line _ you	g-9o21s14
%drawn-line _ your	b10n16
%drawn-line _ |	c-7h10j9
%drawn-line a	b-15j8l-16s10
%drawn-line and	d8i6j19
%drawn-line before	r13
%drawn-line clap	l17
%drawn-line come	b-9e14
%drawn-line from	l15
%drawn-line hour	b19
%drawn-line if	p14
%drawn-line me	a-8b15e-8
%drawn-line mean	s10
%drawn-line time	b15
%drawn-line to	b11j10o19q-14s7
%drawn-line you	i7o18
%drawn-line |	b11d-10g9l-9p-9
%dreaming	d-13f26j15l24
%dreamt	a10f26i-12j-20l-11n-11s-7
%dreamt that	f9l-11
%easy-one	a9c-8d-33i-21j6m-12n-12o-23p-20q27s-13
%easy-one $	a11e15h-10l-14m-11n-12q8r8s-12
%easy-one _ $	a8c-9f19j8n7o9r8s-11
%easy-one _ ?	b11g-8j8l16
%easy-one _ a	a-10b12c5h9n-7p14
%easy-one _ about	l8m12
%easy-one _ and	k-10m10p13r11s-7
%easy-one _ answer	c10
%easy-one _ are	f-7l11n10
%easy-one _ breathe	s10
%easy-one _ face	c11
%easy-one _ feel	k9
%easy-one _ happen	a14
%easy-one _ hear	h14
%easy-one _ help	f16
%easy-one _ i	e-8g-13h7m15p-15s13
%easy-one _ it	a22b-7d-8g-13j-6n-13p11
%easy-one _ like	e17k11q10
%easy-one _ me	b9e-10n8o12
%easy-one _ more	i13
%easy-one _ much	b13
%easy-one _ not	b16e12m8n8
%easy-one _ of	f19g15
%easy-one _ one	i18o8
%easy-one _ she	k6n10q12
%easy-one _ the	a11b-16g-18h-10i-9k-7m23p9r9s11
%easy-one _ to	a-16b18n11o-7p-14
%easy-one _ train	a16
%easy-one _ us	h13
%easy-one _ were	b12
%easy-one _ you	d-9f14g24h23i-9l14o-16p-9
%easy-one _ your	h14
%easy-one _ |	a11b-8e-9h11i-9o10q12r9s-10
%easy-one a	b-14d8j9s17
%easy-one about	a13e-7n14o7q19r-8s7
%easy-one ask	e16
%easy-one for	b17e-13f-9g15h17i-10j-9s14
%easy-one how	m12
%easy-one if	b16e15g-9q13s8
%easy-one me	a-16d11e-12f7g13j10m11p-11
%easy-one no	b9c-5e11f-10m-8o-12s-12
%easy-one permission	s11
%easy-one the	a19b-10d-10f-12g11l8m-8
%easy-one to	h8j7l17n-10o13
%easy-one you	b-7e15h-18i15l12q-11r-13
%easy-one your	b-12c7f11j-9k8n-8
%easy-one |	b-10g18k10l16q8s-8
%endowment	d36e-14h-10i8l15n19o23q9
%endowment $	a11f10i7j-10k9o-15p34s11
%endowment _ $	c-10e9f-7i-9j9m11o14q-9r15
%endowment _ a	g9l10q11
%endowment _ and	b-12d12e-13f10l16q10
%endowment _ date	i14
%endowment _ do	c14p8
%endowment _ hand	i11
%endowment _ humour	j11
%endowment _ i	a17d11n7r8
%endowment _ it	f11j7
%endowment _ not	c13
%endowment _ on	d11f-7h-7n16r9s-6
%endowment _ own	b21
%endowment _ that	d14
%endowment _ the	f11g13h8i7j7l15o13q14s-7
%endowment _ you	b-9f8h7j9o10r11
%endowment _ your	b12c6d18
%endowment _ |	c6g14h-13l12n-18o22q11s15
%endowment at	a15
%endowment her	b15e8g15q9
%endowment is	d13o8
%endowment it	b11d10e7g13j7o11s6
%endowment me	h14j7k7o-8q14
%endowment no	e8l15q8
%endowment of	j9
%endowment that	a9f-12l-9r8
%endowment the	c-7f-8g20q9
%endowment thi	d9m14
%endowment us	k20s6
%endowment you	a13c7e-8j-14l-9m-10n10o14q-7s-8
%endowment your	f7k-8o-7q-8s6
%event	e-7j-20k-13l15m-10n-8p-20r8
%event $	a20c-7d-17e8g15i15o11q11r7
%event ?	b-8c5d11e-11i33j-7
%event _ $	a13b7c-17g-17h24j9k10m-21p15q12
%event _ ?	a-8e14h-11i10l-8m-7p8r-12s-7
%event _ a	a-12b-10d-10e7k-15l11n10o-10
%event _ about	d10f-14l-16n22q-8
%event _ abuse	m10
%event _ again	f10o8p10
%event _ all	b9c9e-14l-10n11
%event _ am	n7r11s12
%event _ and	a-12d26j7p17r11s-7
%event _ are	b7k10p15
%event _ as	b10s18
%event _ away	h9
%event _ be	h21i-9l-9
%event _ been	c7h10k9l-12
%event _ better	p16
%event _ can	b-10e12h-7i11j-6r15
%event _ clear	d19
%event _ control	n16
%event _ could	g11
%event _ due	e12
%event _ exist	f14
%event _ feel	j8q8
%event _ fine	g22l-10
%event _ for	c6f8g11h-11i-9m16n-8p8
%event _ from	e9f13n-7
%event _ grown	d14
%event _ have	c7g-9k7l25n13o10
%event _ hormon	j12
%event _ how	a-10b14c10d-10e18f22k7s7
%event _ i	a19b13f-18g13j-11l-16s8
%event _ if	c-6r15
%event _ in	f14l-15n7o9q13r20
%event _ interest	m12n10
%event _ is	a-8c-7e9g-14i11j13l12m7o23r-10
%event _ jealousy	n12
%event _ job	e16
%event _ just	k7m-8q8
%event _ kindnes	n11
%event _ last	o19p15
%event _ like	c9d12f12h15m9p-9s-6
%event _ longer	s12
%event _ luck	l18
%event _ me	a-10d-13g13h17j-15k-9m27p-9s-7
%event _ mine	e13j-6l-12q11
%event _ most	l15
%event _ my	g27h-11i9k-7q-12s13
%event _ no	d16n-8o7r-8s12
%event _ not	b24d13f10g-10j-9k-7n-11o-13s-6
%event _ now	a-8b-8j13
%event _ of	d-11f19g-11h-8s10
%event _ ok	g13
%event _ on	a17f-7s-6
%event _ one	d13l20q-8
%event _ only	h-10l17
%event _ paranoia	f14
%event _ person	h12
%event _ pure	f10l17
%event _ real	h12k8
%event _ scary	f14
%event _ slow	i15
%event _ so	d10e11f9n9q10r8s16
%event _ still	c12h10
%event _ stop	a8k11p19r-7
%event _ sweet	b9c10
%event _ thank	g14m7
%event _ that	b-12c-6d22g-12h-9i-10n-12r-8
%event _ the	f8h10j17k-13n9q-15
%event _ then	g12r15
%event _ there	b-7f17j6n8
%event _ third	i16
%event _ time	b8j11
%event _ to	a19d-10f-7g15i6l-9m17n16o-8r12
%event _ two	a12
%event _ unanimou	q15
%event _ us	a11h18k7m9n-8
%event _ way	d12p20
%event _ what	d-9e9k-6p-10q14r-7s23
%event _ who	c9m10n8
%event _ worth	g19m9
%event _ you	a20c6d11g15h-13m-11n14p15r14
%event _ your	a14c12d-9f16g12q-10s10
%event _ |	d-8m-7n18p16r-22s-10
%event a	l16
%event all	a15h9n10
%event and	a-11c-8f16g-16i-8j13k-9l11m-8n-7s-8
%event before	p11r14
%event bus	k9
%event cold	h10
%event com	a15m9
%event depend	c10r13
%event did	l16
%event door	b9p16
%event email	r11
%event face	a12d13
%event house	e17o9r9
%event i	f-13g9h-12p15q-9r8s27
%event in	b-7f12i11l14o-8p-10r-16s11
%event is	a12c-6e17f12g23h11j25k12l9m9n13r-8
%event it	b-9e8j13
%event mean	s17
%event must	d9j10
%event never	f14
%event off	h13l11
%event on	b12h-10n12s8
%event or	b20i-10
%event out	e12l-8s-7
%event round	i8q15
%event should	e12
%event suit	e15
%event tak	a19
%event taxi	i12
%event the	d12g17i-15p9r-8
%event then	i14
%event time	h14j14s7
%event to	a11h-7i9k14q-8r-11
%event true	f12
%event up	m11o11q10
%event upset	j12
%event was	a-10b-8c-15d-15h16i-16k-7m-9o-7q-18s-6
%event will	h10
%event word	b12
%event work	e19
%event would	c6d13h7p20r-9
%event you	f11h-11i14k-8n10o-7q19r10s12
%event your	a-8f7l15
%event |	b13c11f21i-8k-9n-12o10r-19s-12
%everyone	b-8c-8d10e-11g-19i-8j-7k14l22m21n12o-13
%everyone ?	d16
%everyone _ $	h-7i-6j-6m8p-16
%everyone _ in	q14
%everyone _ me	m15
%everyone _ my	q13
%everyone _ see	d11g17n9
%everyone _ the	n-8q23
%everyone _ to	a21l-8n7p10r11
%everyone _ was	k10
%everyone _ worse	l14
%everyone _ |	c9g8m13p11
%everyone before	k13
%everyone do	a11n8q10
%everyone get	h11l16m9
%everyone in	q25
%everyone is	l12q-17
%everyone other	h-7k21q-10
%everyone to	g15s6
%everyone who	l16m-8p14r21
%everyone with	l12n13
%explains	b22h14
%extreme-name	c-8e-31f-20g-9h-8i-10k-15l-18m14n16p-24q-17r-30s61
%extreme-name $	b18e-8j12s28
%extreme-name ?	b13m-8s12
%extreme-name _ $	a10e11g9p17
%extreme-name _ are	s10
%extreme-name _ but	a15
%extreme-name _ discus	e13
%extreme-name _ for	d-11g10s16
%extreme-name _ i	i-7k-6m8
%extreme-name _ just	c9
%extreme-name _ since	k11
%extreme-name _ to	h11o7
%extreme-name _ you	d-12f-8h8o7s15
%extreme-name _ |	a13b-12d-11e-7j12k-6m16n16
%extreme-name about	b14
%extreme-name and	l11s17
%extreme-name blame	a17
%extreme-name else	k9
%extreme-name to	b10e8g-9l-10q-7
%extreme-name |	b-10c-8d27e-9i-7k-6m12q8s12
%family-word	c5d-10g41i-9j-17k-13m10o-7
%family-word $	a12d11e11m-11
%family-word _ $	d12k9m7o8p15
%family-word _ a	a11f-7g-10s10
%family-word _ me	m16n8p8s-8
%family-word _ with	p19q8
%family-word _ you	f7g9j8k10n-7
%family-word has	g17m8r14
%family-word is	f-7g-13j-7s10
%family-word pressure	a19
%family-word so	e15
%fated	k32n-10
%fated _ $	k13
%fated _ |	k21
%fated whole	k9
%faulting	b-7d-18f-10k-13n51o-8p-15
%faulting _ $	m16
%faulting the	m12
%feel	b-13e-14f-8h-9i-23j16k-6l-13n-9o-8r-7s6
%feel $	j23m14n19o11r7
%feel ?	a14g8l13
%feel _ $	f11h-12i10k-6q11
%feel _ ?	g-9h-7i6j13
%feel _ a	b14j7k11p13r-8
%feel _ about	c-7f7g18i7j30m-8
%feel _ again	h12r7
%feel _ and	a11g26i-12r-10
%feel _ angry	a14
%feel _ answer	i15o9
%feel _ ask	e12m-7
%feel _ at	b12c6d14e25f-7j7l10r8
%feel _ be	h7l14m13r-8
%feel _ better	a10d22k8
%feel _ but	m13
%feel _ by	e9j15q12
%feel _ cry	j18
%feel _ daughter	o12
%feel _ down	e13p15
%feel _ else	h13j17
%feel _ for	c7h-8l-11m9n13r9
%feel _ from	b8l16o9q7
%feel _ grip	j14
%feel _ heart	g12
%feel _ i	c-6e-13f-14h15j-7k10m16p-17r-19s19
%feel _ in	c7d10e8g-9i12m14n17q8
%feel _ it	a8e10f15j19l11n8p-18
%feel _ like	k12
%feel _ look	n16
%feel _ me	b8d-9e16i-8o9p-10q10
%feel _ nicer	d14
%feel _ no	f8g12l11r-9
%feel _ of	d-16e-11j10m-7o-8p11q9r11
%feel _ out	a-8h8n8o17p-9
%feel _ over	j11
%feel _ personality	l13
%feel _ pic	p14
%feel _ piec	j11
%feel _ quiet	o12
%feel _ right	e9g10i8j9
%feel _ say	c5d16m7
%feel _ sense	j9
%feel _ shame	p17
%feel _ sick	d13
%feel _ six	e13
%feel _ so	a16q-7s-8
%feel _ sorry	p18
%feel _ spell	e12
%feel _ talent	d17
%feel _ tea	r15
%feel _ that	a-13c-6h11j15k-8l10n-7o8p-16q-16r18s8
%feel _ the	a-16b10c15d9e-13g-10i8j6k18l-19o16p10s13
%feel _ tir	l17
%feel _ to	a19c5d-17e24h10n-12o23q-8r15
%feel _ up	f9h13n-8o10
%feel _ wait	e16
%feel _ want	m13
%feel _ when	o-8r11
%feel _ with	b-15h23j7n-13o-12s11
%feel _ you	e9f-12i-7j12m-8n11p-9r23s7
%feel _ your	b13j9n7p11s-7
%feel _ yourself	d10f7g10
%feel _ |	a-16b8e15f-6h17o10p-9
%feel a	b10c-5e10f-12i-7j10k-8m17n-9p16r17
%feel about	j9p21r-8
%feel alive	k12
%feel all	j-11n10r11
%feel alway	n17s8
%feel answer	o12
%feel asham	g16
%feel blam	m14
%feel boy	l11
%feel chang	f-8h9i7
%feel check	b8f9k9
%feel discuss	q13
%feel earn	e15
%feel feeling	m17
%feel got	a-11m-7n15o-8s-6
%feel grateful	d19
%feel had	p-8q8
%feel here	a-10b-7g33o-7p-9
%feel it	b-11d13f11g-14h11l-9m7n7p-9
%feel lost	h-7s9
%feel more	j-6r12
%feel never	h-7k12
%feel no	d18f10j18o15r9
%feel not	c11k6m11s-10
%feel noth	e-7h11o13p11r8
%feel on	g9h16o17
%feel only	a13
%feel over	j18
%feel proud	h13r12
%feel put	b14j7m8p-8
%feel seen	d15i10q8r9
%feel stitch	p20
%feel stopp	h10q13r7
%feel sure	p12
%feel that	d-10h15j8k6l9n-8
%feel the	b11e24h-8j-10m7o8p16q-11
%feel to	c-6e39f-11i13j-10l10m14n-15o-17q-10r-9s-13
%feel with	c11
%feel you	a-16c24i7k7m-7o-7p8
%feel your	a-9b-8d-11f12i-7n-12p-15q14r8
%feeler-name	j25
%feeler-name queen	j12
%feeling	a38c-20d-25e-11h-12i-14j71k-10m24n-7o-8p-15r16s-11
%feeling $	f-12n-7r12
%feeling ?	j-6l8m13
%feeling _ $	a-13j-10n13
%feeling _ a	j20l11
%feeling _ for	j12l18
%feeling _ got	a12
%feeling _ is	j20
%feeling _ just	j12
%feeling _ my	a15
%feeling _ not	j23
%feeling _ of	j9
%feeling _ people	f17
%feeling _ that	q13
%feeling _ the	a11n12
%feeling _ you	a15j16m12q13
%feeling _ your	j16
%feeling _ |	f-7j12p8
%feeling and	a17
%feeling is	a-9j25q11
%feeling it	j11
%feeling like	j11
%feeling mak	f13
%feeling talk	n12
%feeling |	j15o10
%felt	b-16d-27e-30f11g-9h-14i-16j30k-19l10n-9p-10q-11r-8
%felt _ $	c-7g22h8j-7m-9o13q8
%felt _ a	j10l12
%felt _ are	j10q8
%felt _ be	l14
%felt _ can	r10
%felt _ i	b11j-7m14s7
%felt _ is	g-9j19n-8
%felt _ just	j14
%felt _ on	o13
%felt _ you	f12j10k-8l10n-12o-8q12
%felt _ your	j10n10
%felt about	g16j10
%felt can	l14
%felt from	l14
%felt of	j12n20q9
%felt thi	a15h7q8
%felt you	b24d-11j17o7s8
%few	a-15b10c-17d-10e-22g-19h-14i-16j-14m-19n-15o-7p-15r-19s-11
%few $	a16c-9g9i-9l-8q-9s-12
%few 40	i14
%few _ $	b-10e-11f11j-6k-16m-7o7p9
%few _ ?	g11i-9l11o-7q-12
%few _ about	m10q-9r7s7
%few _ adult	f14
%few _ ago	l21
%few _ and	d-12g-13k8l22m8q8
%few _ are	d19f-7j-6
%few _ at	c11e9j-11k-6m14o13
%few _ be	g21i11
%few _ between	b15
%few _ could	d15f7i7
%few _ cvs	q13
%few _ enjoy	o14
%few _ ever	h9k15q8
%few _ for	c9g11h10m-7
%few _ from	h-8n-11r7
%few _ get	a16k9l10
%few _ her	g13q20
%few _ i	c9i11j-11k9m11n-12o-7s-10
%few _ in	b-15c-7e8h-11k10l9m9n10p-11q-8r-7
%few _ invite	b11
%few _ is	b-11d-9e12f-10j7l17
%few _ it	h8l8m-11r-7
%few _ my	a-8i-6m9
%few _ no	b18d8l11q9
%few _ nobody	j12
%few _ not	c15d-13e10g-12h9j6l21n10
%few _ now	h8s9
%few _ of	c-10d14i8o13s14
%few _ on	c7d-12h10i15o-8
%few _ should	g9k15
%few _ skin	j18
%few _ so	e11g11j7o10
%few _ than	d18q14
%few _ that	h11n10r-8
%few _ the	a-12f-13g12h7k-15l-20m-9n11o-12s-8
%few _ then	c6i12j6m-9s11
%few _ there	e11i8q-8
%few _ these	c13
%few _ thi	r20s12
%few _ to	a11d9h-14j-7q8r-9
%few _ us	b8g13h16r10
%few _ walk	i12
%few _ wall	d16
%few _ way	p15
%few _ who	a9b-9i10l-8m9n12q10s9
%few _ with	d17m10p13q13r-8
%few _ would	j14r-8
%few _ year	k11l14
%few _ you	b12d-10e15f10g12i8j-7k19l19m10o17r-11s6
%few _ your	f7g10j13k6l-12m-9p10q-9r-7
%few _ |	c12e-16f-7i12k-6l13m-8n-14o13p-15q8r-8
%few and	b11d15g-10i8k10q-8
%few birthday	l14
%few brain	d12
%few call	p14
%few chang	h15
%few crime	s10
%few day	c7e-9i-7k13o22r10
%few doctor	d17q9
%few dream	f10h12
%few few	l13r8
%few form	s13
%few funeral	j15
%few ghost	o14
%few grip	j14
%few job	d18q13
%few last	h15
%few lie	i18
%few list	c7m12
%few little	j10r15
%few look	n10
%few man	a10m8
%few medal	l21
%few month	c5e10h19j12o12
%few more	g-13p11
%few nightmare	b11
%few of	c10d-12e-11f10i-9j6l14q11
%few other	q26
%few penny	r16
%few reason	d16
%few reflection	a20
%few rep	o14
%few roof	h17
%few seat	c12
%few shame	p12
%few single	d12k17q8
%few soul	k11
%few stranger	o13
%few thicker	j13
%few thing	d16
%few thousand	k21
%few to	a12
%few wait	k10
%few waste	d12
%few week	a10b16h-7k7l21n-7o21
%few whole	d-9h10n12o7
%few wife	e12
%few with	b10e16p-8
%few word	l-12o25p13s-6
%few year	b-15e9g13h14i-11k-12l11s10
%few |	c8g-23j-13l-14n-10s-7
%friend	a-11e-14g32h-13j-10m-8q10s13
%gentle-praise	b-14c10f-7g-9i-12j-10k-17l-13m-10n7p11q-13r20
%gentle-praise $	a-11c7d-13m12n-15o-8r-11
%gentle-praise _ $	b-10c6d-16e8f-7o-15p14
%gentle-praise _ a	q23
%gentle-praise _ for	l9o8s13
%gentle-praise _ get	r24
%gentle-praise _ in	d21
%gentle-praise _ is	r13s-6
%gentle-praise _ know	s13
%gentle-praise _ not	c12g12
%gentle-praise _ where	s13
%gentle-praise _ will	j15
%gentle-praise _ you	a13c7j10l11p13r-12
%gentle-praise _ |	c-11f10g-15h8m-7p24r13
%gentle-praise i	h16r9
%gentle-praise morn	k6o24
%gentle-praise new	p16
%gentle-praise to	h8n10p-12s9
%gentle-praise you	c6r9
%gentle-praise |	a-9c8g-12l16s7
%give-way	d-17e22i13j17k17l-18o17p18q-18r55
%give-way $	i7r-14
%give-way _ $	a-11c7f-9j-9l9n7o11s-6
%give-way _ a	e14j11o13
%give-way _ about	r11
%give-way _ and	a25h11r18s7
%give-way _ face	j10k11p9
%give-way _ innocent	n10
%give-way _ me	i10
%give-way _ was	i12
%give-way _ you	b-10e22j11n8p-11q-9
%give-way _ |	k12o20
%give-way earn	e15
%give-way for	a13
%give-way it	a-17b-9f-7i8j-6k10l-8m-8n15o11r14s-10
%give-way like	a17j6
%give-way me	b9e16i7k6o-12r13
%give-way please	e13
%give-way sorry	a8m12o9
%give-way the	i9o-7p15r13
%give-way to	a15r9
%give-way who	g19
%give-way yourself	j14
%give-way-loosely	b-12c-9f-9g-12h-9j-6k-6m-15p-14s-17
%give-way-loosely $	c-7g-9h21j-6l-12n11o8q8r-12
%give-way-loosely _ $	a10d12i-10j18l11n-12o15r7s10
%give-way-loosely _ ?	c-6e-15h8i12j-6l-14m12p8q-11
%give-way-loosely _ a	a8d9e9h12n14o16p-15q11s-9
%give-way-loosely _ about	a-13d-10h-8j8k-8m-9p10q11r18
%give-way-loosely _ act	e12n15
%give-way-loosely _ again	g15i11
%give-way-loosely _ already	j6n8p11
%give-way-loosely _ and	a16c-6g-10h13l10o-7p-13q18r14
%give-way-loosely _ anyth	a9h8o13
%give-way-loosely _ are	b18d-10e14h10l18
%give-way-loosely _ as	b20e-8h8j6p8
%give-way-loosely _ ask	b14h-8
%give-way-loosely _ at	c7d10f11g17j-7p-15
%give-way-loosely _ black	f14
%give-way-loosely _ but	a-8c9l-8m9
%give-way-loosely _ did	e-9i11
%give-way-loosely _ do	b8e22k-7l-11
%give-way-loosely _ earth	k12
%give-way-loosely _ enough	m16
%give-way-loosely _ even	e8l22
%give-way-loosely _ exist	o22
%give-way-loosely _ expect	a13d10e-9o15
%give-way-loosely _ face	j11k10p12
%give-way-loosely _ fami	b16d10
%give-way-loosely _ feel	j20k6
%give-way-loosely _ first	q10
%give-way-loosely _ for	c6d17e10g14j-6k7o10p-19
%give-way-loosely _ get	b10c6h-8i-8n-12p-11
%give-way-loosely _ give	e8i9n12
%give-way-loosely _ go	c11l-10
%give-way-loosely _ grip	j14
%give-way-loosely _ have	b-8f-8h9i8m7n12p12r-11
%give-way-loosely _ head	d16
%give-way-loosely _ how	d10h9m7
%give-way-loosely _ i	g13h-8l-14p13
%give-way-loosely _ in	e11j-11k7l28m17n-13o-9p12r14
%give-way-loosely _ innocent	n16
%give-way-loosely _ is	d10m14o12
%give-way-loosely _ it	b-9d9e8l-12m-8n-16s-12
%give-way-loosely _ just	c13h8
%give-way-loosely _ know	a-11b-8f10m10o-9q11s7
%give-way-loosely _ like	a12l19s8
%give-way-loosely _ look	o15
%give-way-loosely _ make	l12
%give-way-loosely _ me	a18b10e-9n8o9q10r10s11
%give-way-loosely _ my	a10e10g-8k10m-9
%give-way-loosely _ nappi	e23
%give-way-loosely _ need	e-8h-9k16
%give-way-loosely _ no	b27l22
%give-way-loosely _ nobody	c9i10
%give-way-loosely _ on	b33c7d14i16n7o-7p-15q-10r-9
%give-way-loosely _ one	e-11f-8g13i11p-10
%give-way-loosely _ or	c5h9i11p24q-9
%give-way-loosely _ out	d10f15p-10
%give-way-loosely _ pill	g15
%give-way-loosely _ proportion	l17
%give-way-loosely _ real	l14
%give-way-loosely _ remember	f17
%give-way-loosely _ rep	c7o8
%give-way-loosely _ right	d13e-7m13o7
%give-way-loosely _ same	n10o13
%give-way-loosely _ say	c-10e15g-10i18l-11
%give-way-loosely _ she	q14
%give-way-loosely _ sick	d12
%give-way-loosely _ street	p17
%give-way-loosely _ that	a10b9d-11e14f-9j-7k-8m-7q-17
%give-way-loosely _ the	c-15d10h7k-8s-16
%give-way-loosely _ thi	d15e-8g13h-11j10l-11m10r14s18
%give-way-loosely _ think	a8d11f-12j-7m8
%give-way-loosely _ throw	h16l9
%give-way-loosely _ to	a16c-6i9k-11l-18m12n8o14q-8
%give-way-loosely _ train	g12h10i12
%give-way-loosely _ true	f13
%give-way-loosely _ up	d8e19p19q10
%give-way-loosely _ visit	g16
%give-way-loosely _ wait	b9c11g9
%give-way-loosely _ want	a9b-12n-7
%give-way-loosely _ was	a13i12l10n9r9
%give-way-loosely _ we	b15f7h25p-10
%give-way-loosely _ what	f14g-15l10p-12
%give-way-loosely _ who	i13r7
%give-way-loosely _ whose	f13
%give-way-loosely _ worry	g15
%give-way-loosely _ would	c12
%give-way-loosely _ you	d9e11i-9k-8l19m-10o-9q17s-7
%give-way-loosely _ your	b18k13m7n-10p12r-18
%give-way-loosely _ |	b-12f9h8i-8l11m-16q15s-11
%give-way-loosely a	a-13c10f-19g-12j6k-7p14
%give-way-loosely at	b8q16
%give-way-loosely back	c8p9
%give-way-loosely better	d19e12
%give-way-loosely down	c7h16l9
%give-way-loosely earn	e15
%give-way-loosely first	r15
%give-way-loosely for	d-12f-7g20k-6m-13q-8r-13
%give-way-loosely home	e8g11h16
%give-way-loosely i	c-7d10e-10h14i-9l-8r13s11
%give-way-loosely in	c-7h8p17
%give-way-loosely invent	f11
%give-way-loosely is	e10m9
%give-way-loosely it	a22b-11c-12d-11e-8f-8g-21j-10l14m-15r10s12
%give-way-loosely like	a14c6j6
%give-way-loosely lost	s11
%give-way-loosely me	a-17e14f-18h19i24j-12k21l12m-10n-8o-28q15r-8s-21
%give-way-loosely my	k-12l-8r14s6
%give-way-loosely not	a-9b19c7f12j7k24m-15o8s7
%give-way-loosely on	c-6i-8j11k11o8r-7
%give-way-loosely play	h13n13
%give-way-loosely please	e13
%give-way-loosely ring	b14
%give-way-loosely someth	n11
%give-way-loosely sorry	a8m12o9
%give-way-loosely sure	p13
%give-way-loosely text	o18
%give-way-loosely that	a14d-14e-14g-13n12s6
%give-way-loosely the	b16d16h9i-11j-7l9m-11o18q-12r11
%give-way-loosely to	b14c-12d-10f11h-7j19m27o-15q8r11
%give-way-loosely up	a-11b10d9e15i-6k8r-10
%give-way-loosely what	a11e10g13
%give-way-loosely who	g19
%give-way-loosely you	a-14b-15g-12i18j-6n-20o-17p9q-15r-23s-22
%give-way-loosely your	c5d-15e-10g13i17k7l-20
%give-way-loosely yourself	j14
%give-way-loosely |	b-13c-8d9e-15h13j-6l-21o31p13
%grand	a11b-13d17l53m9s19
%grand $	d16j8l12
%grand |	l18
%grave-wrong	b-22d-19e-20f-14g-16i-9j10l51m41n11o-19q-17r-12s20
%grave-wrong $	f-8j10l18m12s10
%grave-wrong _ $	j-7m18
%grave-wrong _ a	l17
%grave-wrong _ i	h15k6m7s8
%grave-wrong _ |	j7s12
%grave-wrong here	m14
%grave-wrong is	l20
%held-thing	c-6d-14h-9i-10j-10k-8l-10n-9o-7p12r9
%held-thing $	a-11b8c-8f7i11m-9n19o-10
%held-thing ?	c7f10g22i8r19
%held-thing _ $	b-10c-6f-11h21i-9l-10m9r9
%held-thing _ a	b12p10r-9
%held-thing _ and	k6p11q13r8
%held-thing _ do	f8k14
%held-thing _ for	a-9b14i-7r-13s7
%held-thing _ i	a12m11q8r-9
%held-thing _ is	g20n-7p8
%held-thing _ not	c6g17i-8j12o10q13s8
%held-thing _ open	c12
%held-thing _ the	c-6g-9r8
%held-thing _ to	d13o12p14s7
%held-thing _ when	a8r11
%held-thing _ who	r20
%held-thing _ will	r12
%held-thing _ you	a10c-5d10l9n-9p-13q8r-15
%held-thing _ your	a-8b-7r11s9
%held-thing and	e13h-8i-8j6m20s6
%held-thing is	j-6o13s11
%held-thing it	b10d11
%held-thing on	h15p11
%held-thing the	c7j12p-11
%held-thing will	r13
%held-thing you	a-17b-11c-8f7i-11r-12s7
%held-thing |	a14c6e-9f14h7i-13r10s-8
%help-act	c12h10i-6k-7m10n9o7p10q8s9
%help-act $	f11g17h12n-10
%help-act _ home	p21
%help-act _ what	f7g14o15r8
%help-act _ |	b11g13o16
%help-act my	m17
%help-act to	b11k-7
%help-act you	b-9e-11h13p11s-6
%hidden-fault	a-12b-14c-8d-24e-14h-10j-19k-15l-15n99o-10p-9q-11r-12s-7
%hidden-fault _ $	f10n9
%hidden-fault _ ?	n14
%hidden-fault _ alway	n14
%hidden-fault _ me	n9
%hidden-fault _ one	n11
%hidden-fault _ thi	n11
%hidden-fault _ you	n8
%hidden-fault _ |	n21
%hidden-fault memori	f10
%hidden-fault one	n16
%hidden-fault |	n11
%hold-deed	b16c-19e21k-9l-9m-9o9q-10r33s-13
%hold-deed $	a16b7f7i9n14o13
%hold-deed _ $	a-10e-13g19h14i23n-11p-16r-9s-7
%hold-deed _ a	b8g19o8p-12q14r-11s-7
%hold-deed _ back	o-7p11r14
%hold-deed _ end	e16
%hold-deed _ go	h11
%hold-deed _ in	a8d19l20o15r-9
%hold-deed _ it	e17j10
%hold-deed _ now	i11
%hold-deed _ one	h9p34
%hold-deed _ out	l12
%hold-deed _ the	b-19c-9i7m-7n-11r17
%hold-deed _ what	c5g11n7o17r19
%hold-deed _ whether	b13
%hold-deed _ you	d11e-8i-6n8o-10p-9q-9
%hold-deed _ your	e17k11r7
%hold-deed a	b14l9s10
%hold-deed and	m17r-7
%hold-deed any	g15
%hold-deed it	b-10c-6d13e-9g-24h-11j-9o-17p-16r20
%hold-deed me	e12f12g11i22k-6m-8r-12s-9
%hold-deed those	l15
%hold-deed up	i10o15
%hold-deed you	a-11b11c7g-11h25r28s-10
%hold-deed your	j14p13r-8
%i-already	a-11b23c-8f-9g-18h-9i48k14n10p-8q-10
%i-already _ $	k8
%i-already _ check	b8k9
%i-already _ know	i18
%i-already _ ring	g-10
%i-already already	i17
%i-already have	b8i7k17
%i-already will	b13g-12i13n9
%i-will	a-28b-11c-9d-9e-15f-30g-13h-10i-14l-22m-14o13p20q-20r15s-19
%i-will _ $	c6h18j-6k13o-9q-8s-9
%i-will _ a	b-9c-6d11h14j-6k-9l9n-7p-13q-9s23
%i-will _ about	n8r15
%i-will _ already	k12
%i-will _ alway	e19s7
%i-will _ am	d-15k-9m16p10s7
%i-will _ are	b7h15
%i-will _ asham	d19
%i-will _ ask	i29
%i-will _ be	b11c5d-9h13i6j-8l-10n-8p-10
%i-will _ being	m15
%i-will _ between	s18
%i-will _ call	b19
%i-will _ carry	o15
%i-will _ com	b18
%i-will _ come	b12c9q8r9
%i-will _ complete	k9
%i-will _ different	h18
%i-will _ due	e24
%i-will _ entitl	e13
%i-will _ every	g9p13
%i-will _ find	n8o-8p-9q13r8
%i-will _ finish	p10
%i-will _ first	e17
%i-will _ gett	g14
%i-will _ ghost	o14
%i-will _ gone	g17
%i-will _ hate	c10p13
%i-will _ have	a13c-6d16e9f10k8o-11r10
%i-will _ hear	o11s6
%i-will _ here	b-8g16
%i-will _ him	h10
%i-will _ i	b-8c6i13m-7s12
%i-will _ is	s16
%i-will _ it	a-18c5e7f7h-9i-7k-12l-11m-11
%i-will _ just	g17m8s9
%i-will _ know	i11k6
%i-will _ let	o15s7
%i-will _ make	h7p10
%i-will _ might	o9r14
%i-will _ my	a-10o12p18q15
%i-will _ never	d-10h15s15
%i-will _ not	a17c9d-13e-14f-9i-14s-6
%i-will _ outside	b13k6
%i-will _ over	b12
%i-will _ owed	e17
%i-will _ parole	s13
%i-will _ pas	o13
%i-will _ post	p19
%i-will _ read	e9l11s14
%i-will _ ring	b12d9g-12o-8
%i-will _ say	a15d11e-12j9
%i-will _ see	c11d11e9h-8i6k6n9
%i-will _ smell	n12
%i-will _ so	h11p11
%i-will _ some	b14e16s9
%i-will _ someone	q11
%i-will _ sorry	a13e-9j11m-20o-10r-7s-7
%i-will _ sure	b13d8g16l13
%i-will _ take	c5p16
%i-will _ tell	b-8m-8o-12
%i-will _ that	c-5g9h7m16o-7p16
%i-will _ the	a-9c-17e9g12h-13k-6l20m27n8
%i-will _ to	a15d13k18o-9p11
%i-will _ unfinish	h16
%i-will _ wait	g9i16j8p11
%i-will _ when	o10r-7
%i-will _ will	c-11d-9g-17h-12m-7o12s-7
%i-will _ you	d-13g-23h-15i7k9m-7o13p11q18
%i-will _ your	a-8g-18l15p14
%i-will _ |	c9h-7k8l-10m-9o26p-10r12
%i-will am	c-7l-10m16s14
%i-will can	e-23f-11g-29i9j-7l-14m10n14o16r-7
%i-will could	e-8h8k6l-9q16
%i-will have	d19e11
%i-will i	a-9c-5f-12g-15i-7k7m-15n-12q-8r-10s-17
%i-will might	c9r27
%i-will shall	o28r-10s9
%i-will will	a-11b17d-12e-14f-9h-9i-6k-12l-23n-10q-9
%i-will would	a10c8f12g-16h-11k10l16o-9q-18s-10
%kidding	c11i-6k6l12n14o-8
%kidding $	n14
%kin	a-18b8c-12d-9g-10h-8k-6l9m-8o7p-14
%kin now	k14
%kin-role	a11b-14e10h16i7k-13m9o10p18
%kin-role _ are	d-10f11j10k11
%kin-role _ better	q12
%kin-role _ for	h19
%kin-role _ had	q10
%kin-role _ have	k9l-10o8p16q18
%kin-role _ i	b14o11q-10
%kin-role _ not	g17h-7q-9
%kin-role _ you	c7d15j6k6o-8
%kin-role doe	a8d17g-8
%kin-role i	d-10f8g-10h16q7
%kin-role is	e10f-8i8r12
%kin-role so	e13
%kin-role will	g19
%kin-role |	a15d-14e-10l10n-8p17q13s8
%lapse	b-17e-24f7i-8k-31l17n15q-25r-11
%lapse $	d11j-8
%lapse _ $	a-12c11g-9j11k-6l-12n-11o15s20
%lapse _ are	n15
%lapse _ because	a17
%lapse _ for	o8p15
%lapse _ not	n13
%lapse _ number	o11
%lapse _ the	f15g15
%lapse _ you	a10f7k-7l22n10p12
%lapse _ |	a17d-9f-7g-10j8l15
%lapse a	l13s11
%lapse all	h9n10r11
%lapse me	c10m7
%lapse my	a-9o20
%lapse so	n13
%lapse the	a18l10m-11p9
%lapse you	c17k-6s6
%lapse |	l19
%large-words	a10b9c-15d10f-18g25h31k63l-12m21n8o-12p-14q-29
%large-words _ $	c-8e-8i12j8k11l-8o-10q15r-7
%large-words _ for	k11
%large-words _ how	d17
%large-words _ is	e22r10
%large-words _ me	h12k14m8n8
%large-words _ my	k8m9s10
%large-words _ not	e16k18m8
%large-words _ she	g16
%large-words _ year	g15
%large-words _ you	b-8c-7d9f-8g-22j12k16l-9n-9o-9
%large-words _ |	a-11b-8f-8g10k28o10q-10
%large-words in	b9k8
%large-words knew	k9
%large-words my	k9
%large-words not	a10b10m13
%large-words so	e10j9
%large-words thi	a15g9h8q11
%large-words you	b-7h18k10m-12o-12r-26
%large-words |	d-14e-11h9i-7k6m14r25s-6
%last-word	a12b15c10d-13e-11g27h-10i-7j9l-14m-7n-14p46q19r15s-10
%last-word _ $	a18c9k9p10r11
%last-word _ i	b11g14
%last-word _ you	p20
%last-word choice	g15p8
%last-word decision	a12b12
%last-word say	q9
%last-word that	c5p17q18
%last-word well	c11
%laughter	a-32b11c30f-8g-21h-16i-23j-15m-26n-21o-19p-28r-19s-39
%laughter $	a-9b-17c11d13f-10h-9i-11j-9k7l-14m-14n-12p-8q24s-19
%laughter |	a-8c15d12h9k7l12
%leaves-room	a-10b-17e-9f-9h-13j-7k-8l-9o-7r-12s-9
%leaves-room _ answer	c10
%leaves-room _ to	c10q10
%leaves-room need	c10
%limit	a-8b67c-14e17g-12h-9j-10m13q9s-21
%limit $	b13e10
%limit _ ?	b13
%limit _ is	b14
%limit _ to	b15
%limit _ visit	b15
%limit _ you	b13e7n7
%limit _ |	b10q15
%limit hour	b19
%limit time	b21q8
%limit |	e12
%limit-set	b58c-17e-14f-22g-11h-15j-18k-17l-18n-15o15p-15q-24s7
%limit-set $	a8i16p-10
%limit-set ?	b10
%limit-set _ $	a-11b-15g12o-7p-11s9
%limit-set _ ?	b8i-7
%limit-set _ breathe	s12
%limit-set _ come	b-18
%limit-set _ me	b22
%limit-set _ my	b18s-10
%limit-set _ no	b13r8
%limit-set _ to	d12i-6o-8r7
%limit-set _ you	d19e13f-8g-10o10s-8
%limit-set _ |	b34c-9g-9i7o-11p8s6
%limit-set hour	b18
%limit-set if	p14
%limit-set it	b-14d11o8
%limit-set me	b21
%limit-set not	b12c-11d-8i-6j8m-9n-8
%limit-set rather	r-8s11
%limit-set time	b19
%make-up	a21c10h11i-15k6l24n-15o-17
%make-up _ $	b10d12e7h-9l-16p-12r7
%make-up _ of	l18p11
%make-up _ sick	d12
%make-up _ thing	f14
%make-up _ to	m12
%make-up _ want	m12
%make-up _ your	a8l15
%make-up me	f-11l-11m14
%make-up people	f14m-8
%make-up sure	p13
%many	a-10c-29d-25f-25g9h-10j-15k6l9m-15n-31o-34r-24s-26
%many 40	i14
%many _ $	b-8c-6e-15g-13j-8k-8m-16s-11
%many _ ?	e-8i6l21
%many _ ago	l21
%many _ and	c-6f-9k13p-12q14
%many _ i	e7i-7l-8q-14s-8
%many _ of	f-7g16i-8l-10m14
%many _ the	d12g-9h12k-10q11
%many _ walk	i12
%many _ who	i12q10
%many _ |	a-16b-11c9g-19i13k-7l-9m-11r-10
%many and	b10d10i11k9l-10
%many day	i-6k19l-11o19
%many hour	g22o9
%many minut	e8i14k-7
%many minute	i17
%many month	h16j18o8
%many other	q15
%many people	l15q11
%many week	g-9l19
%many year	b-10d14f-8g15i-8l15m21s10
%many |	d11e-7g-15k-9m12
%mere-others	a-8b11f-8g-12h-7i8k36l-19m-16p-15q-17
%mere-others $	d-13k15
%mere-others _ $	f7s11
%mere-others _ are	d9k9n-9
%mere-others _ you	d-9i8k8
%mere-others _ |	k14s6
%mere-others lie	i15
%mere-others memori	f10
%mere-others you	d12s9
%mere-others |	h7k10
%mind	a-18b-11d20e-18f77g-20h-25j-11k-8l-22n-12p-16r-7
%mind $	a-8f7j-8l-10n12
%mind _ $	d-9f23l-11n-10q-9r8
%mind _ a	f16i8
%mind _ you	f8i6
%mind _ your	f17
%mind _ |	f11
%mind and	f12
%mind it	f12r8
%mind of	f8
%mind-failed	b-14d-9e-19f7g10h-11i-22j-9k-15l14o-12r-7
%mind-failed $	a-8n-14s11
%mind-failed _ $	a-11d11h-10j9k7n9s9
%mind-failed _ then	s10
%mind-failed _ you	c-6f8n8r9
%mind-failed out	g14
%mind-failed to	b12d13h10j9l8n-9p10
%mind-fails	a9e-18f25g11h22m-9o14r11
%mind-fails $	d10
%mind-fails _ $	l-10m15
%mind-fails _ again	c7f19
%mind-fails _ know	h14
%mind-fails _ that	h7o16
%mind-fails _ victim	n12
%mind-fails _ |	a-8k6o14
%mind-fails out	g14
%mind-fails the	f14m12n9
%mind-fails to	b11d9h10j9n-14p10s-7
%minutes	b10c-13d-19e9f8h-8i46k-7l9
%minutes $	g12i10l-10
%minutes ?	i15
%minutes _ the	g11i10
%minutes _ we	k10
%minutes _ |	i16m-7o12
%minutes by	i19
%minutes for	e10i12
%minutes since	k10
%monster	h8k-6
%monster _ $	m10
%never-mind	c42m-9n-8o12
%never-mind _ $	c17
%never-mind _ |	c9
%never-mind not	c12o8
%never-mind reason	c16
%new-self	e-7h36p-9q-11
%new-self _ person	h13
%new-self _ |	h15
%new-self me	h11
%nice	b14c13g13j-6k-21q29r43s15
%nice $	g10h-9i13l12n-13r-7
%nice _ $	a21f-7g-11h-7l-11
%nice _ a	j6q19r9
%nice _ are	c9s7
%nice _ get	r12
%nice _ me	c6r9
%nice _ you	f12g12h23r-12s-8
%nice _ |	f8l17o-7p20q11r10
%nice i	r13
%nice in	b14
%nice new	p17
%nice thing	d15
%nice to	h11n10o12p-10
%nice you	c7r9
%no-lying	i25n15
%no-lying _ lie	i10
%no-lying _ me	i7n12
%no-lying not	i20n16
%no-word	b-9c10e-20f-11g-9l-12o84p12q-8r-29
%no-word _ $	o23
%no-word _ is	c6o13
%no-word _ not	c10
%no-word _ to	h-8p-11
%no-word _ yes	c11
%no-word _ you	o16r-14
%no-word _ |	o18
%no-word be	o14
%no-word not	b-10c-11n9o12
%no-word rep	c7d9
%no-word say	a8c10e8i7o-12
%no-word speak	d8o15
%nobody	c-11e-7f18j11k24l17m24o16r-16s-11
%nobody _ $	d-10f8j9k10
%nobody _ ever	k16
%nobody _ have	c9
%nobody _ if	b8e15
%nobody _ in	f14
%nobody _ like	h16
%nobody _ to	a18b10c9g11o19
%nobody _ you	a-11d13e10j-10k8m-7p9
%nobody _ your	f17
%nobody ask	e14m9
%nobody but	g12k9
%nobody could	a16
%nobody died	j6k-6l14
%nobody else	a-8f9k8m-9
%nobody made	f14
%nobody one	a10c-5d9m12q11
%old-self	h31
%once-that	b-17c8d-10f-11h-25i-15j-13l-16m7o-13p-18q-15r30s-19
%once-that _ $	a-14b-9c8g16h-8m10n11o-11r-12
%once-that _ a	b-8c-5o-7r23s-7
%once-that _ am	c5g20i9k6m13o-11s7
%once-that _ at	a15
%once-that _ car	g18
%once-that _ comfortable	b13
%once-that _ could	a14p-8
%once-that _ did	a15
%once-that _ different	c9
%once-that _ get	b10c5p18r-14
%once-that _ go	e10g-10n8p28
%once-that _ had	a21e10s-6
%once-that _ happen	c11
%once-that _ have	f-7m-11n-12o10
%once-that _ i	c-7e14k6m9p22s-9
%once-that _ in	c6l10o15p-11r-8
%once-that _ is	d-15e-16h-9i7j6o20q-8s-6
%once-that _ it	a-10e18h7
%once-that _ lol	o12
%once-that _ lone	c10
%once-that _ me	a-16e14r-12s11
%once-that _ not	c-10d9g-10h8k9o-10p12r-7
%once-that _ noth	i11
%once-that _ off	g15m8r9
%once-that _ out	g20
%once-that _ real	i15
%once-that _ say	e10g12p10s6
%once-that _ see	g-9m7
%once-that _ still	c13f7p-11
%once-that _ that	a-13r27
%once-that _ the	a-11c11g-11n-8r-16
%once-that _ to	c14g19q12
%once-that _ walk	a8k14m8
%once-that _ want	b15o14r-16
%once-that _ was	a15c14f9g17l17r-8
%once-that _ we	d22
%once-that _ were	b15g13i-6q19
%once-that _ would	l12q-9r19
%once-that _ you	a-10c-9e12g-14k12p29r36
%once-that _ |	e17g-13h8r-11
%once-that day	r17
%once-that i	c8e28g24i8o17p10q11r9s6
%once-that that	c-6j13l9p12r10s-6
%once-that the	c9d-12e-8f-10h-11i-12o23s-8
%once-that thing	c17
%once-that you	a9b-10c-22e-19j-10k-8l-9m-15n-21q-8r19
%once-that your	e-10m17r7
%only-just	a-14b-8c-9e-17g-16h-14i-19m-11n-7o-21q-9r-13s-9
%only-just $	b-9c-6d-10e-9f10k6m7q11s-14
%only-just _ $	b-15c7f-12g21j-13k-6l9m16r14
%only-just _ ?	a-15c-8e13f-11g14l-12p-10
%only-just _ a	b8e-8h-8j17l11m8
%only-just _ about	c-6f-10h-7n8s15
%only-just _ and	a-10e-23h23j-13k9p-9
%only-just _ better	p16
%only-just _ by	m8p10q19
%only-just _ canal	p14
%only-just _ car	g-9m18
%only-just _ clear	d13
%only-just _ coat	f12
%only-just _ control	n16
%only-just _ dark	g17m7
%only-just _ died	o14
%only-just _ direction	o14
%only-just _ drawer	p12
%only-just _ eye	i11o11
%only-just _ fac	b11
%only-just _ fine	g19l-8
%only-just _ for	b-8e8f-9g-11j15n23p11s7
%only-just _ get	a9k9m10r8s14
%only-just _ have	k9
%only-just _ heard	f13
%only-just _ house	j12o15
%only-just _ how	d9f7
%only-just _ i	a-9b-11c-8g16h17i13k14l17m9n-14o-8p16q-11r-13
%only-just _ is	a-10c5d12i-11j16n8s-11
%only-just _ it	c10d13e13h8j17n15p-14q18r-8s9
%only-just _ job	e13
%only-just _ just	c7d13f-7k9q19
%only-just _ know	c10
%only-just _ least	e11
%only-just _ me	a12d-11e-10f-7g15i-9j-8k-8l-9m16n10q-15
%only-just _ mine	e14l-11
%only-just _ mirror	d13n17
%only-just _ most	l15
%only-just _ my	b11c6e9f-8k9m12
%only-just _ not	a15b-13d13e-12j10m-8p-17q15
%only-just _ now	g14l16o8q8
%only-just _ number	i10
%only-just _ of	i17m10o12p16q9s10
%only-just _ ok	g15n7
%only-just _ on	c7d11e-8f-11g23h9i10k6p10s13
%only-just _ opinion	k6s12
%only-just _ or	c11h10
%only-just _ our	h13k11
%only-just _ out	b15d17l-10o7q11s7
%only-just _ own	b12m22n11
%only-just _ real	l16
%only-just _ remember	f18
%only-just _ right	d16e15
%only-just _ room	e-10f16j6s8
%only-just _ see	c10k6
%only-just _ so	a10b10j6n14p-9s9
%only-just _ talk	d18j6n11
%only-just _ text	o11
%only-just _ that	d21e-8f-10h21i-9j6
%only-just _ the	a12c-5h9n10q-12s-9
%only-just _ then	g14l15
%only-just _ these	c19
%only-just _ they	d15l8r7
%only-just _ three	q16
%only-just _ time	l17
%only-just _ to	a13c15g18k-8m8r17s-10
%only-just _ too	f18
%only-just _ unanimou	q15
%only-just _ was	a9f12h9k8
%only-just _ what	c7e20
%only-just _ when	a15c6e18l9q14r-7
%only-just _ who	a-8g15i11m9q25r7s6
%only-just _ will	f8h8r9
%only-just _ with	b-10e11g13h8i-9j8n11o9q14
%only-just _ without	d18m8
%only-just _ word	s18
%only-just _ year	c7k11l12
%only-just _ you	a10b12f14g10h-10k21l25m-17n10p-9q11
%only-just _ your	a8b11c-8e11f-9p-13
%only-just _ |	b11c13d-21g10h9j-10k12o10q-14
%only-just a	b-15c9e-12g21h9k8m8q-13
%only-just all	m11
%only-just and	k9l-10o10
%only-just call	p13s6
%only-just check	c18
%only-just come	g9h12
%only-just cook	g25
%only-just day	c8k-7
%only-just disappear	m11
%only-just disappoint	g16
%only-just ever	m18n11
%only-just is	b11c-9j18k8l8m8p9r12s-8
%only-just last	h20
%only-just life	d11
%only-just me	a12d15g15m-9q17
%only-just met	k10
%only-just more	p12
%only-just my	e-11g10l8m8n17p21r13s-8
%only-just need	k10
%only-just of	c12f11j9l-9
%only-just one	h7j15k12l-15n-7q8
%only-just other	s18
%only-just our	b10k7
%only-just pretend	o13
%only-just proportion	l22
%only-just so	e-9i6k6l12s10
%only-just that	b-8d27e10m-7n7p10
%only-just the	e-7g14h-15i17j-8k-7l-12p16r8s-12
%only-just there	c6d11h15
%only-just thi	a-10f-8h-12m19r10
%only-just thing	d15
%only-just touch	l22
%only-just us	g9k12
%only-just want	e9k7n12o-7r-8
%only-just word	o13
%only-just writ	i21
%only-just you	f10g15h9j8k20o-11q13r-7
%only-just your	g-12h12j7k-8l13m10q10s9
%other-one	a-10b-21h-8i-11o10p12q20r9s-8
%other-one $	a11c12d-15j-6l11o8
%other-one _ $	c-6e-11g14j-9k11n8p-9q-15r8
%other-one _ a	a13b15f-7j7s13
%other-one _ are	d16e8f8k6
%other-one _ better	q12
%other-one _ i	o16r8
%other-one _ not	b8d17j11o11
%other-one _ than	l8q19
%other-one _ who	p18q-8
%other-one _ would	d-8q19
%other-one _ your	g11l9q13
%other-one _ |	j9o-9p19r7
%other-one doe	d19
%other-one in	i9j8m-7q21
%other-one manag	q15
%other-one so	e13g8
%other-one wiv	q17
%other-one would	d-9e8q11
%other-one |	a10p18r10
%out-of-proportion	a-16c5d-12e-20f7g-17h-20i-8j29n-26p-16q-16r-19s-19
%out-of-proportion $	f17
%out-of-proportion _ $	g9j11k7l12m7n-11s-7
%out-of-proportion _ people	b10
%out-of-proportion _ to	c11j7p11
%out-of-proportion again	f11
%outburst	a51d-26e-10f7g-32h16i19l9m9n-16o-14p11r-19
%outburst $	a14e9i10
%outburst _ $	a10k12l-16n-12s17
%outburst _ a	a19
%outburst _ because	a12
%outburst _ door	b9
%outburst _ i	f-8k-7l20m23q-10
%outburst _ in	b15h-8
%outburst _ on	o13
%outburst _ one	l16p17q10
%outburst _ you	a14m-7p8r-11
%outburst _ your	i10m8n17r7
%outburst _ |	a23b7e10l9n-8p-10s10
%outburst at	a15
%outburst away	h20l11
%outburst blind	f18
%outburst me	m23
%outburst on	i13
%outburst out	p16
%outburst the	a21b8
%outburst you	a-17c5h-10i8k7l23o20p-12q-8
%outing	b-20f-10g15h8i-11k-10m-14n-10o9q-21
%outing $	a-12c-12f-9g16h-7m8n-8o11q-10s-9
%outing ?	b10e-10g14k-6l-14m-9r-7
%outing _ $	a-8b11c7d13g10h-12i13m11o-10p-16
%outing _ a	a17h-8j20p-8s7
%outing _ am	c10h-7k8o7p17
%outing _ and	b8c14
%outing _ are	c-6d10e8p11s7
%outing _ come	b19k12r8
%outing _ do	b16d-10e7g11
%outing _ done	m13
%outing _ have	c-6d-10g-9q14s-7
%outing _ her	g9o14
%outing _ i	a-16d-9e8h-12j-9k16o-11r-12s11
%outing _ ill	m14
%outing _ is	f10h8i-14n12o-7p11
%outing _ it	a21c10i-9l-17q-8
%outing _ let	o14
%outing _ me	a12c6g18h-7k-6m11
%outing _ met	k10
%outing _ of	e7f16j9l-8
%outing _ she	d13q15
%outing _ to	a15o-9q13
%outing _ we	g-12h11k9
%outing _ what	j14k6
%outing _ where	i12
%outing _ you	e19f12k10m-9o17p-12r8s16
%outing _ your	a15c7d-9f-7i10l-10n14
%outing _ |	b22c17d-10f11h8j10m-15n-9o18q12
%outing and	e8f12h12k8q17
%outing as	b8f-10j17
%outing by	f8i20
%outing every	q17
%outing for	b-12g25j7o8p13
%outing i	a17c7h-10j-6k-11l9m13o11
%outing is	e9f-11h-8i-12
%outing mean	s13
%outing of	i9j12o9
%outing out	q16
%outing receiv	s13
%outing to	c9e-8f-8g-12l8o10r9s-9
%outing was	a17
%outing with	d9g15k6r-7s8
%outing you	a11f13g-12j7n13
%outing your	f11p10
%outing |	a-11c18d14f-12g-11h12m-7q15s-10
%overreact	f-7j38q8
%overreact $	j13
%overreact _ $	j22q9
%oversensitive	b8d-11f-8j12m-10o-7p-11s-10
%oversensitive _ $	j13
%own-up	a-9b-8d-13e-11f-18g-14i-8j-21k-6l-18m-8n-15o-9q-9r-10
%parent	e-24g26h10i-11l14m15n-10p-10q-9
%parent $	e21p-12
%parent is	g19h17l-11r-7s7
%partner	c12e30h-21k13m9n12p-13q9r8s11
%past-one	c-7g-10h-9k-6m7q22
%past-one _ who	p18
%past-one last	p14
%pastime	c-21d-13e-8i-12j-22k6m-16n9o-9p-17r8
%pastime $	c6d9g11h9l11m-9
%pastime _ a	b21n8
%pastime _ i	b-7e8g21i9r7
%pastime _ the	a-8k10r-9s16
%pastime _ you	a12b17c-5n-8r7
%pastime _ your	f9q-10
%pastime from	b13
%pastime i	d9g11h11
%pastime is	f15n10o9r8
%pastime me	i14
%pastime of	j11k9s10
%pastime so	e15
%pastime |	b16f7i-7n8o-12
%perfection	d-11h8k40n-9
%perfection _ should	k16
%pet	a-11b-20d-8f-17g11h-14i-16j6l11p18r-16s-13
%pet |	j8k-7l19s-6
%plain-feeling	e-20f-14h-11i-18j44k-13m-16o-23q-17r-13s-12
%plain-feeling _ are	j16
%plain-feeling _ is	j11
%plain-feeling _ just	j15
%plain-feeling _ you	f10j14
%plain-feeling _ |	n7p17
%plain-feeling and	a14
%plain-feeling of	j14n11
%plain-feeling with	j19
%plain-feeling you	b14d-9j21
%plain-feeling |	f-7g9h13j11
%possession	c15d-17e20h8j-7l-8n20o-12q-12r-12s-9
%possession $	b-15c9d9e11f-13i13j7k6l20m14n22o-10q-10
%possession ?	b11h-14i7l-9m-8
%possession _ $	b11e23f22h8m-8n-11p12q9
%possession _ am	g-9m15n-8p21
%possession _ are	e7l15n13p13
%possession _ at	d11k7q9
%possession _ i	b-7f-11h-8i9k10m7o-14p16r-12
%possession _ is	b-9d9e13j12s-9
%possession _ it	d-8g-11h14n-9
%possession _ know	b10h19
%possession _ mine	e17
%possession _ my	e13
%possession _ remember	f15
%possession _ so	o7s17
%possession _ that	d12i6k13m14s-6
%possession _ the	a-10d-10e22f-8j9l12n13r14
%possession _ to	b14e21h-7
%possession _ we	b12g-9l12
%possession _ will	a11c7p13
%possession _ you	c10f13h12j7k8m-9o8q9r-11s18
%possession _ your	e15g12
%possession _ |	b17c10j-9o-7r9
%possession and	a-10b9e8m15p8q9r-10
%possession are	e24
%possession belong	e14
%possession for	e10g28o-9p16
%possession has	b15l10
%possession i	a16e-10m9p13
%possession is	c10d16e13i-8l-11n-9p-11
%possession on	b12g12k-8
%possession though	a10h14
%possession you	b10c-6f12h7i14m9n7s-7
%possession your	e16
%possession |	c11g-16j-9o-7p-9q17s-7
%proof	a-12c7h-17i44j-19l8m-7n-20o-14p11q-8s-12
%proof $	i7k13
%proof _ all	i13
%proof _ you	i14
%proof of	b8e11i9r14
%proof |	c9f10i25q-8
%provoke	b-13c-8e-29g-14i-8j-24k-15l-14m-8r-12s-19
%provoke $	b16i8n13
%provoke _ $	b12c6d13f12h-20j12k-8l13
%provoke _ ?	b8p18
%provoke _ a	a-12d17k8l-16m-7n11r10s-7
%provoke _ about	c-6n13o-15q10r10
%provoke _ and	d29e-9i-6l-11m11q-16r-9s7
%provoke _ around	g16
%provoke _ ask	b17
%provoke _ be	b13
%provoke _ call	l15
%provoke _ do	b12e21
%provoke _ even	d-9h7k6l18m8n11
%provoke _ exist	o22
%provoke _ expect	o15
%provoke _ fine	l17
%provoke _ for	a-9b-8c5e8g15q16s14
%provoke _ get	a9b15c10n-8
%provoke _ give	e10n13
%provoke _ go	c11k7
%provoke _ had	a12
%provoke _ have	c-7e-19h9p-10r-11s-7
%provoke _ how	c10d16g10
%provoke _ i	b-9g12h-9l13m9n8p-9
%provoke _ ill	m24
%provoke _ in	e-9i-7k17
%provoke _ into	a18e10n-8
%provoke _ it	d18e-11j-7k-10l14n-13o-8s-11
%provoke _ know	a-10d16f14g9q11s8
%provoke _ let	b10h19
%provoke _ lie	a-10i10
%provoke _ make	l12
%provoke _ maybe	c14
%provoke _ me	a11c-13e-15f7g-13m9n11o-13p13r7s8
%provoke _ mind	i10
%provoke _ more	i11j6l9
%provoke _ much	d11g11
%provoke _ my	a14b11f8k-6l9q-8r-9
%provoke _ need	e-12f-8h-8k19q10
%provoke _ nobody	b9c10f9l11
%provoke _ of	a14e8k7q8r9s-6
%provoke _ on	o8r-7
%provoke _ out	a19
%provoke _ personal	j10
%provoke _ remember	f19
%provoke _ rep	c8d10
%provoke _ ring	o10
%provoke _ say	c-8i14o9
%provoke _ so	a-15d-12f-7g10j16n9o7s-7
%provoke _ take	b8j15
%provoke _ tell	a11g17n14
%provoke _ that	a-10d-15e20f23g11j7n-9p-10q-9r8s12
%provoke _ the	a27b-10e-13g-10i-15m-9n19o9p-8
%provoke _ thi	e10f13m-7
%provoke _ throw	h16l9
%provoke _ to	c-11d10e-20f-14i-12j-12o10p11r11
%provoke _ wait	c11e8
%provoke _ whose	f13
%provoke _ with	a21c8d-17f-7g-9h9n9p-9
%provoke _ work	b14j6
%provoke _ worry	g15
%provoke _ you	c14e-8h17j7l8n-11o-14p-15r-11s9
%provoke _ |	a11c20f17h27j-10k-9l-15n9q12s-8
%provoke a	b12h-7i9j7l-11m-7p-13q13s-7
%provoke after	d20
%provoke alway	b11c11l9
%provoke amount	d13
%provoke been	b-14d9g-8n11
%provoke had	n13
%provoke have	a16g15h9n10
%provoke her	a8j14m8s7
%provoke hit	l14
%provoke it	a30n-9
%provoke like	a8n9r13
%provoke me	a20e10f-13h-8i-12j-10k7l-14p25s-9
%provoke met	d14
%provoke my	a9f8q13
%provoke need	b12
%provoke not	a11b8d-10h7i21j14k16l10n10p19q8r-9
%provoke of	m17
%provoke on	f17m8
%provoke once	f9q13
%provoke past	h16
%provoke place	f13
%provoke said	f8
%provoke so	b14l11p9
%provoke someth	b14
%provoke that	c10
%provoke the	a-11c12f-10j-7m12n-19r-7s-8
%provoke to	b12c-6d-13l9m17n-8p22q-13
%provoke up	a9l12m11
%provoke want	n16
%provoke without	g20
%provoke you	a-17b15d16e8l10m10o12
%rejects-me	b-11c-9d-9f-11g-12i-12n17p14q-18r-11s51
%rejects-me _ care	n13
%rejects-me _ had	l10s-6
%rejects-me _ me	s12
%rejects-me _ not	n17
%rejects-me _ |	s9
%rejects-me me	s13
%rejects-me not	n9s19
%relation	a-19b11c-6h-13i-9j-6k10l8o-11r-10s16
%relation $	a12d20e9n-7p-12q9s8
%relation ?	b11i13m7r10
%relation _ $	f-7h-9j-8k10l9q-10
%relation _ a	a14b10e10g-11m8o-7r-10s10
%relation _ are	d10k11m7s-8
%relation _ be	l13q13
%relation _ because	a17
%relation _ blood	a18
%relation _ boy	l11
%relation _ i	b15d11k-7s10
%relation _ is	d-11e11j7m-8o-10
%relation _ not	a8g18j14p11q-10s7
%relation _ out	p17r10
%relation _ the	a10e-7g-9o-8q-13s14
%relation _ until	r13
%relation _ when	e21r10
%relation _ you	f7k14n11o-7q-8r8
%relation _ your	b-8e12j8l12
%relation _ |	k9l8r15
%relation already	q17
%relation get	c6r13
%relation had	l20s11
%relation i	d-13e14f8g-12k9q-12
%relation in	i8o13q19
%relation is	a9f-7i6j-10k-8p-9q-19s7
%relation so	e14
%relation to	b8p18q8
%relation want	p14
%relation who	e-10i-7q8r18
%relation |	e21j6s12
%rescued	a-20c-7e29g35j-9l-13m-8n7r11
%rescued _ for	g22
%rescued _ you	d9g19
%rescued for	e11
%rescued you	e18f-7g18l-12n-8s9
%role	h24i12j15k6l-28n13o-17p-24r14s15
%role $	h15i-9l9
%role _ $	e10f-9h8k8q12r-7s13
%role _ a	b15d-10s11
%role _ blood	a18
%role _ get	k-10
%role _ had	d16
%role _ have	d13f-9o11q7r-8
%role _ i	e9f-7q-10s-12
%role _ me	q13
%role _ that	i18p-10
%role _ thi	k11n12q9
%role _ when	e14r8
%role _ you	c10d11g-17k9l-10q11
%role _ |	b9c6f-7q17r14
%role already	q18
%role is	i10q16r12s9
%role manag	q13
%role on	d-10i7k11
%role then	s16
%role would	j12n7
%role you	c-7d16h15l-12r-8
%royalty	b18d-10e-10j17s8
%royalty _ is	j15
%sacrificed	b-8c-7d-12e8f8g38h-9i-12k13l10n-18p-9q-9
%sacrificed $	g9i11m7o8r8
%sacrificed _ $	a18j8r10
%sacrificed _ flight	k9
%sacrificed _ for	g18l-8
%sacrificed _ the	a13c6j-7k13l-12m22r-9
%sacrificed _ thi	e13
%sacrificed _ you	d18m7
%sacrificed for	e10
%sacrificed it	l16
%sacrificed past	h13
%sacrificed the	a11h20k7
%sacrificed you	a-9d10e15h-7n-7
%said-verb	b-8c-13d-14f7h-10i8j-9m-11n-24o-16r-8
%said-verb $	b12c-11e22g21h18j-12k12o17
%said-verb _ $	a18b-12c7e10h-8i7l12n16
%said-verb _ ?	c7l20m12
%said-verb _ a	d20g36k-7n-7r-10s10
%said-verb _ are	b-8d-12e-8g9h9j-8k-8n14p12q12s-7
%said-verb _ easi	h10
%said-verb _ feel	k9
%said-verb _ for	p18r9
%said-verb _ have	f14n12o11s19
%said-verb _ hell	s19
%said-verb _ i	b14e10j-10k-15m8n-8r-9
%said-verb _ is	a17b-9e-9h-9j-11l10s7
%said-verb _ it	g21k-7m-10n-10o-12r-8s-7
%said-verb _ love	n14
%said-verb _ maybe	b8
%said-verb _ me	a-9b8e-8n9q16
%said-verb _ my	e9i12m8
%said-verb _ no	b11f10o12r11
%said-verb _ not	a-9b16c15p12q-14s6
%said-verb _ that	c-7j-13m-8o-8p25
%said-verb _ the	d-11f7i-9j19n-8o19p14r14
%said-verb _ thing	a21g14
%said-verb _ to	a-14b17d14e17j-7o9r10
%said-verb _ up	b10
%said-verb _ was	a-11c-6k-7q-13r13s-8
%said-verb _ were	i15q17
%said-verb _ what	a-10l12m8r13s-7
%said-verb _ when	c6d10e14g-10
%said-verb _ with	c5q18
%said-verb _ would	a-10c7g-24h7q-16
%said-verb _ you	a-14b-13c-14e8f10i8j-7l-13n8o15p-12s13
%said-verb _ your	g10i14j-6k-8q-11s-7
%said-verb _ |	a8f13k-9l-9m15n-9
%said-verb a	g18k6m7q-8r7
%said-verb after	b15
%said-verb for	j10
%said-verb her	h8j-6k6p15q-8
%said-verb i	c8f16g-20i-7j7k7m8r10
%said-verb in	e15g9
%said-verb it	a13b-8e-16h-16k-8l-12n11p-8q-15r8
%said-verb like	d17f18l14q9r9
%said-verb me	b10c-6d-14e-18f-13g-9i8j-7k-8l18o-14p-19q17r-14s6
%said-verb my	g14k15q-8
%said-verb on	g12h-8i18l-10m7
%said-verb please	e14
%said-verb someth	c9j12p9
%said-verb sorry	a8m15o13
%said-verb that	d9e-7f7h-7i-14j-7l19m8p-12r-10
%said-verb thi	d19k7
%said-verb through	l11m7o-7
%said-verb to	a-15b-9e-11f-9i7o21p16
%said-verb you	b17d-21e11g-11i11m-7p-21q10
%said-verb |	a9b8f11h11r14s8
%scorn-name	b10c-8d49e-18i-16j-7k12m9n-14p10q-18r-10s-18
%scorn-name _ $	a-10j9k8o-8p11s-10
%scorn-name _ going	h11
%scorn-name _ have	c9
%scorn-name _ i	m19o8
%scorn-name _ if	b8e15
%scorn-name _ on	a11
%scorn-name _ to	a9b10c9o14
%scorn-name _ you	d18e10j-7k9r-7
%scorn-name _ your	b8f11
%scorn-name ask	e13m9
%scorn-name but	g12k9
%scorn-name could	a16l23
%scorn-name died	j8k-6l16
%scorn-name else	a-8f9k8m-9
%scorn-name made	f14
%scorn-name of	d12
%scorned	b9c-6d42e-17f-11g-12i12j-9p11s10
%scorned $	a8b14d14g11s9
%scorned _ $	e11m11n-7p9q13r8
%scorned _ and	d23m7
%scorned _ discus	e13
%scorned _ it	b12i12j11q9
%scorned _ just	c9
%scorned _ since	k10
%scorned _ to	h9o9
%scorned _ you	b-8h10m-8o10
%scorned but	b8d9m16p9
%scorned clap	l17
%scorned else	k9
%scorned for	d17o7
%scorned to	e12l-9o-14
%scorned |	b16d16i9k-8o7q10s8
%secret	a-17c-7e-12g-18h-9j8k32r-7s17
%secret $	f20g-9j6k15
%secret _ $	a11c10f-11g-14j11m-9n19p19q-11r-8
%secret _ and	f17s7
%secret _ are	f-9i8k6o-10s11
%secret _ did	f-7o11
%secret _ is	k12o-8
%secret _ of	k11n9o9s12
%secret _ said	f-8i14o13r7
%secret _ the	b13n-14q13
%secret _ you	d-10j13k7l16r16s8
%secret i	g15k-9s12
%secret of	e8i22k8r10s-8
%secret receiv	s13
%secret rest	g-8j10k18s11
%secret so	e9j9
%secret you	a-10b-13c-6d16e7f-12h17l-13o9q-9
%secret |	a-9b-8c12f9l13o14r8
%short-while	b-8c-9d-14e7h-16i-11j-6k30m-14n-7o-8r-11
%short-while $	b-9e15f-14g-12k15l-17m7o14p-12s-9
%short-while ?	d10g20
%short-while _ $	b-12h-9k10q-12
%short-while _ and	c7k9
%short-while _ are	a9p15
%short-while _ can	d9o15
%short-while _ have	e14j6k8
%short-while _ i	a-13b-15e15f8h-15k19l-9
%short-while _ it	c7e-8h13k6
%short-while _ met	k10
%short-while _ not	l17p-8
%short-while _ to	o-8q20
%short-while _ we	k13q-9
%short-while _ you	a8b8c6d13m-9s14
%short-while _ |	a-9b19d-9h10l16m-7n8
%short-while by	i18
%short-while every	q17
%short-while in	g23k7
%short-while is	f8l15o10
%short-while of	e8g9i7o15
%short-while receiv	s13
%short-while since	k9
%short-while that	l14
%short-while to	g13o-9q18
%short-while was	a12
%short-while you	a12f7j7o-7r11
%short-while |	f12i-6o19r9s-10
%shown-in	a-14b8c5f8g-16h-14j-9k-10l-15m-10n-17o-18p-18q-23r-9
%shown-in of	m12
%sibling	b-12d-13i6j-7k18m-9o11p9q13
%sibling _ $	k13
%sibling is	d12l20p8q10
%sign-of-life	b-9c62d-17e-8f-16g-13h19i-8j-11l-12m-9n-12o-17p-15q-23
%sign-of-life _ face	c9
%sign-of-life _ us	c15
%sign-of-life _ you	c12f-7o-8q-8
%sign-of-life _ |	c13o-9
%sign-of-life about	c14
%sign-of-life past	h13
%sign-of-life your	c15h8
%small-deed	a9c14d-9i-8j-13l12n-10o10r10
%small-deed $	a12b-13c25e15h12l-11n8p12r-11s-7
%small-deed _ $	d-10f11h11l-22p14r18
%small-deed _ a	a-8b18d12j7m-9o11
%small-deed _ am	b8m11
%small-deed _ and	a9e-7h13k9p11q11
%small-deed _ anyway	c15
%small-deed _ bear	a19
%small-deed _ can	r11
%small-deed _ i	b8e-12i11k11m9o10p20
%small-deed _ if	b9o17
%small-deed _ me	b-8c-6d-9i14m9o16p-11q-13
%small-deed _ mirror	n17
%small-deed _ not	b12c-6j-7k10l8
%small-deed _ now	h12
%small-deed _ or	b12
%small-deed _ out	l14m8
%small-deed _ the	b-10f12i12j-14m-12n9p-9r-8
%small-deed _ then	a13i6
%small-deed _ to	b16d10j7o-8q14
%small-deed _ you	a14b8e-9g10i-8j-6n10r13
%small-deed _ your	c11d-11f11k-6n8p-9r-8s-6
%small-deed _ |	a-12b-17d8f9g15i8j20q11s9
%small-deed a	c-5e8k-9l-8m17o9q-9
%small-deed about	b16j-6s15
%small-deed at	a-11c-7d24j-8s-7
%small-deed for	o8r16
%small-deed her	q13
%small-deed him	p15
%small-deed i	b17c10h14m7p-9
%small-deed in	b8g10n16
%small-deed is	e13f7
%small-deed it	b10e11h-9j-7l-10n-8
%small-deed me	h14n8s7
%small-deed on	a-11j6l11
%small-deed receiv	s13
%small-deed somebody	n15
%small-deed that	f13j7o8q-11
%small-deed the	a11d13g-9
%small-deed thi	a15h7q8
%small-deed to	a-17d-11e-11f7g-9i8p-9s8
%small-deed you	d-21i20n7
%small-deed |	c-5d9e-11k7l13o13p12
%small-matter	a-21b-18c-22d-29e-22f-22g-15i-40j-9k-23l-19m-17n-22o-27p-37q-19r-17s-34
%small-matter $	a-10b-8h-13j10k-11m-8n-15o-14p-18q-10s-10
%small-matter _ on	h12
%small-matter _ the	h12
%small-number	a-8c-9e18f-9h-9j8k-6m-17n12o-18r-10s-14
%small-number _ $	a-13e-8f9j8k-12l18o9p-8
%small-number _ about	m13q-9r7s8
%small-number _ adult	f14
%small-number _ and	d9e9g10i8j7m16
%small-number _ are	d19f-8
%small-number _ at	c12e14j-10m14o12
%small-number _ be	e7g21i12
%small-number _ between	b15
%small-number _ could	d15f8i7
%small-number _ cvs	q11
%small-number _ ever	h9k14
%small-number _ for	c10e7h11j-7m-7
%small-number _ from	b9h-8q8r7
%small-number _ get	a17k10l10
%small-number _ i	c8g11i14j-7k10l12m12n-7q9
%small-number _ in	c-6h-12k8m13n16p-9s10
%small-number _ invite	b11
%small-number _ is	d-12e9f-7g10q-7s8
%small-number _ it	a9i7l10m-10
%small-number _ me	a14b-8p24q-8
%small-number _ my	a-8d9l10m9
%small-number _ nobody	j14k6
%small-number _ not	c9d-11e9g-10h10j7l24n10
%small-number _ now	h8s10
%small-number _ of	a-8c-9d12g10i16o11p9q11s10
%small-number _ on	c9i8o-11
%small-number _ problem	j10l9
%small-number _ should	g9k15o7
%small-number _ skin	j18
%small-number _ so	e7g16
%small-number _ that	e-8h11p-9r-8s8
%small-number _ then	c7i8j6m-7s10
%small-number _ there	b-8e14
%small-number _ these	c13
%small-number _ thi	b11r20s10
%small-number _ to	a11d11h-13j-11k-8n8q7
%small-number _ wall	d16
%small-number _ way	p15
%small-number _ who	a13b-10m8n11s9
%small-number _ would	j23l-10r-7
%small-number _ year	k11l16
%small-number _ you	c5e13f7g12i15k21m13n11o14r-10
%small-number _ your	g10j13m-9n9p9q-8
%small-number _ |	c12d10e-14k-8l17s-7
%small-number and	b8d15i7k10
%small-number answer	b26i7
%small-number audience	n18
%small-number birthday	l14
%small-number brain	d12
%small-number call	p15
%small-number chang	h15
%small-number crime	s10
%small-number day	c8e-11r8
%small-number doctor	d17q9
%small-number dream	f10h12
%small-number few	l13r8
%small-number form	s13
%small-number funeral	j15
%small-number ghost	o14
%small-number grip	j14
%small-number in	a-8d18q13
%small-number job	d18q13
%small-number last	h15
%small-number lie	i18
%small-number list	c7m12
%small-number little	j10r15
%small-number look	i7n11
%small-number man	a10m8
%small-number medal	l21
%small-number more	p10
%small-number nightmare	b11
%small-number of	c9d-9e-9f12i-7j6q7
%small-number other	q20
%small-number penny	r16
%small-number reason	d16
%small-number reflection	a20
%small-number rep	o14
%small-number roof	h17
%small-number seat	c12
%small-number shame	p12
%small-number single	d12k17q8
%small-number soul	k11
%small-number stranger	o13
%small-number thicker	j13
%small-number thing	d16
%small-number thousand	k19
%small-number to	a13
%small-number wait	k10
%small-number waste	d12
%small-number week	a12b13k10o22q10
%small-number whole	d-9h10n12o7
%small-number wife	e12
%small-number with	e17k-7p-8
%small-number word	l-12o25p13s-6
%small-number year	b-10g11k-12
%smash	a18c-7d9e-10g16h25k-7n14p30s18
%smash _ $	a11l-11p25
%someday	a-10c82d-12e-11h-23i-9j-9k-15m-8n-9o-19p-15r-12
%someday _ $	c14
%someday _ these	c11
%someday _ when	c11
%someday _ |	c14
%someday day	c11k-9
%someday of	c11
%someday the	c22
%someday |	c11
%soon	c-15d-22f-14j-23k12l-22m-7n-10r-10s8
%soon $	b16g-11i14n-10q8s-7
%soon _ $	c-8e15o15
%soon _ a	b12
%soon _ i	d14h16s-6
%soon _ not	j6k11
%soon _ to	e13i6r8
%soon _ you	e10r16
%soon and	q16
%soon but	c10
%soon now	i13
%soon on	k7o10
%soon week	b-7k-6o10
%soon |	k6l-11q-15
%stay	c74g-13i-7o-9p-8q-11r-9
%stay _ $	c19
%stay _ for	c9
%stay _ go	c12
%stay _ me	c6
%stay a	c10
%stay close	c7
%stay not	c24
%stay the	b8c11
%surely	a12d9f23q10r-9
%surely $	c-9g14i23l9m10o12q-34s-8
%surely ?	a8b12f16j6
%surely _ $	c5d-11f9h12i-10k15m9o-11p-16q11r-11s10
%surely _ ?	c13d-13h-13l-9q-8
%surely _ about	b19
%surely _ and	b21e9j11m-9n-12o-10r-10s11
%surely _ are	d19e-11f-7k-8n-13q-8
%surely _ ask	h15o10
%surely _ by	a11g23
%surely _ come	h15i7s7
%surely _ did	l14
%surely _ do	h20q-9
%surely _ doing	a9
%surely _ ever	h8n19
%surely _ fault	a14s10
%surely _ fus	l19
%surely _ have	a-13c7d16g17o13
%surely _ hi	c10
%surely _ i	a-11c6d-9f-8h7j-8q-17
%surely _ in	i-8j8n13o13q11
%surely _ is	b-9e19f-7i-6j8k7l9q-10s10
%surely _ it	b-11c8e17i15j9k9n14o8p9
%surely _ know	d14f-8h-11k-6p16
%surely _ like	o10
%surely _ maybe	c13
%surely _ me	a-15b9e10h13m10n-9p-11r-11
%surely _ my	a-8g16k8m9n10
%surely _ now	h8l16n8
%surely _ number	i11q9
%surely _ of	a-16f-7h12i12r-7
%surely _ off	h19p10
%surely _ on	d9h8j10k8l-10m15s-10
%surely _ one	b-10m13
%surely _ out	b11e9f-7s17
%surely _ own	m7q9
%surely _ pic	p14
%surely _ remember	f11
%surely _ stop	r16
%surely _ text	o11
%surely _ that	c7d11e10h7j-6k-7l-11p17s11
%surely _ the	g16l15r-15s-6
%surely _ to	b-8c6d-17e8h12n26o-13r8
%surely _ up	h11s-7
%surely _ us	d14n-10
%surely _ was	f11l8n-9s8
%surely _ what	a10e15f13
%surely _ when	a22e15
%surely _ who	d13l9n-9q18r13s9
%surely _ with	i7n17q10s-7
%surely _ would	g15o7
%surely _ you	b13c7d11e8i-21k10l-16q21r13
%surely _ your	a-9d-18e15f7g14i7m14q-10
%surely _ yourself	d25
%surely _ |	a8c11e-13g10i11j12k9n10r-9s-10
%surely and	g-9p13
%surely but	c10
%surely car	g10l12
%surely check	c18
%surely come	h12
%surely day	e11l24
%surely disappear	m11
%surely disappoint	g16
%surely go	e10q16
%surely got	h13
%surely have	a8c12d-12m7n7q-10r8
%surely here	q11
%surely i	g9h11i-14k12m12q-14
%surely kick	m22
%surely me	m19q16
%surely met	k10
%surely my	e8g22h-9k13
%surely need	c-5k9
%surely not	c8d14
%surely of	a11b-9i15k9q13s-8
%surely pretend	o13
%surely real	k11
%surely remember	f12n-7
%surely say	a13e-7l10s13
%surely since	s11
%surely single	c9
%surely sit	g10
%surely someth	b10
%surely sort	f14
%surely that	d24e-8f-13h14n11
%surely the	c7e-18g11i8m23n-12r-8
%surely thi	b15l9m8n10
%surely think	f20j11k-6n-9q8
%surely us	h9k12
%surely walk	j14
%surely want	c5e7k6n12o-8
%surely what	s12
%surely work	q16
%surely you	b8d-9f19g12l14o18q9
%surely your	a8f-12g-17l10n8
%surely |	c15e-10h18n-7o-13p9q-11r16
%swear	a-11b26e-11f17g12h12j12l9n8s12
%swear _ $	i-6j12l-10m-10n-9
%swear _ against	m12
%swear _ did	s10
%swear _ get	n12
%swear _ has	b11
%swear _ me	m16
%swear _ on	a11
%swear _ to	b12
%swear _ you	c-5e11k6n12r-7
%swear blog	l18
%tender-act	d10e-8g-15j-10o-7p-15r29s-16
%tender-act _ ?	r19
%tender-act _ you	b11c-7d15o-10
%tender-act at	d20n7
%tender-act proud	h13r12
%tender-act you	a-12b-10c10d-10p-16
%tender-thing	a-10c-5d12e-12g-25i-9k-9o-23q20r63s-11
%tender-thing _ for	r13
%tender-thing _ the	m11r9
%tender-thing _ who	r10
%tender-thing _ you	a-13b10e-10h-8k-13o-8r16
%tender-thing done	d9l12
%tender-thing is	r18
%them	b-8c-6d-14e10f-12g10i11n-7o-19q17s-7
%them $	d-10e19h15i7j8n7o-7p-10r16
%them ?	i9q8
%them _ $	c-5f-8j7k7m20p17q-7s17
%them _ i	e9g-11k13q15
%them _ one	k12
%them _ you	a18d-12e-8f-11p14
%them and	g-11k10p13
%them on	i23o10q9
%them you	f8g18
%them |	f-10g-13h14p10q-13r-13
%they	a-8b-16c-31e-32f-17i-19j-10l19m-12n-10o-14q12r7s-19
%they _ $	d12f-8h-9i6l-8m14n13o-8p-9r16s-6
%they _ and	d11h-8q-21
%they _ down	m19
%they _ if	q15
%they _ in	g14h11p-8
%they _ it	o7q17
%they _ next	h13
%they _ not	a10d-12j-9k8q8
%they _ noth	h10
%they _ sit	g14
%they _ so	g21p9s-8
%they _ there	i16
%they _ those	l14
%they _ three	q13
%they _ you	a-10g14j-7l31q-15r7
%they are	f12j12k6
%they ask	g9q14
%they doe	d-9q19
%they goe	j11
%they hand	l12
%they is	a11i-12m11p11q9
%they will	g10o11p14
%thing	b-10c-5e-12i12j-14l-16m-24q-9r-9s-8
%thing $	h-9i12k-6n14
%thing ?	i19
%thing-or-pet	a-11b-8c-16e-18f-10h-17j-18m-20n-10p26q-11s-20
%thing-or-pet ?	i17
%thing-or-pet _ |	a18d16g9h13l-15
%thing-or-pet goe	p19
%thing-or-pet |	a9l16n8q-16r-12
%thinks-ill	a-21b-28e-10j13l-52n-14
%thinks-ill $	a11d-10f-16g22h-10i7j8m8n-19p-11q11r15
%thinks-ill _ $	a-16b-10f15g12i16j-9k15l-14m-10n17o20p-20q16r7
%thinks-ill _ ?	a20
%thinks-ill _ about	a-9m-14p11
%thinks-ill _ and	g-9h12i-8j12p-14r7
%thinks-ill _ are	c8d-15e-7i-7j-9o9
%thinks-ill _ at	j7m8n-8q20
%thinks-ill _ beat	s10
%thinks-ill _ before	p14
%thinks-ill _ but	a16c6g20
%thinks-ill _ can	c-5o7q12r10
%thinks-ill _ could	e8f7k-7q18
%thinks-ill _ first	b10o18r-7
%thinks-ill _ for	a13p23
%thinks-ill _ had	f14g-9l8
%thinks-ill _ happen	i-9p10
%thinks-ill _ has	e8f12
%thinks-ill _ have	e-9f9q14r-14s-6
%thinks-ill _ heat	f11
%thinks-ill _ here	o13
%thinks-ill _ i	c7h11k-10m-8p-17q20
%thinks-ill _ if	c14
%thinks-ill _ is	b12d-17e14i11j-10k6o-8p-10q-8r-8
%thinks-ill _ it	b-11f9i10j8l-11m9n-13r7s10
%thinks-ill _ me	a-8b10c7g-14p-10r14
%thinks-ill _ mean	s11
%thinks-ill _ might	g19
%thinks-ill _ more	i12
%thinks-ill _ need	e15g12j6
%thinks-ill _ nobody	c10m8
%thinks-ill _ not	b10c13d-13e-7h9j-7k7n14q-9r-8s-7
%thinks-ill _ place	d17
%thinks-ill _ rank	s10
%thinks-ill _ real	f16s6
%thinks-ill _ said	b10h8r11
%thinks-ill _ side	q14r7
%thinks-ill _ stand	n8s10
%thinks-ill _ that	a8d12f30i-14k11m15n-12p11r-7
%thinks-ill _ the	a-10b19c5d-13f11i-9k12m-15o21p10s-18
%thinks-ill _ thing	a15j6
%thinks-ill _ through	n14
%thinks-ill _ to	a-20c-16e10f9n-11p18q-16r13
%thinks-ill _ version	m8
%thinks-ill _ want	c12g-9i8n-10s7
%thinks-ill _ was	c-6d11m8n17q-12s10
%thinks-ill _ we	c12h10l9q8
%thinks-ill _ were	g9k6q16
%thinks-ill _ what	f8g13m8n13o8
%thinks-ill _ would	a-10b-9g14i-10
%thinks-ill _ you	c6f11j16k-6n11o15q15r8s12
%thinks-ill _ your	a-9b-10c5d10g-12i9n8o-7p14r16
%thinks-ill _ |	c8f7g-13i12k-6l-9m14o12s11
%thinks-ill about	a11c8f-8o23r9
%thinks-ill ask	a13h12p12
%thinks-ill at	c-6q9r16
%thinks-ill exact	n14r10
%thinks-ill her	g11m10
%thinks-ill how	b12c6d15f-8h-7k6o7q21
%thinks-ill i	a12g11l10n11p-11s14
%thinks-ill if	g20o8
%thinks-ill is	f7h15
%thinks-ill it	a-9b-16e-14f11g-17h9i-7k15l-13n23o-14
%thinks-ill me	c-6e-8h10i-13k-10n-10p-16
%thinks-ill my	q11s13
%thinks-ill no	c7e14f-10m-8o-11s-11
%thinks-ill not	b-8f-9i6q16s12
%thinks-ill of	c10f-11g11i-9n11
%thinks-ill on	f13k6
%thinks-ill out	i14n15
%thinks-ill people	p15
%thinks-ill see	d19i7n16q-8
%thinks-ill so	a-23d10e8s-8
%thinks-ill someth	c10j18m7
%thinks-ill sorry	m13o11
%thinks-ill that	d23f-7
%thinks-ill them	e10f15
%thinks-ill to	d-10h-7m11o24
%thinks-ill we	b-7c-7e-9f14h8k6s8
%thinks-ill what	c14d-14l10o-7p21
%thinks-ill where	c11e7i8o11s11
%thinks-ill who	a12e9h11i6k-8o8r7
%thinks-ill whose	f13
%thinks-ill why	d24g10
%thinks-ill with	c6q14
%thinks-ill yes	c11
%thinks-ill you	a-14b29e-8h10k-14o-9q15r-13
%thinks-ill your	f19k8n20o16r-13
%thinks-ill |	c12d17e-12f8g-14l-13p-19r20s8
%tie	c-6e7g-17j11k-14l13
%tie _ a	e12p-9r8s7
%tie _ for	h13
%tie _ had	q8
%tie _ have	e16f-7o7q10
%tie _ i	e12h-11k-6r7s-9
%tie _ is	e10j-7o-7q-11
%tie _ not	a15b9e12g15q-9
%tie _ the	k9q-17
%tie _ until	r14
%tie _ was	a20f9
%tie _ when	e16r7
%tie _ |	e7j12m11p9s13
%tie back	h15
%tie i	d9e17f8h11k6
%tie manag	q15
%tie pressure	a19
%tie so	e16
%tie then	s16
%tie |	a14b15c6e8g-9n-11q-8
%too-much-feeling	d-14f-11h-10i-12j36m-13o-7s-7
%too-much-feeling _ $	j14
%total-bond	c-7d-9f-9g-17h-22i-8j-9k71q-17s7
%total-bond _ $	k9
%total-bond _ me	k10
%total-bond _ one	a11n13
%total-bond _ you	k10
%total-bond _ |	k23
%total-bond my	k6
%total-bond the	a11n13
%total-bond you	k8
%trifle	b-8c-20d-10e-13f-16g-27k-11o-13p-15
%trifle $	a-10b8c-5e-22i-10l12m7o14p-9q8r15s8
%trifle _ $	a-9c-14e21f-6g10i21k7n16o7p17
%trifle _ a	d17g-10i-12k-7l15q-14
%trifle _ am	b10h9k-11m20s10
%trifle _ and	b-8c-6d9i8k12p16r12s8
%trifle _ can	d12e19p-11r20
%trifle _ cancell	i12r7
%trifle _ final	e13
%trifle _ have	a10b8c7e-8g-9j6k11p36q-9r-9
%trifle _ i	c11o10p13r11s6
%trifle _ is	j9l-14n9o10q9r-7
%trifle _ it	e17f-10i-13k-6n-8o-10p12q9
%trifle _ me	b-10h-9i16l-9m18n-7o20p-9
%trifle _ mirror	n17
%trifle _ my	c8e11f21s-8
%trifle _ not	b19c-7h-9k10n-11s6
%trifle _ ok	c10
%trifle _ so	a14s6
%trifle _ than	q15
%trifle _ that	f16o-9
%trifle _ the	a9b-16e16i12j-8l-21m8q-13r12
%trifle _ third	l20
%trifle _ two	q18
%trifle _ who	i12n8
%trifle _ you	d17h-8n14o13p17
%trifle _ your	a9c11f9o-8r-9
%trifle _ |	c19d21f10h10i14j18m-9o-10p21q12
%trifle about	b18l13
%trifle and	e22j9k-7l-13r7
%trifle as	j13
%trifle at	a-12d19e-13i6j-15n10p-8s-8
%trifle because	a15o11
%trifle before	b10h14
%trifle from	i13p11
%trifle him	e15p15
%trifle i	b12h12m10p-11s7
%trifle in	b-8g11h17i-7m7n12
%trifle is	b-12e15h-10i-7j10m-8o17p-13r7
%trifle me	b-9e-11h14i17k-8l19
%trifle of	e-9g-12i9l-9
%trifle receiv	s12
%trifle stop	k9
%trifle them	i17
%trifle thi	a13c5h7m-7q8
%trifle to	d-18l-11s8
%trifle you	a-10b-8c8d-9f11g-10h9n12p13
%trifle |	a12f12i16j9k6l11m-7n8o10r-13s7
%unbound	a-9b-12c77d-8e-7f-7g-11i-9n10o-20p-14q-13r9s-7
%unbound _ $	c12
%unbound _ commit	c10
%unbound _ for	c10
%unbound _ to	c17
%unbound _ with	c10k7
%unbound _ you	k8r10
%unbound _ |	c9
%unbound i	c10
%unbound not	c14o-9
%understands	b-10c-9d-10e-18i-17j-14l11n-9q-15r-9s18
%understands $	a15b-9c6e-12q15r10
%understands _ $	b-18c-11k10m-12o-13p18q-21s16
%understands _ a	b13d16l-9m18q11r9s-12
%understands _ about	b10j13p8s7
%understands _ all	e9k13
%understands _ already	n13p10
%understands _ and	c-6g20l8p-9r-8
%understands _ angry	a13p13
%understands _ are	b10c9d-12i7j-6k8l11
%understands _ by	l12p14q8
%understands _ feel	c6m13
%understands _ first	o11r-7
%understands _ for	r18
%understands _ game	n12
%understands _ get	a15
%understands _ grip	j14
%understands _ have	a9g16k-7m7o8r-7
%understands _ i	a12c8d21k-11m-9s19
%understands _ in	b-12e9h10i15l13m8q16r-8
%understands _ is	a-10i15j9k6l15
%understands _ it	b-9d-9e11i8j13l15r11
%understands _ last	o16
%understands _ me	a10b10g-10m17p-15q19
%understands _ mean	s10
%understands _ name	c8k17
%understands _ need	e17
%understands _ on	a-11b11i13o-8p-18
%understands _ place	d16
%understands _ rank	s10
%understands _ said	b15c6h7r7
%understands _ so	a10e15
%understands _ street	p19
%understands _ thank	a12
%understands _ that	a-11b-7d-9i-9o10s16
%understands _ the	a-13d10g-11i12k16l8n-7q-14s-7
%understands _ thi	d11l-9q-8r15
%understands _ to	g23q12r12
%understands _ until	k13
%understands _ voice	h13o9
%understands _ we	c13i14
%understands _ would	g15
%understands _ you	b10c-16d11e-14f19h-14l12m-16n25
%understands _ your	b11k14m-9s7
%understands _ |	c13e-11g-22h15j15r9s9
%understands about	p18
%understands anyth	f9g16l9
%understands at	d10j8k13
%understands exact	n12r10
%understands her	g11h11o7q14
%understands how	a9b9c8d21f-10h-9k7o8
%understands i	a9c14g14q10
%understands in	k14
%understands it	b-15c-7f-10g-17i-10j-6n7o-14s10
%understands lost	s11
%understands me	b-10d-11e8f7g15h-12i-10j-6
%understands my	c7g-10h12r9s18
%understands some	r12
%understands that	a-13b13c-7g-9i6j6l17m-9q8s7
%understands the	d-9e-8h-12j-8k-7n-8o18p12q-10r-10
%understands to	c-11e10g-16h13o-9p14r-13s-9
%understands what	a10c5d-12h-7i-10p11
%understands where	c11e7o11s10
%understands who	a8h11i7k-8o8r7
%understands whose	f13
%understands why	d24g9
%understands you	a-9b8c-11d-17g-9h22k12l8m-12p-10q-11r-12
%understands your	a-11c-6f23h19k11o17q-16r-10
%understands |	c10h-9i9m11r17
%unsound	c10d-11f42i-10k9n-8o-9q-8
%unsound $	f20
%unsound _ $	f18g12
%upset	a-8b-8c-8e-15f-12i-16k-10l-8m-9o-15q-15r-11s-22
%upset $	a11f-9g9j-10p9
%upset _ are	j17
%upset _ is	j9
%upset _ just	j12
%upset _ |	p19
%upset of	j10n12
%upset you	b14j12
%villain	b-11e-7g-15j19k-8m61
%villain $	j13
%villain _ $	j7m12n7p10
%villain |	m16
%warm-deed	a-11b15d9e13f-18h-16j-9l9n-9o-24q-8r24s8
%warm-deed _ $	b-11c-11d-9e15f-9g-10i16k9l-21p-14q-9
%warm-deed _ ?	r20s-9
%warm-deed _ a	b8c-8g18
%warm-deed _ for	b-8d11e-9g-11k6p9r9
%warm-deed _ home	p21
%warm-deed _ in	d12r11
%warm-deed _ is	b15l8n17r-8
%warm-deed _ job	d17
%warm-deed _ me	c7h13n-7r15
%warm-deed _ now	e13i11
%warm-deed _ on	b10e11k9r-11
%warm-deed _ that	a9b16e7o7q8r-19
%warm-deed _ the	g-11i-10k10l18o-8r15
%warm-deed _ to	b-15e-8k-6l15o8r15
%warm-deed _ us	c11
%warm-deed _ what	g14o15r17
%warm-deed _ who	r11
%warm-deed _ you	c-6d-12e-10g11h-10j-6l-12m-12n9o-13r11
%warm-deed _ your	d-12k10m8n9p-10q15r9s8
%warm-deed _ |	e9g9h-9o16p-11
%warm-deed about	c5e8j-9m10n19o11p-10r8s9
%warm-deed and	l20m17
%warm-deed at	d11k8n12
%warm-deed it	d-11f-8h-8i11l11r-8
%warm-deed my	b9m18r-7s12
%warm-deed proud	h13r12
%warm-deed to	b12e-10
%warm-deed up	b13m15
%warm-deed you	a-11b-17c18d9e-8k7m-10o-8s-11
%warm-deed your	g-12j11k7n-11o11p9r18
%warm-good	a-8b-8c-13d-9f-10h-29k-21m-10o-19p-16q-15r14
%warm-good $	g-12h-13k-7l10m-21n19r-11
%warm-good ?	b9c5d14g34r21
%warm-good _ $	b-19c-15e-20f12j-11l-14m9r11
%warm-good _ a	b13d11g9l8
%warm-good _ am	m8p16
%warm-good _ can	e21m7
%warm-good _ do	f7i-7k13r-9
%warm-good _ doing	l10
%warm-good _ for	a-8b11i-8o-8r9
%warm-good _ get	m13
%warm-good _ have	b8e-7f11q13r7
%warm-good _ i	e11i8m7r-15s9
%warm-good _ in	n-7r13
%warm-good _ is	g17m9n8r9
%warm-good _ me	h-8m7q9r12s9
%warm-good _ my	a17e9r-12
%warm-good _ not	d11g13i-8j12o17q11r12s7
%warm-good _ noth	b10g18
%warm-good _ now	a15
%warm-good _ open	c12l11
%warm-good _ people	n8r16
%warm-good _ that	b10g12h8n8s14
%warm-good _ the	a-11c-9g-14l16q20r19
%warm-good _ to	d30o8p15q11
%warm-good _ what	d9r15
%warm-good _ when	e15r12
%warm-good _ who	r26
%warm-good _ will	g-9l12p22r10
%warm-good _ you	b9e-8j16k-9m-15p-10q8r11s-6
%warm-good _ |	b-10p-17q9r10
%warm-good and	b11d-12m18n10r-8
%warm-good done	d8l12
%warm-good for	a-14d-10e-10g14k-7l21m-8o-9p-11q11r7s10
%warm-good from	d13l-10p-11r13
%warm-good hand	a13o8p13
%warm-good i	l-9m12p13
%warm-good is	e9f-8i-8l-11o7p-9r14s8
%warm-good me	e19l12
%warm-good that	e21f9q15
%warm-good the	c6h8j13p-11
%warm-good will	r13
%warm-good you	a-17c-10e-10f15i-10j-10l-10o9r-17s7
%warm-good your	p15r-12
%warm-good |	b19f12i-10m-7n7q10r14s-13
%was-not-so	a-16b-13e-15f-9g-11h-10j-9k-12m-24n-15p-17q-11s-12
%was-not-so _ not	a-8d-16f13h-12i14l12n-10r8
%was-not-so did	f11i12l14r14
%was-not-so never	d12n13
%weekday	a-14b-19c-30d-32g-9h-8j-18k7l-16m-18n-14o-19p-10s-24
%weekday $	b-10c-9i11m-7q-8r-9s-11
%weekday _ $	i-9r13
%weekday _ again	h18
%weekday _ first	r19
%weekday _ i	a-11c-9d-9e-10g-10k23o-9r-8
%weekday _ not	e19k9
%weekday i	a8o18
%weekday with	g20i6
%weekday you	f13
%weekday |	e18i8
%weeping	b-10c-7d11e-12f-19g9i-6j52m28n-10q-20s-8
%weeping $	r13
%weeping _ $	d10j18
%weeping _ is	j8
%weeping again	j12
%weeping you	a17
%weepy-noun	a25c-8h-11j46k-8m-14q9
%weepy-noun $	b9j14l8
%weepy-noun _ $	j9
%weepy-noun _ it	j11
%weepy-noun _ the	a14j-7
%weepy-noun _ |	j16
%weepy-noun queen	j12
%weepy-noun |	j20
%who-with	e-14g-14i29k-15l-19n14o-7r10
%who-with $	a11c7i11p21
%who-with ?	i16
%who-with _ $	c-6f13h-11n-15
%who-with _ a	d12h8s8
%who-with _ date	i14
%who-with _ do	c11n15
%who-with _ hand	i11
%who-with _ is	a10e9g9i-9n8o14p-9s14
%who-with _ the	a8f18i10q14s-7
%who-with _ you	c-6i11n-7o14q-10
%who-with him	n18
%who-with is	f13
%who-with it	b12d10e11g12
%who-with me	h14i-8j6k8m-14q14s11
%who-with no	e7l15q8
%who-with that	a11f-8r17
%who-with the	c-8g15q10r-12
%who-with thi	m14
%who-with us	k20
%who-with you	a12c12d13j-9l-16m-10o9s-10
%who-with your	f11k-9o-9q-7r10
%worthless	b-9d19h11i7j15m-13n-14q-17s-14
%worthless $	a8d18g13r7
%worthless _ $	e19l11m-10n-11
%worthless _ discus	e13
%worthless _ just	c9
%worthless _ you	h9j10s11
%worthless but	b8d9m16p9
%worthless else	k9
%worthless to	e12o-13
%worthless |	d19q8
%yardstick	a-15b9f-13i-11j7k16l-11o9p-10q25r-8
%yardstick _ $	o11
%yardstick stranger	o13
%yardstick wiv	q14
%you-being	a9c6f11i-7j7k-6n11p19
%you-being _ $	i13j6n14o7q21
%you-being _ ?	a-16f12i-14j6l-14m-7p-12
%you-being _ a	a-18c-8d20f-11h12i-10k-6n12q-11
%you-being _ about	i-6l14m7n-10
%you-being _ after	n13o9
%you-being _ all	f12k13n13r14
%you-being _ already	n13q9
%you-being _ alway	b11c12
%you-being _ and	b-9c8d15h-9j10n11q13r-10
%you-being _ are	d17e16j-9n12
%you-being _ at	a10b16e8i39j-9q-9r11
%you-being _ been	m-7n26q9
%you-being _ blog	l18
%you-being _ bor	b13j13
%you-being _ come	e13
%you-being _ comfortable	b17
%you-being _ complete	j-10
%you-being _ confus	f15
%you-being _ dead	o13
%you-being _ did	s8
%you-being _ different	g13
%you-being _ doe	f11
%you-being _ doing	a22d-8e8j9m7
%you-being _ for	a9b10f-14g10h-8j9k-7n11o9
%you-being _ get	p15
%you-being _ go	p15
%you-being _ going	l17p25
%you-being _ good	c6d18
%you-being _ got	l21
%you-being _ halfway	n15
%you-being _ here	h18
%you-being _ honest	j15
%you-being _ i	a10f-10g19k10p-9q-8s10
%you-being _ in	d-12g14h16j13p13
%you-being _ is	c-6d12e-15h14r15
%you-being _ it	b-12d17e-9f-22g-12h-9k6m10
%you-being _ like	d14k9p-10
%you-being _ me	b-9c16g10k7m12n9o-10p-11s15
%you-being _ milk	n12
%you-being _ mine	e10k7
%you-being _ mute	o17
%you-being _ my	b-8c5k13r7s-9
%you-being _ never	d16
%you-being _ not	a14c-7e-14g-15i-7j7m-11n-21q8r8s-8
%you-being _ now	b11i6k15p13
%you-being _ of	a11f18h12j-14n17
%you-being _ on	b-12d-12f10h8i6k14l-11n-10p18s12
%you-being _ one	a16n8q-9
%you-being _ only	d-21h8k6m-10
%you-being _ or	p14
%you-being _ out	b9e11g9j10q9
%you-being _ proud	m12
%you-being _ put	i8k13
%you-being _ real	i14s8
%you-being _ reality	f15
%you-being _ remember	f-15
%you-being _ replaceable	q16
%you-being _ safe	p14
%you-being _ see	f13
%you-being _ so	b10j-7n9
%you-being _ still	h18j-8m13
%you-being _ talk	j9n12
%you-being _ tell	g9s15
%you-being _ the	a11c13d11h18i9j10k16m14o12q17
%you-being _ there	c9i13o11
%you-being _ to	a-8d-25e25h-11j-10k9m11n8o23q16
%you-being _ until	r9
%you-being _ up	e-11g9i7n25
%you-being _ way	f7j13
%you-being _ we	d12s11
%you-being _ whole	k10
%you-being _ why	a11
%you-being _ with	a-10f-9i8p11q9
%you-being _ worth	d22o11
%you-being _ wrong	f18
%you-being _ you	a14b18f8j11l-8o7p-14r-13s-13
%you-being _ your	a-9b10c-7d13j9l13m-7n7r-9s-8
%you-being _ |	d25f-8g11i9j15l11s-10
%you-being age	j9
%you-being are	a-15d9g-9h-20j8k11n11q8
%you-being attitude	a14r17
%you-being brain	d14
%you-being brother	d-11q12
%you-being choice	g15p8
%you-being contribution	l14
%you-being cousin	q20
%you-being decision	a12b12
%you-being direction	o15
%you-being email	a8j10m11s7
%you-being evening	e15
%you-being face	c10j10k9
%you-being fami	s10
%you-being fault	a10
%you-being favourite	g17
%you-being game	n12
%you-being get	a-12c7d-11i-7j-6k10l-8o13q-10r-14
%you-being got	d9f-9j6l21r7
%you-being grip	f11
%you-being have	a-10m-7n23q12
%you-being head	f10
%you-being hormon	j25
%you-being key	h14
%you-being level	d15
%you-being little	f9l16m7
%you-being med	f14
%you-being memory	f14
%you-being message	m14
%you-being mind	f16
%you-being mouth	a17d13n10p23
%you-being mug	h14
%you-being mum	f7p18
%you-being name	h20k15o7p16r16
%you-being need	b11
%you-being nerv	f14
%you-being new	g9p23
%you-being not	b15c5f10k7
%you-being own	a18f13g-12k-7m-9n11p-11q8
%you-being pain	m18
%you-being passport	p14
%you-being place	d15
%you-being profile	k11
%you-being reaction	j16
%you-being replacement	q19
%you-being request	b23
%you-being salary	e16
%you-being side	h25q10
%you-being spot	q19
%you-being story	i18
%you-being therapist	b13
%you-being time	e15
%you-being version	f21i6
%you-being visa	p13
%you-being voice	h15o8
%you-being were	f17g10h11i15m-9p-10r-14s-11
%you-being whole	i8j10n7s7
%you-being worth	h12
%your-audience	a-11b19c-13i-7k12l-8m20n-11o19p29q12r-14s7
%your-audience _ a	m15s7
%your-audience _ left	d21
%your-audience _ my	q11
%your-audience _ not	f17o12
%your-audience _ the	f12q12
%your-audience _ think	q17
%your-audience _ to	e15
%your-audience _ was	k10
%your-audience before	k12
%your-audience brother	d-9g12q16r7
%your-audience fami	s10
%your-audience is	l22q-10
%your-audience mum	f7p18
%your-audience world	k15l17
%your-kin	d23i17q43
%your-kin brother	d-11q12
%your-kin cousin	q20
%your-kin replacement	q19
10	b-8g-9i-8p19
100	k14
15	i16
2am	c13
2am %thinks-ill	c10
2am _ what	c10
2am thought	c10
3	c-6d-12e-11h11i12l-28m-7o-13p-11s-8
4	b-14e-10i-10j-8l-25o-7q-11
40	i19
50	l16
8	b13e-12g-9k-6o8
?	a-16c-10e-31f-12g-31h-15i14j-19k-32m-19n-39o-35p-21q-27r-24s-34
? %give-way-loosely	i16j12r13
? %i-already	i14
? %i-will	a-8i16n-7p-9
? %never-mind	c12
? %provoke	i20
? %scorn-name	d18m11
? _ %you-being	f9i15l11
? _ is	a9f11i24m-8p8r-7
? _ me	i19
? _ not	c15i14j6
? _ reason	c10
? _ want	i10
? _ you	b11f22i9l14r8
? _ |	b27c16d30e7g13o13r11
? and	i18n7
? answer	i16
? i	d-14f-10g-13i19j-12k12l-13n-7o-10p-10q-10r-8s-10
? no	c12
? then	p14
? what	b9i14
? you	a12c-6f14
^	a-35b-41c-40d-17e-30f-15g-16h-38i-40k-33l-15m-15n-12o-19p-27q-23r-43s-28
^ %amends	a15c10f-9g-9i-9j-9l-14m7o-16q-8r-8
^ %anybody-at-all	c-5f13g25i-7j-6n-14o-11s-11
^ %apart	h-10o12
^ %attacked	d12f10j13
^ %big-number	g18h7i12m16
^ %claimant	a-9b-13d-10e12f7g12k8l8n-9o9p-10s-7
^ %colleague	a8q20
^ %come-back	c-5p15
^ %deceitful	n12
^ %degree	a-9b12d-14e-29f-8h-9i14l27n-12p-9r-10s28
^ %deluded	f10
^ %denial	f14k-6l-9
^ %drawn-line	b20c5f-8l15o26r-16
^ %easy-one	d-9f9h-8i-8l-13o-9q17
^ %event	b-11f18j-7k-8l12m9n21r-19s-8
^ %everyone	b11d-14n-9o-9q12r-7s-8
^ %extreme-name	d33j-9k8m-8n24s-11
^ %family-word	a-9e8f7g13k-6q-13
^ %feel	e12g8j11m9r11
^ %feeling	f9j20m-10
^ %felt	j21
^ %few	a9b19g13h21i13l22m-9o11q-17r-7
^ %gentle-praise	c-9h-10j10k6n-7o-10p11s12
^ %give-way	e8i11j14k12n14p9r18
^ %give-way-loosely	b-12c-8l-22m-9n7o12p14q-10
^ %held-thing	e9p21r13s8
^ %help-act	d-8i8j7p25
^ %hidden-fault	n28
^ %hold-deed	b-9e-10g-9h7i21p34
^ %i-already	b17i7
^ %i-will	a8f-7i-8k8o23p23r9s11
^ %kin-role	a-9e9f10j10o9q-9
^ %lapse	o12
^ %laughter	b27c-8f9q-14
^ %limit	b10
^ %limit-set	a-8b23e-7g-10o10s-6
^ %many	h11i9k-7m8
^ %mind-fails	f11k8o8r-7
^ %never-mind	o11
^ %nice	p26s18
^ %no-word	b-9o10r-10
^ %nobody	c-6f11g-15h11i7l-15n-10q8
^ %once-that	b-20d-17f-15g23i-6j7n-9o-17p15s7
^ %only-just	c5g19h23i-11k-6m11o13p19q16
^ %other-one	a-9f9
^ %outburst	j-7p26r-8
^ %outing	i-13l10
^ %past-one	h-9q21
^ %plain-feeling	j21
^ %provoke	a8b9c-9e10f-11g17h-10i-7k15l12n9o17q-9r-12
^ %relation	b-15d-10f7g11k9n-8o8p-10s-9
^ %said-verb	a-10b15c5d-11f-9g14i15n-7p32q-10
^ %scorn-name	c-5d17f8g-9h15l-13m-7n-9
^ %scorned	j-6k9l11q11
^ %sign-of-life	c31i-6o-13
^ %small-deed	c30l19
^ %small-number	a10b20g11h12k-6l20m-11o10p12q-14
^ %someday	c15
^ %surely	c13e18i9j7k-6l10n8q15s-10
^ %tender-act	d18r11
^ %tender-thing	r9
^ %they	b-12c-8d-19e-11h18i-8j-13k-9l10m-9n-8r-12
^ %thinks-ill	a10d17i13j-7
^ %tie	e13f8
^ %total-bond	k16
^ %trifle	b9h-8i25j-9l-20n-12o-9q15
^ %unbound	c18
^ %understands	a13b-11g20k13o10p-10s8
^ %unsound	f11
^ %upset	j21
^ %warm-deed	a-10b-9c-9e-10g-18h-11i9k9l-12m-8n-12o-10p18
^ %warm-good	a9b-12g-15h-12i-9k-8l-11n-10p17q-13r12
^ %who-with	f9n15
^ %worthless	d10f11j-7k9l-8q12s-10
^ %yardstick	a-9b9d-10f-7g9q17
^ %you-being	a-10b11d12f-7h11j-15k8m-7p12s-18
^ %your-audience	b9d-14f7h12i-9p-8r14s-6
^ %your-kin	c9e-15l-12o10p-10q21r16
^ 2am	c10
^ _ $	a9c20i22k6m8n-10p-11
^ _ %amends	a15g11i7l21r12
^ _ %anybody-at-all	b-9c-5d-17g-19k-6l-18n8r-19s-8
^ _ %apart	h11
^ _ %because	j-6r10s18
^ _ %came-out-with	a-9d11l20
^ _ %child	b-7g22h13p-11q9s-7
^ _ %claimant	b-13c-6j-8k-9l-12n-12q9
^ _ %degree	a-19b14e-14j15k7l-11m-12n11r-9s16
^ _ %denial	f9h-7j7k-8
^ _ %device	i11j7p-9
^ _ %drawn-line	a-11c-10f-9m-10o-15q-11s14
^ _ %easy-one	b22c-10d-13e-13g9h-11i8k18q-12r-10s15
^ _ %endowment	a-10d10f-16h-7l11n11q-9
^ _ %event	a-14b21e10g34j6k-8l11o-13q10r-9
^ _ %everyone	d-16f11k-6l-11m8r-12
^ _ %extreme-name	a-8b-9h13i-10j-6k7n8s-15
^ _ %faulting	a-8m19
^ _ %feel	a-19b-11f9j13k11o12r11
^ _ %feeling	j10n-10p-10
^ _ %felt	a-11b-8f12l-9m-11o16p-9
^ _ %few	g-9j12k6n-17
^ _ %friend	g9q16
^ _ %gentle-praise	b9c7e11s-6
^ _ %give-way	e21f8g-11h18j13l-9q-8r-8
^ _ %give-way-loosely	b16c-16f-8m-15p22q-23r-10s-9
^ _ %grand	d17
^ _ %held-thing	g16i10k8o-10r22
^ _ %help-act	a-10b-14d14g-11m15n10o-11
^ _ %hidden-fault	f7g-11m-8n31
^ _ %hold-deed	b10d-10i-11k9l-11n-8q-11
^ _ %i-will	a11g11k-8m11o8p13r10
^ _ %kin-role	a9g9h10j-10n-11p-8q20s-13
^ _ %lapse	a21e-13f-7g-15h-15i8j-7k-9l10m-11p-14s-8
^ _ %large-words	b8h-14k14p-9q-9r-10
^ _ %last-word	b14
^ _ %limit	d13
^ _ %limit-set	b20c-9d-12e-19f-7h-10j-10n-14s19
^ _ %make-up	b-10e-11g-20m8n-16o-7p15
^ _ %many	a-10b-13c-6d-11e-7k8l14o7q12s-6
^ _ %mere-others	d9f9
^ _ %mind-fails	a-15b-15d-14e-7h10j-8l-15n27
^ _ %minutes	i17l-13m-7
^ _ %nice	b13n10
^ _ %no-word	b-13c-6d22e-9h-10p-12
^ _ %nobody	a12j-10l-10q7
^ _ %once-that	a8e23h14i-6j6k8l8n9o11r-8
^ _ %only-just	b-16c-8f17i18k8l24n22
^ _ %other-one	c7e7g-11m-9n-9q38s-10
^ _ %outburst	b8f-8g-14h-9i-8l29p-13r-12
^ _ %outing	b9c6d-12e-15g-18i-7k6l-10q-14r-13s-12
^ _ %overreact	j16
^ _ %oversensitive	j12
^ _ %parent	a15e-8h7l9o13q-14
^ _ %partner	e11g-12
^ _ %pet	c6e9g22p26
^ _ %possession	a-12c9f-7i-7j-6k8l-15n-9o-9p8r17s6
^ _ %proof	i15
^ _ %provoke	a13c-7d9e-9g18i-22l-8n-11r-12
^ _ %rejects-me	f-8p12
^ _ %relation	b-8d-13f13g9i-10j-10k-7l-9n-9s-7
^ _ %role	a14d13e24f12g12l-15m-10p-14q11
^ _ %sacrificed	b-7c-6f-8g29i8j-12l15m-10n-8p-16q-9r-18s-7
^ _ %said-verb	b32c-10e15g-10h-9i-19k-18p-18q-15r11
^ _ %scorn-name	a10c6j-12q13
^ _ %scorned	a-15d22k6l-12q24s-10
^ _ %secret	a-15b12d-12j6m11n10r-8s10
^ _ %short-while	b19f-12h9i8l14o7r-12
^ _ %small-deed	a8b-12c9h8i10j-6m9n13p-12r11
^ _ %small-matter	b-9h20j-7o-7p19r-11s-6
^ _ %small-number	e9g-13h11o-8
^ _ %soon	c-6i9j-6
^ _ %surely	f-14j8l-9n14q12s11
^ _ %swear	b18l14
^ _ %tender-act	a-10e15k-7l-8o-7r-14
^ _ %tender-thing	k-6n-7p-10
^ _ %them	d15f7i11j-7k8m8o7
^ _ %they	b19d25i16j13l9
^ _ %thing-or-pet	b-10i-7j-15n-15o-8p11q-8s-9
^ _ %thinks-ill	b15d-19h-7i-9j6k-14l-10m-13n8p9q17r-12
^ _ %tie	a9b-8e7g-16j-8k-9q-14s-10
^ _ %too-much-feeling	j14
^ _ %total-bond	k17m-8n8
^ _ %trifle	a10b13c7f-13h11k-10m-15n10o-9p-10q-8r11s9
^ _ %unbound	c7r9
^ _ %understands	a-11e-13f-9h13i-7l10n14r12s12
^ _ %villain	m15
^ _ %warm-deed	a-9b-13e9f-10g-16i8j-8k-10l-19m18o-22r13
^ _ %warm-good	a-11c-11d-10f-9g12l27n-9o-16q-16
^ _ %weeping	j17
^ _ %who-with	a-9d-14e9g-11j-11o14p9
^ _ %you-being	b16c-10e8i13j7o-8p-13s7
^ _ ?	b10c19j28l20r20
^ _ a	c14e10g-12i9j11l11n-10
^ _ act	n20
^ _ again	b10j12p8
^ _ all	b-11l9m14p-8q10
^ _ alway	a-13b17c8f-7g-10j7p-9
^ _ am	c-13d-14i-6k13m-10n9o13p-9q-8s-13
^ _ and	b22d14e-10f8i-9k-9l-10n-12o9p35r15
^ _ are	b7f-18h-17i-13m-7n-20o12p-16s-28
^ _ as	d24e13o9s14
^ _ ask	b13f-10g9h-14i9l-14n-11s17
^ _ at	c-6e-7k21q9r-9
^ _ attitude	a11
^ _ basical	s13
^ _ be	e-10f21i-12k-6m-11p-24
^ _ because	j-6r10s18
^ _ before	k13
^ _ believe	e8m10
^ _ bet	n12
^ _ better	e11p19
^ _ block	b11p20
^ _ brain	d18f-16
^ _ bring	a13m10q9
^ _ burn	r11
^ _ can	e-17i-10k9m20n-8o12p14q23s20
^ _ cancell	a9k12l-9
^ _ cat	p21
^ _ chang	i18r9
^ _ check	c14
^ _ choice	a16
^ _ come	b-11c6g-16i17j9l-9m13
^ _ complete	k27
^ _ cousin	p17
^ _ crack	o14
^ _ crucify	m17
^ _ dead	o12
^ _ depend	c10
^ _ deserve	e19h9
^ _ did	a14b-12e-11i9k-8l13n12o-10r-8
^ _ do	b27c5d16e20f-19j15l-14n-13r9
^ _ done	d9h-8l-9o8
^ _ dress	n11
^ _ driv	b12
^ _ drive	a12e11p10
^ _ else	a10b9j12
^ _ enjoy	g9n15
^ _ enough	j13
^ _ ever	c8h10m11n7
^ _ everyth	j9
^ _ exist	m21
^ _ expect	e15g11o11
^ _ fail	a14
^ _ fake	f10
^ _ far	g9o12
^ _ feeling	j-18
^ _ final	h10m10
^ _ first	e15
^ _ for	c-7e-8g-12i13o-7p-13q-10
^ _ get	a-10h8k7o15r22
^ _ go	g20h13p24s10
^ _ got	b-8g-16h-12l10o-7p9q11
^ _ had	c-5e-10f-8h12j-11k6p-10r11s-8
^ _ happen	f9h20l10
^ _ has	d11i-6k11l-12m15q-17r22
^ _ have	e17i15j-13l-11m10p26q13s-7
^ _ he	d18i19
^ _ her	m10
^ _ honest	a9j13k9
^ _ hope	m11
^ _ house	b9e8
^ _ i	b10c-12g-11h10i-14j-9k-24m27n-13o11p-25r10s22
^ _ if	a10c-8e12h8o16p9
^ _ ignor	o10
^ _ ignore	j9
^ _ in	a-14d8e-8f19g-12h9i21k16m-12o17r-9s-7
^ _ innocent	n17
^ _ invent	f14
^ _ is	a10b-8c-12d-12e-10f-8g-20h10k-12m-17p-20q-8r-9s-14
^ _ it	c-7g15j-7l11
^ _ judge	p28
^ _ just	j-10k-6n15s11
^ _ keep	b12g15q-11
^ _ know	a13b9c-5e-9i-6j-8m-9n18o-10p24r13s-11
^ _ last	q15
^ _ later	b9
^ _ learn	g12
^ _ leav	a11i10
^ _ leave	j13p18
^ _ left	h-9o13
^ _ life	k10
^ _ like	b-11c10i16k-7l-10n19s7
^ _ look	a18c7h11k12o7p11
^ _ lot	m11
^ _ love	k-6l-9m8n-13
^ _ make	k7l17m8p9
^ _ matter	j-8k11
^ _ me	b22c8d26f-11h16i24j-13k25p-16q-9r-10
^ _ mean	s17
^ _ meet	c10
^ _ men	f11
^ _ mention	s17
^ _ mes	a11
^ _ mis	h19
^ _ more	g9p17
^ _ mother	o15
^ _ much	j33
^ _ my	a-9b-8d-19e13f-16g11h-8i-6k-8m-7o13p-8s15
^ _ nam	i12
^ _ near	p22
^ _ need	f8k12l-9s13
^ _ never	d12i-9k-8m-7o-12q-8
^ _ new	p36
^ _ no	b27d-10f-17g11h11j10n-10s-16
^ _ not	g22h8i-13j-10k-22l-12m-13q-14
^ _ now	b14i10
^ _ number	i8o16r7
^ _ of	a-15b-10c8e10g-14h14i9j9m13n10r-8s-14
^ _ ok	c-9j8
^ _ old	h10
^ _ on	b-10d-18i11j-10l15m8n-7o14p8
^ _ one	g-9h7j7m10p14q17
^ _ only	a23d11e13g-11h-12l14n13q-8
^ _ or	g13i17n-7p12
^ _ out	f-8i7n9p23
^ _ over	j10
^ _ owe	e20
^ _ password	r15
^ _ past	d13f13h20
^ _ people	d-9n15
^ _ pile	m18
^ _ pill	f15g13
^ _ place	d16p10
^ _ play	n22o13
^ _ please	b22i-16
^ _ pretend	o13
^ _ provok	a14
^ _ push	a11b12l12
^ _ put	f10g24k6l15p11r7
^ _ question	f10
^ _ quiet	p12
^ _ rais	a8d14l14
^ _ read	k11o12s14
^ _ real	d14g21
^ _ reason	n15
^ _ regret	d11
^ _ remember	f17h7
^ _ replacement	q14
^ _ ring	b13e12i-10n12o15q10r-7
^ _ ros	k12
^ _ rush	g27
^ _ said	b21c-6e9g-13h-8j7o-10r-7s8
^ _ say	b15f-7m9n7p-11q-16r8
^ _ see	c8h-8n7s21
^ _ she	b21j17
^ _ should	e16g15m-8q15s-13
^ _ show	g21q17
^ _ side	h14
^ _ since	a17g20
^ _ single	c9
^ _ skin	j14
^ _ so	e-12h-8j10s17
^ _ stepp	d14
^ _ still	d-9h11p9
^ _ stranger	c10
^ _ suppose	g17s9
^ _ sure	f17
^ _ take	c7j14p8
^ _ talk	j6n11q9
^ _ tell	i-8m18p-8
^ _ text	o28
^ _ thank	g10l18
^ _ that	a-16b18c9d9f-7j21s8
^ _ the	a10b-8c-15e16f7g11h-13j11m-8p10s-12
^ _ them	f9i14k10
^ _ then	m10o10p18
^ _ there	b10i11j-7
^ _ these	f13
^ _ thi	e14g10h-11m7
^ _ think	a-10d-12f12j8l20m10p12s-7
^ _ thought	c6g22
^ _ till	p14
^ _ to	b-16c-6e-8f-13h9i19j-12o15p-27r-9s7
^ _ train	d16i13
^ _ trouble	c16
^ _ true	n15
^ _ twist	m13
^ _ understand	h9l9s11
^ _ until	p16r-21
^ _ up	a-11b-9c27d-11f-7h-9i-6l-13m7q-8
^ _ upset	f12j16
^ _ want	b14c-9f-14i11j-9k-6o-7p13q-11r17s-7
^ _ was	a30b-9g-31h-13i-8j-15l15m-17n-19o-12p-13q-18s-9
^ _ way	d13f-8j10s7
^ _ we	g-10i9j9k11l-10p-12q-10s28
^ _ well	g14l18s9
^ _ were	b-10c8f9h16l-14o-7p-11q-15
^ _ what	a28b-9c7e10g15h-9j-8n-9o-8p-10
^ _ when	c12n12
^ _ who	b-8i-13l-10m9
^ _ whole	b7
^ _ why	a10c6d15i7
^ _ wife	e13
^ _ will	a-14b-9c10f-8g27i10j-10k-14n-16o13p24s6
^ _ without	g20
^ _ wiv	n9q20r7
^ _ wonder	d14f9
^ _ word	b7e13n7
^ _ work	q22
^ _ worry	g14
^ _ would	d12i-7l-8m-8p10q19r31s24
^ _ wouldve	q16r8
^ _ wrote	f10
^ _ year	h9k-7m20
^ _ yes	c10s16
^ _ you	a-16d-15e-23h-8j-10l14n8p-13q-16r-13s13
^ _ your	b13d15e13g-20j10k8m-13o8r-9s10
^ _ yourself	a15j17l9
^ _ |	b7m9n-9o30r-7s6
^ _ 😏	c9
^ a	a12b18f7g17i-6k6l24q-10
^ account	i10
^ after	g18m8
^ ah	s23
^ all	l14n18
^ alway	j6m14
^ and	b8e8i11m31r9
^ answer	g17p18
^ anyone	l-28q-8
^ apparent	s22
^ are	d-8f11j-6n-11
^ as	b-11e27l12m9o10
^ ask	f11q20
^ aw	j12
^ before	a15i20
^ best	e10h12
^ bles	d31
^ block	o15
^ calm	j20
^ can	c16g-12h-8m-8n-7o-10p-9q-13r-12
^ check	f15
^ cold	r11
^ come	h-9p14
^ congrat	l13
^ congratulation	l12m14
^ could	i-7q-8s16
^ dear	b-10c-13d-15e-15h-8i-18k-8n-10o-16p-10q-14r-17
^ deep	n13
^ depress	j15
^ do	b-11h10i-22j-21k-12l14
^ drop	e10
^ drove	c7e14
^ dry	f-7j10
^ emma	q16
^ enjoy	g12n13o15p12
^ even	d9q14
^ every	m13
^ everybody	f16l17m7
^ everyth	e7g9j9n11
^ explain	i17
^ facetime	i13
^ fine	m31
^ funny	n17p10
^ go	g14o9p14
^ god	d13h15
^ gues	g20
^ had	a16c8h9
^ half	n15
^ have	g11m10n9
^ hey	c35l-9
^ honest	d14
^ how	b-18f-7g20m12
^ i	a-13c-19e8f-7h13j-12k18l-17m8n-10p-13s-20
^ if	a13c5d-8e-12f-9i7j10k-8m-7n-9o-14p23r-15s11
^ imagine	b14m9
^ in	k10o8r8s10
^ it	a8d11i-7j-6k-10l27m10n18o-16p15q8r-11s-16
^ jes	q15
^ just	c7d-10e11f9h10o19q-7s-7
^ keep	f7o13p26
^ kind	i16
^ knock	o14
^ leave	d13p17
^ lol	b24c-7f7l8q-12
^ love	i7l9p18s20
^ maybe	a11c10m-14s11
^ met	k15
^ might	c5s11
^ more	f12
^ must	b17
^ my	a20b-26c-14e20f-9g-17h-15i-9j-14k15n-9s-14
^ never	k11
^ no	c-10d11e-8g21h-12j-8k-8l-21n-9o-8p-13r22s-9
^ not	a-10c19j-14l-11q8r12s10
^ noth	d-15k9
^ oh	a-8b14j14k-8l15m9o7s18
^ one	g13j8p13
^ other	l13q17
^ people	a14q9
^ please	c-6h10o-14s-7
^ prove	i18p8
^ read	d15
^ remember	h19q10
^ report	m11p11
^ right	s19
^ ring	o11
^ saw	c18
^ say	i18r11
^ see	a15
^ seen	o15
^ shame	g18
^ she	h19j-6q-10
^ should	s16
^ since	b15l10q14
^ slow	l14
^ so	a-8b12d-15e-26f-11g-9i9l30m7r-9s40
^ some	c5d29g11
^ somebody	g17
^ soon	c10
^ sorry	a8c9d-9f-8i-7j-6l-12m10o-13s6
^ still	c13
^ stop	j13n10
^ sure	g17m17
^ swear	i18
^ tell	f-7p14
^ that	a-11f24i15l-8m-10p-11s15
^ the	a24b-15c-14e-10f21h29i-10j-19n14o-20q24r24s-13
^ there	b17d-11g9i-9j7k7n8q10r8
^ they	h14
^ thi	a14g10k6m11n8o19r-7
^ thin	j14
^ translation	s21
^ turn	i10
^ two	d9h13i20o13
^ under	e10
^ until	o12
^ walk	p13
^ we	a12b-22e12g20h14k-10m-7o25q9r16s-20
^ well	a11d17g15
^ were	d30i8l-11
^ what	b18c12e22h24i15l-8n-7p-11q-17r-10
^ whatever	d12h9m8o13
^ where	i9
^ whether	r7
^ which	i11
^ who	b-13c-9e10h-8n9o-7p-10q-14
^ why	d-17e12f-8g-11i7q23s-6
^ without	d16
^ wow	g16j15m19
^ you	a10e10f25g-16i-15l9m29n56p9q-36
^ your	a16b11d19f7j-9l9p16
a	a14c-9d10h-11i-7j12l15n-10q-10r14s11
a %big-number	d19l-9
a %claimant	a9e18f9j14m12r18
a %colleague	d15
a %drawn-line	a10b12j-6l-8n7p14q9r-7s-7
a %endowment	d21j10
a %extreme-name	c-9d-17e-8g-9h-9i-9l-9m11o-10p-11s34
a %family-word	c6h7m11
a %feeling	a16
a %few	d21i8
a %give-way-loosely	b12h16l12q16r12
a %grand	l19m8s10
a %help-act	n17
a %kin-role	a10e12i12m9
a %lapse	j12l11
a %many	d24i10l-9
a %outburst	b-7i14n11p11q13
a %outing	c5d15f-10g18k-9o11p11q23
a %partner	e13k10
a %pastime	b25
a %pet	d-12j9l9
a %possession	a9e9g16l11r11s18
a %proof	f8i15
a %relation	d13e11f7h8j9k8q-9r9s-9
a %role	a12c7d17e17f-7g-11h-9i14j15k14l-10m10o-9
a %said-verb	e16m15o9
a %scorn-name	b-7d15e-7f-8h-10j-10n-8o-9p-9r8s-10
a %scorned	d21s-7
a %secret	f13i15
a %shown-in	j15
a %small-deed	c-9h-10i12j18k-9l22n10s-10
a %swear	d-15f7g-9n12o9r12
a %tender-thing	r10
a %thing-or-pet	a8d9g11i8j23l31n-9q11
a %thinks-ill	d17e12r11
a %tie	b11d8e7i7
a %trifle	a-9c6d-21e-7f12h-9i-7j30k-13l12m13s8
a %villain	m13
a %warm-good	a14b-9d-12e11m11r19
a %weekday	i14
a _ $	b-8c-7d9g14h-11j10k-21q-10r-9s10
a _ %barrier	d16m7
a _ %child	a20d12
a _ %claimant	a16c-5d13f-8m12o-7p-10q-8s-8
a _ %drawn-line	b-13f11j12l-12
a _ %endowment	c9d17g-14i8n7p11q10r-9
a _ %event	i12j6m-9p-9s18
a _ %family-word	a10g10h-9j-7m14
a _ %feel	b-10d11f10g17i12k8m-7
a _ %feeling	a11j11
a _ %few	g-18m-13o-12
a _ %give-way-loosely	b8c10e-9o-10p15r-10
a _ %hold-deed	b16i11
a _ %i-will	c8d-9j-7p-8r10
a _ %kin-role	a21e10h14m14
a _ %nice	r26
a _ %once-that	d8f-7j-7l14m13o-8q16
a _ %only-just	b-8c-13e8l-10s7
a _ %other-one	a8e12g14l8m9
a _ %outburst	a11j9l17
a _ %outing	j14n-9o10
a _ %parent	a12m19
a _ %possession	b-7f10j-8k9l-20q11r14
a _ %proof	i15o7
a _ %provoke	b-10c6d14h-10j12n8o-7p-11s-8
a _ %relation	a10b-8d17j-10m8n-7p-11
a _ %role	a16c-6h10j18l15q-12r7s12
a _ %short-while	a12b10c-6j21m7q-9r-9
a _ %small-number	b8g-18k-6m-9o-12q-9
a _ %soon	h13
a _ %surely	c-5h14n13r-9
a _ %thinks-ill	b12i7q12r10
a _ %tie	a15f-7l15m11p-9q-12
a _ %trifle	d14f-7i6j13o15q11r12
a _ %warm-good	b13c9j-12l12p-14
a _ %you-being	b-7f9l-13m-8n11
a _ adult	f14
a _ and	g-14i-14j14m8s13
a _ are	d22n8
a _ at	c14j-12m11
a _ be	g20
a _ between	b15
a _ for	c13g-9k8l12m-7q-9
a _ i	c7f-8h-10i14k13m7q12r9
a _ invite	b11
a _ is	a9e15g9l15s8
a _ my	d10m10
a _ no	b15d9l9
a _ not	c11d-10h8j6l23n9s7
a _ of	c-6i18j6s10
a _ should	g10k16
a _ skin	j18
a _ the	b8c8i-14r-11
a _ then	i11j7m-9q9s12
a _ there	e13
a _ thi	r11s15
a _ to	a21b11c6d13h-8l12q11
a _ wall	d16
a _ way	p15
a _ who	a10m8n10s10
a _ would	j19p12q-7
a _ year	k13
a _ you	c7d14e8f7g10i19j-7l-10n13s9
a _ |	b11c15e-17g9h-12i-12j12l15n-8o10s11
a chang	h15
a crime	s10
a few	l13r8
a form	s13
a funeral	j15
a ghost	o14
a grip	j14
a lie	i15
a list	c7m12
a little	r15
a look	i8n11
a man	a10m8
a medal	l21
a nightmare	b11
a person	b9e8j14k9
a reason	d17
a reflection	a20
a rep	o14
a seat	c12
a shame	p12
a single	k17q9
a stranger	o13
a thicker	j13
a thousand	k19
a wait	k10
a waste	d12
a week	a11o11q9
a whole	l8n12o8
a wife	e12
a word	g10l-11o11p8
about	b11e-31f13g-23h-28i-20j16k-9l-8m11n20o-15p34r20
about %event	m-7n-15o-10p9q17
about %large-words	j10
about %secret	j10n-9s8
about %warm-good	n22
about %you-being	f7g-10j-8m17n-8r8
about _ $	c8f-10n12q15r21
about _ %body-part	p15
about _ %provoke	f18l9q8
about _ %said-verb	f12o8
about _ %small-matter	d14
about _ %soon	b17
about _ %trifle	d-8g-9l12q-10r14
about _ %warm-deed	b8r13
about _ back	p18
about _ is	d16k8
about _ now	b15
about _ you	f11k-6l13q7
about _ |	d-17e-10f-10j-7l12n17s-8
about everyth	j10
about is	n12
about it	a-9e9f-8j6n-13q14
about that	a8p17
about the	b-14c-9e-8g-14h-15i-15k-8m19n-8q-9r13s-7
about us	c14
about what	a8f21m7
about you	d19k23q18r8
about your	a8f7g-10j-7m12n-8r8
above	d23
above %you-being	d25
above your	d25
accent	s13
accident	p15
account	a11i35l16q-8
account _ %outing	i16l11
account _ %weekday	i11
account _ every	i11
account for	i25
accus	s13
accus _ of	m-7s13
accuse me	f7m12
act	a28k-6l9m-7n37q14
act %small-deed	a13j7l9q11
act %trifle	a13j7l9q11
act _ %provoke	n14
act like	a13j7l9q11
actual	a-13c-7f12h-16i-11o14p-11q14r10s-8
actual %provoke	f12
admit	n25r9
admit %event	n22
admit it	n23
adult	f12
adult $	f13
affection	r11
after	a-14f-9h-8i-15k-6l-9m10n9o-12s-11
after %event	m-7o10p15
after %you-being	m16
after _ $	c5m15
after _ %outing	m13
after _ %said-verb	m12
after _ %trifle	m14
after _ i	e13p9
after that	o7p16
after your	m16
again	a-20d-23e-14f13j21k-21l-30n-9p12q-25r29
again $	d-9f11g10i7m8o10q-10
again ?	b15f15i-7j7
again _ %give-way-loosely	r16
again _ %only-just	s14
again _ you	f-7r13
again |	a9b-13c5r15
against	a8d-10k7l-8m17n14q8s-8
against %your-audience	k9
against _ $	a13f8m11n10q11
against me	m12n12
against the	k9
age	j8l10q9
agency	p13q16
agre	e-7f15j-7o8p-9q9
agre _ %event	f17
agre on	f14
ah	o-7s26
ah %degree	s12
ah so	s11
air	f11k21n-9
air $	f8k16
aka	s36
aka you	s9
alive	d16k17
alive $	k12
all	b7c-5d-24e-9h7j-12m25n24o14p13q8s10
all %event	b19f-11h11i6k-6n15s-7
all %outing	a12b-7e19h-7l15
all %short-while	a8b-8e18l16
all %small-deed	m15
all %thinks-ill	f7q14
all %you-being	a11n-9p11
all _ %easy-one	h13l18
all _ %event	a13b-8n16p18q-12
all _ %give-way-loosely	l17m9
all _ %small-deed	o11
all _ %small-matter	f13
all _ %trifle	g10o10
all _ %you-being	m15r7
all _ ask	h15
all _ ever	n21
all _ fus	l21
all _ is	l10n9
all _ it	p22
all _ like	o11
all _ me	m16
all _ on	h8j12
all _ you	c-6f9g-10n-12q16
all _ |	b-10g16h9l-10m-8o11
all day	e11l24
all know	f15
all my	k11q9s8
all of	a11b-9i15k9q13s-8
all sort	f14
all thi	b16m9n11
all you	l15n9o15p8
all |	c9
allowance	r11
alone	b-9d13g36m8o-8
alone $	d12i8m7
already	a-18b14c-10d-10e11i15k38l-10m-7n26o-10q18s-8
alway	a-19b10d-20h10i-11j12k-16m32n39o-11p-10q-9r-17
alway $	e15
alway %understands	n11
alway _ $	b9c16f-7m7n15
alway _ %body-part	c9
alway _ %only-just	j6m11
alway _ %too-much-feeling	j13
alway _ back	c9
alway _ i	s14
alway _ to	n13
alway have	g13n13
alway me	m21
alway so	j11
alway someth	b10
alway the	c12m7n-7
am	b12d-9h13j-7l-12
am %amends	a15e-9m-18o-8
am %attacked	g11m13s-11
am %easy-one	i15
am %extreme-name	m22s26
am %few	g-10h10m-7s15
am %mind-fails	a11g17o11r-8s-9
am %new-self	h23
am %only-just	e-8h17k-6
am %said-verb	e11p10
am %scorned	k6s18
am %small-number	e-8g-9h7i-6s21
am %surely	l14o8r-9s16
am %who-with	c10h8k6
am %worthless	k6s13
am %you-being	e10
am _ $	b19e17k13
am _ %claimant	b9e32h13k-6o-8q-8s-12
am _ %endowment	i8m10p11
am _ %extreme-name	b-15h-11k-7s19
am _ %few	i10j-11k-9m20n13
am _ %give-way-loosely	h7m15
am _ %hold-deed	f7k-6o-11r13
am _ %kin-role	b10e10m10
am _ %limit-set	a10e8k7o17
am _ %old-self	h13
am _ %only-just	h-7m23n13o10
am _ %other-one	b8e12m8
am _ %parent	m14
am _ %possession	a15e8
am _ %provoke	e12m10
am _ %relation	b10e21g-10i7k-6m8
am _ %role	b8d-10h16o-8r-8s-7
am _ %small-number	e14h7i9j-11k-8m20n11
am _ %surely	b-8k7m19o13
am _ %them	h14
am _ %tie	b10e26h8s-8
am _ %villain	m15
am _ %who-with	m9o-8p10r8
am _ ?	s16
am _ a	h13j-7m10o-9q-9s12
am _ alway	e15
am _ an	e13
am _ any	g11h15
am _ bad	m-18
am _ different	h18
am _ finish	p11
am _ for	b-12c8j13s-12
am _ gett	g10
am _ ghost	o13
am _ him	h16
am _ i	a12b16g-14h-7m-7q10
am _ is	s15
am _ my	m-9o25q8
am _ on	a9g-10o12p15
am _ one	d9f7i12m13n15q12
am _ parole	s13
am _ pay	e11
am _ some	e13
am _ that	h14s10
am _ the	a11b17c-6e-8h12l11m11n9o-13p17r13
am _ then	s12
am _ to	a13c-10g18h-14k7p-17q10
am _ victim	m15
am _ with	m10p11
am _ you	b-7c-6f7h-8k24m-7p-10q8r9
am _ your	k10o11
am _ |	b18e11i-9k-7l-10o25p-10
am a	e-10h10s16
am asham	d15
am ask	i16
am being	g9m13
am com	b19
am due	e24
am entitl	e13
am i	b13h7m-14o8
am in	h19
am just	s11
am not	a-17b11e-12g15h9k-14m-14n16p17
am on	m8o-16p12s13
am outside	b12
am owed	e17
am sorry	a15e-9m-18o-8
am sure	b10g17l14
am tell	e10
am the	d10e18g-10h-9m36p-9s-11
am to	s16
am your	e10
amount	d22l13
amount to	d18l14
an	b12c-6e17j20n20
an %limit-set	b14
an _ $	b8j10l13
an _ you	j8n12
an _ |	b9d17j7n12p9
an answer	b26i7
an audience	n18
and	a-20b-24c-21e-11g-14j-7l-13n-20q-13r-9s-7
and %easy-one	a14h10m8
and %event	f-10h12i-8l-13p14q-14
and %few	b-8c-7e8f-11l-13o-7s-11
and %give-way	o17r8
and %give-way-loosely	e13f6g20h-11i22j6l20m14n10o32p-9
and %i-will	b14d-9g-11o13s-9
and %large-words	h10r16
and %no-word	o11
and %nobody	j-7k10l11
and %once-that	a15c9d15j7o8
and %only-just	c6d20k6m-12q11s-7
and %outing	e21
and %provoke	d-9g-8i12o11
and %secret	g11h12k-6r9s14
and %small-number	c-7e9f-9l-8q8s-8
and %soon	g18i-9k-9m13n8s10
and %surely	b20f7g15m8o-10p-12
and %they	d14e-11h-14i-8j6l18m-8o15p8q34
and %thinks-ill	c-6e-13g-11k8m-7p18q-12r8
and %you-being	b10c-8d15g-15k-8l9n9p22r8
and %your-audience	b-8d11p16r-8
and _ $	a-13b-18d10e26f-12l-14o10
and _ %anybody-at-all	p8q14
and _ %attacked	m13q11
and _ %body-part	d12l8p16q8
and _ %claimant	a10e-11f-7n8o-8p11
and _ %device	d8p14
and _ %easy-one	a22b-15f10l9n-8s-9
and _ %endowment	d18f20p8q-8
and _ %event	b9e9g10h9i11j-6l-15m8o11q-25r-12
and _ %everyone	q15
and _ %extreme-name	b8m9s13
and _ %feel	a18b10c-8h13l-14n13p11r20s8
and _ %felt	a12l18
and _ %few	c-7d12e-10j6l8m18n-8q16
and _ %give-way-loosely	c-8d11g-25h-13i20n-10q9r-9
and _ %hold-deed	d19g-12p10
and _ %i-will	b-8c12m8r15
and _ %large-words	h-9k11o7p11
and _ %many	q15
and _ %mind	f11
and _ %only-just	b-7j14k6m23n-10s7
and _ %other-one	b10e-8g9j6k-7l13n7o-7p18
and _ %plain-feeling	a8l16
and _ %possession	i-8q19
and _ %proof	i14
and _ %provoke	c-9d-12e12f-8l13o-13r-19
and _ %relation	e-13h-7k-6m7n7o-9p16q-11
and _ %said-verb	a-14b-16d21e-14i8m-10n8p13q-8r7
and _ %short-while	a-8c7d18n8s-7
and _ %small-number	c-8d16e-11j12m19n-8q9
and _ %surely	a18d17e-12j-15k7l17m16p-13
and _ %thinks-ill	c6d13f14h20m-11n-9o-8q9s-11
and _ %trifle	b-10d19h15i9k-9m-11n16p14
and _ %understands	d12h11l-14m17o-10r14s6
and _ %upset	a8l16
and _ %warm-deed	f-8o11p15q-10r9
and _ %warm-good	d12g-20n9o12q21
and _ %your-audience	d-9k10q12
and _ a	b-8l14m9
and _ about	a13
and _ against	k12
and _ already	k16
and _ am	f9h8k-8m19p15q10
and _ and	a8e8o9q13
and _ are	d12h17l20q-12r11
and _ believe	f11
and _ can	c5g25h-8p12
and _ did	f7i7l9q12
and _ else	k12
and _ find	r18
and _ found	k12
and _ get	m19p15r13
and _ have	e11g9h8k6m-15n11q10r13
and _ how	m10r8
and _ i	b-10c12e-11f9g11i-8j9l-14q-9r19s18
and _ in	j17l20q10
and _ is	a8d24g-9h-9l-16m18o19q9s-12
and _ it	a-13d-14i11j-6k-6l-14o9p-14q-11r-11
and _ know	h16k7q-8
and _ match	k11
and _ me	c6e14h-7i13l9n10p10
and _ might	o9r17
and _ moan	q15
and _ my	a-12d9e18j-6m11q8
and _ not	b-17c9e14f-9h-21k-6m-8q23
and _ of	f12i14m9r-7s18
and _ one	m12
and _ rest	s13
and _ stay	a9o14
and _ still	a9d24g9h-11k-9l9n-8p-9
and _ that	a9b13g18i-9m8p15
and _ the	f-9h-18i9n-11
and _ to	d10e-9f-7h10j13s12
and _ unfinish	h16
and _ what	p14q8
and _ will	a29b12c-8f-9g15l-12m-9o11p24q-15r23s-10
and _ you	a21b20e7f14i12l21o-13r-7s9
and _ |	d-10h8p-15s9
and a	d-10l-10q17s-8
and can	d14r9
and clear	s10
and do	i17o11
and explain	i11
and he	d9i-7j-7l9o8q10
and i	a-16c-6f-7i-9k16l-11m-10r-8s-18
and it	c8g-10h10i-8k11l-11r7
and maybe	r20
and me	c9h9k10m-8
and now	g13i-8k-8m13n8
and said	k13
and she	h-8j15q22
and that	e14f-8h-11p12q-10r-11
and the	b11e10i15k-8m-8n-11q-11r-7s7
and then	a15c6f21g-16h-13j6l-12m-17n21o-15q-8s-12
and thi	e-7h11m12
and what	h7i12m10
and who	a9m23
and why	i25
and you	c-11d11f23g30i-17l21n16p13r21
and your	b8e9g-10n8p22
ang	d21
angel	k14
angry	c-5m-7p25
angry $	a13
another	b8c13d-15f12j-7k12m-9n9q-11r-11s-8
another %role	k14
answer	b10c16d-9e27f-12h-8i53j-12k-9m-17n-8o34p15s-16
answer $	e19o15
answer _ $	i15o8
answer _ question	i18
answer me	i12p15
anxiety	j18
anxiety _ %only-just	j13
anxiou	j12
any	a-10e-10f29i-8l18p-15q-19
any _ |	l14
any more	f10h10l11s14
anybody	a17j-6k7l26
anyone	b-17c8f-7h15j-6m-8o-15p-19q-20r-8
anyone $	n12s8
anyone and	h16
anyth	b-11c20d27e-14h9i-11o10q-10r-15s-7
anyth _ %event	c14
anyth _ %only-just	g16
anyth _ ?	d10
anyth _ it	c12
anyth _ you	d-11h8m10
anyth right	m14
anyway	b22c41g10h-10i-9l21q9r-7s-8
anyway $	c16
anyway _ $	c7
anyway |	c10g11
apologise	a13p-8r7
apologise for	a13
apology	o34
apparent	m9s46
apparent _ %feel	m-7s16
apparent _ have	m-7s16
apparent i	s21
application	q16
are	a-22b8d9f11g-17i-17j8l-9m-11n17o-9r-7
are $	d16n10p9s-7
are %big-number	d11q16
are %claimant	e17k8
are %degree	a-10b21c12f-7h-7i9k8l10q-10s8
are %drawn-line	b20e10j10
are %extreme-name	f-7i7j-9o11p14q8
are %fated	k12
are %felt	a11d-9f10l20n7
are %few	a-9d22f-7j-10m-10n9o8
are %gentle-praise	c11n-15o-7p-9
are %give-way-loosely	h14j16o10q-10
are %hidden-fault	d-12i11n25
are %hold-deed	b16d-15n16o12
are %large-words	d-12k12n-13
are %limit-set	b21
are %many	d16g10q15
are %mere-others	b9k13o9
are %mind-failed	p12
are %mind-fails	f7i11n-12p13
are %only-just	a-11c-11f-10g-9h-10i-7k6p16q-10r-12s-7
are %out-of-proportion	b13
are %provoke	b12f10j-7m8s6
are %relation	e17k8
are %said-verb	b-11j6s13
are %scorned	p20q22
are %surely	a-8b14c-8d10h-8i8j15m14o-10q9r-10s14
are %upset	a9j-8l16n9
are _ $	a9b-8c12d-29e12f14g-9h11j9k15m18o11r-8
are _ %because	n17
are _ %big-number	b19d21
are _ %claimant	a-8e11f-7i-6j-6l-15n-15
are _ %degree	e10j13
are _ %deluded	f15
are _ %endowment	p12
are _ %event	b16d10f-14k-10l18n-10p16s-9
are _ %extreme-name	j-12k-8m-14n-15s9
are _ %feeling	l13
are _ %felt	c-5f-7j13l-16
are _ %few	c-8g-12j11k-7l-9n13s8
are _ %gentle-praise	d-16n10
are _ %give-way-loosely	f-8n-13p13
are _ %grave-wrong	l18
are _ %hidden-fault	d-9j-9n20
are _ %hold-deed	p17
are _ %kidding	n16
are _ %lapse	p24
are _ %large-words	d-16f-7k22n-9r9
are _ %many	b19d23
are _ %nice	n15
are _ %only-just	k15m-14n-9
are _ %other-one	d-12e13g13l11n-13
are _ %out-of-proportion	b-13j-8n-14
are _ %plain-feeling	j10
are _ %possession	b20e11h12n-7
are _ %said-verb	b-8l9s8
are _ %scorn-name	d9j-10n-12
are _ %scorned	d17
are _ %small-matter	f15
are _ %small-number	b-9c-7d-10g-9j10k-8n14s8
are _ %soon	k11n9s6
are _ %surely	b-13c-9f15j8k24m12n-9s14
are _ %tie	a-8e14f-7g11k-6n-15
are _ %too-much-feeling	b-9j20
are _ %who-with	f12i10k-9p11s8
are _ %you-being	d12e8g10k7l9n10q12r-7s7
are _ %your-audience	q11s13
are _ ?	c-5i11j-6n-9
are _ a	c-5p11
are _ about	d-9j-10l21
are _ and	b-8e21g-8j11p-9s12
are _ at	d12i15
are _ because	n16
are _ biggest	j13
are _ burden	d-15
are _ call	l12
are _ cold	h9m9
are _ doing	c19l12
are _ for	c-7d16e8g-10i-7j10k-6
are _ good	d17
are _ high	b16
are _ it	b11d13f-15j-11m10p-10
are _ like	k12n-7
are _ me	d-10e-18i-7m14n-16o12q-12s16
are _ much	c6d18
are _ mute	o17
are _ my	b-8l8m12p17
are _ now	k11
are _ of	d13e-10f-13j-11k-6n16q9s10
are _ off	f9r12
are _ on	c9d-8j11m-8
are _ one	d-18l-10n10q20
are _ only	d-14k9m-8n-17
are _ over	f19
are _ real	k11
are _ remember	o10
are _ see	f15
are _ so	e12g10j10
are _ that	j10l8p17
are _ the	c11f-10g-11i-6n-17o8q13r9
are _ thi	h9l8
are _ to	c-6e12i-6k7m10n22o16q-13r-12
are _ until	r12
are _ walk	j14
are _ who	k-12
are _ with	k-7p14
are _ work	b10
are _ wrong	f8
are _ you	c-6k10n9s-8
are _ yourself	f7m12
are _ |	a20e13f-12i6k16l-12n-21q14
are a	d11f-10j-9m-8o10
are all	f13j9q12s7
are clear	n11
are comfortable	b13
are dead	o13
are doing	a17d-10m10
are done	h10j13o10
are driv	b15
are for	d18e19
are going	k6p15
are hav	f17
are here	a13
are just	b9d14n-10
are mine	e15k8
are my	k14n-16
are not	a-9d-10h10l11r12
are on	o16p8
are proud	m12
are so	b17j-7l14m7n7p8
are still	m16
are tell	s17
are the	c-5f-7j-7k22l-15n11q-11s9
are to	c9
are unfinish	h16
are up	f-7n20
are way	j12
are we	b16d8l8
are you	c7f18i10r-8
are |	d14n11
argue	r12
around	a24b15c12g11h-9i7j13
around _ $	b10j12
around you	a9b9j17o8
as	a9b20c-6e16g11j17k-15l22o14r-8s32
as %few	d24g11l9n-8o9
as %once-that	m15
as %said-verb	s12
as %you-being	e24p9
as _ $	g14h12i8j14l-9m-8n9
as _ %claimant	e17g-9s-8
as _ %event	e14o7
as _ %other-one	d17e8
as _ %relation	d8e12s-7
as _ %role	d9e13
as _ %tie	e19g-9p10s-8
as _ %trifle	r13
as _ as	b8e-7g-10l-9o12
as _ concern	o11
as _ i	b30m11o11
as _ me	s17
as _ please	b12
as _ |	h-7j11
as concern	n15
as ever	j11s8
as far	o14
as if	m15
as well	i7s10
as your	e13
asham	d32f-8g12p-8s8
asham _ $	d-10g9n10
asham to	d26
ask	b-10c-10e23f8g16h15i-9j-8k-23l-31m11n-18p-11q8r7s18
ask $	e11r-9
ask %everyone	f16r9
ask _ %event	a13e-7g-14m7
ask _ %few	b12d11e12h13i17n-8
ask _ %i-will	m11n7o7
ask _ %only-just	i14s-6
ask _ %outing	d11i9s10
ask _ %small-number	b9d11e12h13i16n-9s7
ask _ %they	c7q22r-7
ask _ %trifle	e13s13
ask _ %warm-good	e16g-10i10m8r-9
ask _ happen	a14
ask _ i	b-8g-11m14
ask _ it	a15
ask _ more	i12
ask _ much	b15
ask _ of	e8f8g14
ask _ one	d9i18
ask _ she	q12
ask _ the	f-7g-13h-7m22r12
ask _ to	a-11e-15i-9m-7p-9
ask _ were	b12
ask _ you	a-11e10h14j7k-7n7o-8
ask _ |	g9h17o13p10
ask for	b16e-11f-7g17i-9j-8m-7s15
ask how	m12
ask if	b10c6e9q14
ask you	e8i8k-6
assume	o10
at	a9g-10h-19j-12l-12m-12o7r-15s-17
at %big-number	b8d-10e11p-12q-12
at %event	b-10d17e7j7k6o18
at %few	a-12g-19i6n-8q-22
at %many	b9e10g-15i12l-10q-16
at %you-being	a15j13s9
at 8	b11o9
at _ $	a-9c-11d-21e13h-11i-13m-11o19p-19
at _ %give-way-loosely	e16k11m-7
at _ %many	b-8e8i12
at _ %pastime	a8o20r11
at _ %short-while	d9j6p12r17
at _ %small-matter	e14g11j13
at _ %trifle	a-8c9g10h-12i6o17q-13s-10
at _ ?	b-9g13i9l-9
at _ and	b11d15g-13i20p16q12r8s8
at _ bus	k9
at _ first	q9
at _ stop	k9
at _ the	f12h9j-6s14
at _ you	f9i9n17p-9r-10
at _ |	b10c8e-7g-14h11i18k-10n8p21q17
at least	d9e21g13l8s14
at me	a14c-5i7m10o13q-8
at my	m15n7p9r19
at six	e15h7
at the	c9f20h-7m-10n-10s-13
at thi	e13
at you	d11n7
at your	a13b8j12o-8
attack	l15m32
attack me	m20
attendance	l12
attention	n28
attention $	n17
attitude	a12q11r16
attitude _ we	a12
attractive	d14
audience	n18
aw	j12
aw is	j13
away	b12d-12f13g13h20i-14k-7m-7n13p-10q11s14
away $	b9h11i-8
away from	n15
awful	c6s12
babe	b10f20j9r8
baby	a-10g10k11p-12r18
babysitt	e16
back	a-13b-11c9d-12e-14h28i-16k-12p12r18s-16
back $	h15
back _ %event	h9l10p16
back _ %give-way	r12
back _ %only-just	h15p10
back _ the	g-11h9l9p-8r13
back _ you	a-8b-9r9
back to	c8h10j13r11
bare	l28m8
bare _ $	l21
bare _ you	l24
barn	d15
basical	l29n-9s28
be	c6d8e25f-10h19j-10k7l-23r11
be %attacked	j6k9m17s7
be %child	l11
be %claimant	l11
be %degree	h13p18
be %felt	a-13d-11j19n-12p-12r-8
be %gentle-praise	a14e-8f8j-7p9r-11s-8
be %nice	a17
be %only-just	c16d-13g-11
be %plain-feeling	a-10c-5d-8j24n-11
be %provoke	j-7m13
be %relation	l11
be %said-verb	b13p11s11
be %small-deed	h14
be %trifle	h14
be %upset	a-9j16n-10p-10
be %weekday	h18
be %who-with	c10o7
be %you-being	f11j14
be ?	l13
be _ $	a8d-20f10j7n11q-14r15s6
be _ %amends	p19
be _ %anybody-at-all	s16
be _ %event	d20j16o-7q-16
be _ %extreme-name	m14
be _ %few	b7k11r-8s10
be _ %large-words	g13h-7
be _ %nice	h9q8r18
be _ %once-that	a8b-8d-9i8o-10p23
be _ %outing	g26q-10
be _ %small-number	k11r-7s13
be _ %villain	m14s-7
be _ %weekday	b8g27
be _ a	k6s14
be _ at	b15e14r14
be _ by	b9j18s7
be _ for	a8d-9n10
be _ from	l17
be _ i	d9j-10m16o-9r-9
be _ if	a9p20
be _ shame	p18
be _ sorry	p19
be _ the	c8f7g-12i7m16o7p15r11s7
be _ to	j-8o13
be _ you	a8e-12g-13o16r-7s-7
be _ yourself	g12
be answer	o12
be asham	g16
be boy	l11
be grateful	d19
be happy	m14n9
be here	a-8g34h7o-7
be in	c10d-11
be like	h14
be my	q15
be proud	h13r12
be sat	h18
be so	h12p11
be the	e19h8m9r-8s-7
be your	f12j14
bear	a15f11q11
bear _ %easy-one	a10q12
beat	p12s11
beat you	s12
because	a18c-14f11h-18n12o-8q-19s10
because %event	f20n8
because _ %degree	e12
because _ %easy-one	a-18s11
because _ %lapse	s10
because _ %no-word	b14
because _ %provoke	a16b10n-11
because _ not	a12b19o9
because _ so	e13
because _ you	a17
because _ |	a14
because i	a-13c-6d-9e14h-13i11k6r-11s16
because of	a15f-9o-7r-8
because you	a33m11s7
bed	d-10e-10m7n8p-14q-8r25
been	a24c8h13k7l-20m16p-13r-13
been %attacked	h9m21
been %few	a10c5h9j14k15n-7
been %small-number	a11c5j14k14n-7
been _ %short-while	k12
been _ %small-number	m14
been _ i	a9d16
been _ me	m16
before	a19b18c-13d-18f-10g-15i17j8k24l-9p15r10s-8
before $	h17r15
before _ %event	l14p16
before _ %give-way-loosely	b8i13o11p19q9
before _ %mere-others	k10
before _ %provoke	r12
before _ %warm-deed	b15p9
before _ do	o13p14
before _ out	r14
before _ was	k19
before i	a15b17i11k-9o11q8
before you	d-10i13j-6k28n-10p15r7
beg	g20
beg _ $	g15
began	k11
behave	q13r12
behaviour	f13r14
behind	b12i7n26p21
being	c-10f-7h-15j8k-7m38q11s-11
being %attacked	m16
being %easy-one	e16
being %felt	j14o9
being %nice	r13
being %plain-feeling	j25
being %provoke	o21
being %upset	j9
being _ $	d9j6m7n12
being _ %thinks-ill	o13
being _ %understands	o12
being ask	e16
believe	f36g-10j-9k11m12o-9s-7
believe %event	f18j-6
believe %them	m11
believe _ $	f11m10
believe it	f16i-7
bell	e13
belong	e30f9h10k12
belong %endowment	k11
belong %who-with	k11
belong _ $	k8
belong _ us	k11
belong to	e17
belong with	k11
belt	l15
best	a-12b-9c-7i-10j-6k-15l-17m-11n-9p-10s-11
best _ of	h12
bet	n24
bet you	n25
better	d16j-13l-14m-13n-12o-12p10q33r-8
better _ you	d12g11p8q16
better _ |	c7h8q12
between	h-8s20
between _ $	b15s16
between the	e8s21
between us	b10o7
bid	l13
big %other-one	j11
big _ $	l17p11
biggest	j16
bill	g-11i22
birthday $	l15
bit	d-10e8i-10j12l15p-23r13
bit _ $	n17
bit _ %amends	r13
bit _ %outing	l16
bit _ %provoke	l13
bit _ %short-while	l16
bit much	j14l15
bit of	e9l16
black	f14r9
black _ or	f15
black out	f15
blam	m17
blame	a42m13n-8
blame _ $	a15
blame yourself	a15
bles	d28
bless	r15
blind	f19n8p11
block	b21h11o14p18
block me	b17p9
blog	l18
blood	a18
blood pressure	a19
blow	l15
blow %event	l15
boil	d28
book	b20c-9g9h-7i-12j-9l-15m-7o-13
bor	b14j9
born	d12k14
borrow	l24
both	a-8b-11d-21f-16h8i-10m-14q10r-18
both %thinks-ill	n16
both %understands	n16
both _ %event	n13
both _ it	n13
both _ was	n12
both know	n16
bother	d25g11q13
bother _ you	d15
bought	b8d-9e20l-9
boundari	b14
bout	l19
boy	a8d12e14l19p20s16
boy _ %child	l11
boy _ %claimant	l11
boy _ %feel	l11
boy _ %relation	l11
boy _ be	l11
boy _ boy	l11
boy will	l11
brain	d36
brain _ %few	d20
brain _ %small-number	d20
break	g14i6p12q8r-7
breakfast	b-11i11o10
breakfast _ the	i14
breakfast on	i13
breathe	k9m8n12s13
breathe $	k7n7s11
bridge	p27
bring	b-10c-6f-7g-17i-17j-10k-6l-11n-7p-16r-7s-12
bring _ the	a12
bring _ |	q15
bring me	q22
bring up	m14
brother	c6e12f7m-9n-8p29
brother _ to	p13
brought	a10b11r14
brush	l14
brush _ $	l14
btw	f10o11q16
bully	l15m15
burn	d20p11r10
bus	a-19c-7h-10i-8j-9k8m-8n-10p9r10
bus %give-way-loosely	k9
bus _ $	c-9k9
bus stop	k9
busy	b-11c12g27j9o-7r7
but	a32c47d-15e-26f-14g38h-9i-14j-21k22o-20p-21q-13r-8s-18
but %give-way-loosely	c25
but %i-will	a-8b17c9g-14k7o-7r8
but %provoke	c16
but %stay	c16
but %they	g25
but %was-not-so	r15
but _ $	a23k6l9
but _ %give-way-loosely	a13b-8c20f7h-8j-7k-7
but _ %grave-wrong	c10
but _ %provoke	a11c8n-7r16
but _ %said-verb	a15g25
but _ %surely	c10h-9r10
but _ alway	c10
but _ hate	c10
but _ not	c11l9r16
but _ would	c16
but _ you	a11c7g12n14
but do	c16
but i	a-21b11c23e-12f-7g-13h13j-9l-8o-11s-7
but stay	c10
but you	a27c-7e-8g20i-6k23m-9r10
by	b-12d-20g16j11k-9m13n-9o-13p11q28r-12s-7
by %event	l15
by %minutes	i20
by %outing	e13h9i7l10p21q13
by %pastime	q12
by %possession	e11h11q7
by %short-while	i16q12
by %soon	e14j9q21
by %surely	g16j9q12s6
by %trifle	q11
by %warm-good	q18
by %weekday	e14g-12h13i-12l12p26
by _ $	a9b-12d9g9k10m-9p17q20
by _ %claimant	m16
by _ %outing	q12
by _ i	i14
by _ window	b9g14
by _ |	i15k-6l11o13q16r8
by it	l17
by lunch	q13
by monday	i-7p14
by now	j9q12
bye	c12d9o20
bye $	c8o20
calculat	n15
call	a-9b13c-6d14f-8h15i-8j19l18n-7r-10s13
call %event	d11i-6l14m12
call %grave-wrong	l17
call _ $	e9l16
call _ %extreme-name	s16
call _ %grave-wrong	l15
call _ a	s10
call _ i	e16
call _ |	h15j11
call for	j10
call me	e-8m-7n-8q8s18
call that	l18m7
calm	a18j18r-7
calm %you-being	j17
came	a14j-11n12o8p-17r-11
camera	i33
can	a-12b-7c-17e-10g-11h9i-15k-8
can %feel	a-9e-16g-13j-10q23r30s-7
can %give-way-loosely	e11j-7k-6p22r-10
can %said-verb	c6i-6k6n17p-9r-8
can %thinks-ill	c8d10i10n19p8q-11r-8s-7
can _ %event	d-9e-11h14i-9n13o10q-12
can _ %feel	c6d-14j18l13m-14p11r-12s11
can _ %few	d8l-16o19p-11q16
can _ %give-way-loosely	a-13b-9c6d18g30m18o-7r-13
can _ %hold-deed	k6o-9p-13r-16
can _ %many	o15
can _ %only-just	b16g10i7j-6n-8
can _ %short-while	h8o16
can _ %small-deed	b21
can _ %small-number	d12l-16q20
can _ %thinks-ill	e12j6l15o-8p-9
can _ %trifle	b16d10h8i-7r7s-6
can _ %understands	h9l14n9o15s-6
can _ %warm-good	b23k9n-8
can _ %you-being	d12e10j8q13s-7
can _ ?	d13l13
can _ a	g-15l-11p-9q18r7
can _ anyth	m13
can _ be	j9l21m-7q8s10
can _ between	s17
can _ boil	d19
can _ do	e-10m17
can _ for	i11n-7
can _ have	p13
can _ hear	o19
can _ is	e15
can _ it	i-7k7n13
can _ just	c5h16
can _ my	k-6p19r-7
can _ now	p13
can _ see	g9h8l14n12
can _ still	j12
can _ tell	f12
can _ the	b9c-8d-15e-19h-8j-9k-6p-16q-11r-12s12
can _ what	a10l9
can _ you	c9i12k17m-11n-13p30r-11
can _ your	d10e11j10q12s-7
can be	r21
can do	b-8d14e13p10
can have	o13q15r15
can not	a16c8d17f9g28i-18k-8m8n11o-38p-12r-25s11
can read	p12s17
can ruin	j13
can save	p13
can smell	n12
can walk	r20
can you	a-14b-9c-7h-8j9k-6m-7o-7p-8r-8
canal	p14
cancel	e10g13k10
cancel the	g14
cancell	i10k19l-11r16
cancell my	k10
capable	d21p15r8
capable of	d16p15r8
car	b-9g28i14j-8l19m12o16p28s6
car $	g17i10o15
care	b11n15s12
care _ %you-being	b15e7
care about	n15s7
careful	c-5f7i16p15
careful _ you	i7p11
carry	d16g13j-7l14m9o9q10r10
carry _ $	g14
carry _ as	o14
carry _ up	g16
carry on	h9o13
cat	b-9h-9l-8m-7p28
cause	a15
certificate	l17
chance _ %give-way-loosely	i12
chance to	h7i12
chang	h28i10p-8r10s-6
change	a-8b-10h14r13
change _ $	r10
check	c21f17g-15h-12i10j-9k7l-10o-12p-12q-16
check $	k8
check _ $	e9i11
check _ %feel	c11
check _ have	c11
check you	c9
chest	g15h8
childhood	b10f10s10
childhood _ i	s10
children	b8g16m15o-8r-7s11
chip	g14h14
choice	a29g12
choice _ i	a13
clap	l17
clean	d16g16h7i12q11
clean %event	d15
clean _ is	d15
clean and	g13o10
clear	m-10n13s18
clear $	b10s10
clear _ the	d14
clear you	d14
close	c7i-8k6
cloud	f18
coat	d-10f13m-8
coincidence	k15
cold	h14i-10m12n8r19
cold %role	h10
cold _ $	h10
cold _ you	r11
cold person	h10
colour	g10n13
colour _ $	n15
com	a11b26d-11g-9k6l-9p16r27
com $	a14i8
com _ $	p11
com _ %small-deed	b10n16
com _ %trifle	n16
com _ like	b7n17
come	a-16c7d-10e17g20h33i7n-24o-15q-18
come $	e12g18
come _ $	f13g9h8i-7n-8q-8s-7
come _ %i-will	h17r-8
come _ me	l20
come _ might	c10
come _ the	b11c16h15p-10r24
come _ there	p18
come _ to	h10
come _ you	f10g-11k6
come for	f13h9
come home	h18p-9r12
come to	b12c5k-6
comfortable	b32
commit	c11
communicate	o20
complain	l23m11q30
complain about	l16q18
complaint	a9m16q9
complete	f7j-11k26
complete _ $	j-10k10
complete _ %only-just	k15
complete me	k16
compliment	d19r16
concern	n17o10
concern $	n15
confus	f18
congrat	l23
congrat _ %outing	l9
congrat _ job	l9
congrat _ the	l14
congrat on	l14
congratulation	l22m14
congratulation you	m15
consider	g18r20s6
contribution	l14
contribution _ the	l14
contribution to	l14
control	j19n26
control $	n13
control _ $	j21
control _ you	n14
conversation	e8f22n-7o29r-8
convince	b13
convince _ |	b12
convince me	b13
cook	a-8b-8e19g15i-6m-7q8s14
cool	g10s15
correct	f10s17
could	b-21d13e-7h-14i-8m-10o-13p-19q14r-10
could %feel	c10h12j7l17m8
could %give-way-loosely	d23g10q21
could %warm-deed	r15
could _ %endowment	a12
could _ %event	a-11g22l30
could _ %few	d17
could _ %give-way-loosely	f9q-15
could _ %small-number	d17
could _ %who-with	a12
could _ a	d16q7
could _ that	f-7i6l27
could _ the	f11
could _ thi	g13
could _ with	a12
could _ |	c11f8
could do	d19g8q9
could have	l24m10
could we	s14
could you	a-13b-11d-9k-6m-12q-8
count	a8b-7g22i9l8
cousin	g-11m-7p19q15s-10
crack	d13o21
crime	l9s9
crucifi	m13
crucify	m19
crucify me	m19
cry	d20j-13p10r7
cry $	r10
cuddl	r21
cute	b16c5i13q8
cute |	b12q11
cvs	q29
cvs _ desk	q13
cvs _ my	q14
cvs on	q13
dad	a11b-10d9e-22f-7g-9i-14l12m8o-7q8s-9
damag	d15
damag good	d16
danny	p17
dark	g16m8
dat	b8f14k6
date	b17i11k8r-11
daughter _ %relation	q18
daughter _ %role	q18
day	a9c11d-22e-13g-17h-18i-13k17l10n19o-8q-10r19
day $	a8g-11k6m12r15
day %only-just	n17
day %small-number	k11n9
day _ %give-way-loosely	g12j10r17
day you	d-10r15
dead	e-9h7k12n-8o20p11
dead _ $	o13
dead _ me	o12
dead to	o11
dear	b-14c-10e-16f15h-9i-20m-7n-13o-18p-14q-15r-14
decision	a16b10
decision _ i	b12
deep	j8n12
deep _ you	n13
deep down	n13
definite	c14
delet	h12k18o9
depend	c13p11r34
depend _ %you-being	c7r15
depend _ you	c7r17
depend how	c12
depend on	p14r19
depress	j37
describ	f14
describe	f15l19
deserve	a-9e21h10
deserve %small-number	d8e12o11
desk	d-9g-11l9q16
detail	i12
did	a8b-9c-12e-25g-12i12j-13k-9l26o-9p-11q11r-15
did %event	a11f-8n9r-8
did _ %easy-one	b18q8
did _ %give-way-loosely	a-18l-16o-8
did _ %only-just	l15n7
did _ %provoke	a-10f8i23
did _ %surely	l15n11
did _ %them	g9i17
did _ %understands	a-12m-9q8s7
did _ ?	a20h12i8
did _ ask	b15
did _ did	i12
did _ even	l20
did _ have	a13d9j7
did _ no	l16
did _ not	i10
did _ or	i13
did _ to	a16m7
did _ want	a19
did _ you	a15
did me	l10
did not	a-9b9d-9f27g22k-8l13n-8r9s7
did that	n15
did you	a13d-18f-17g-10h-7i31m-8p8q-9
die	h12l20s10
died	j12l17m-7o12
died %only-just	o14
different	b-12c10d-9e-7h25s8
different %role	h11
dignify	o20
dignify %event	o17
dignify _ %endowment	o15
dignify _ %who-with	o15
dignify _ with	o15
dignify that	o12
dinner	e19o9
direction	o14
disappear	m22p13
disappoint	g18
disappointment	d19
discus	e11o10
discuss	q15
discuss %you-being	q13
discuss _ %endowment	q13
discuss _ %who-with	q13
discuss _ with	q13
discuss your	q13
disgust	s13
divorce	a10p15
do	a-13c14e8f7g18i-7j-6m7n16o-7p-12s10
do %event	d-14f8h11k-6l16o8p14r-7
do %i-will	e8
do %no-word	c8d20n20o-8
do ?	a8d16
do _ $	b-13e13f8k11l15o10q10
do _ %drawn-line	c-5s9
do _ %easy-one	b-9d-11e9f-13j7k11q-11
do _ %feel	a-9b19d-18f-13j14o-7p-12q-11s-11
do _ %few	d9i14j-8l8n18o8r9
do _ %give-way-loosely	b11e30g-9n7p10q-12r11
do _ %held-thing	e9g16
do _ %hold-deed	a11c7e12n11o8p-10
do _ %make-up	l17p8
do _ %only-just	k15m7q-8r-7
do _ %outburst	h18i11l8
do _ %outing	b-9c11d35e-18g10h-10o8q10s8
do _ %provoke	b-8c-7e15j-8n20p16s6
do _ %said-verb	a20c6f-9h-11i11l-10n12o10p-10s-7
do _ %scorn-name	c12
do _ %small-deed	c-10o18p12s7
do _ %small-number	b9i11j-8n16o7q-8r8
do _ %smash	h16l9
do _ %surely	c-7g-11i-10n17
do _ %tender-thing	j7r11s8
do _ %thinks-ill	a-9f-7j8k8m20o-8p-13s-12
do _ %trifle	e16i-8o17s7
do _ %understands	i-7j16m15q9r9
do _ %warm-deed	c8e13k-7m-11n13p-9r15s10
do _ %warm-good	a-10g14n9r12s7
do _ %who-with	c8l9
do _ a	d10i10j-7l9n14r10
do _ about	g10r8
do _ black	f13
do _ but	c8
do _ day	l16
do _ do	b14e15
do _ enough	m16
do _ exist	o23
do _ expect	o16
do _ get	b12c6d-8j6n-9
do _ give	n13
do _ go	c12
do _ have	a-11e-10p-10r-7
do _ how	d13h7m7
do _ i	c9e9k8p10r10
do _ know	f16m16q9
do _ make	l17p8
do _ me	a14f-7g17h8o13p17q-8s9
do _ more	i11
do _ my	b14p10
do _ need	d-10f-7h-8k14q-8
do _ no	b17
do _ nobody	c10
do _ out	f15k6
do _ real	l15
do _ remember	f16h7
do _ rep	c8d10
do _ right	a9m15
do _ same	g9n11o11
do _ say	c-7i14
do _ see	j7l17
do _ tell	a11n11
do _ throw	h17l9
do _ to	a-13f-8g13j7l-9o9q-12r-9
do _ wait	b9c11
do _ whose	f13
do _ without	e9h11
do _ worry	g15
do _ you	k-8l-13o-7r-15
do anyth	m11
do is	e14g10m9
do not	b10c15d11f-12i10j7k29l-11m-14o7
do the	e9g12k-6o8s10
do you	b-12c-8d-13e-8f10g-13i-19k-7m14n-17o-11p-18r-17s-19
doctor	a17d12g15q9
doctor %thinks-ill	a13g16
doe	f8i10j-11p9q21r-9s11
doe %few	i14
doe %small-number	i14
doe _ %claimant	i13
doe _ %event	b-8f19q11s10
doe _ %give-way-loosely	f12i7l-9o9
doe _ %kin-role	i14
doe _ %make-up	f12
doe _ %role	i15m9
doe _ %tie	i13
doe _ it	f18s8
doe _ make	f12
doe a	i14
doe not	b28c-9d11e11f13g14h12j-7k10l-11m-9s12
doe to	m22
doing	a15c19d-10m7n7o-10p-11s-8
doing $	a11c18
doing _ me	m11
doing the	l20
doing to	m16
done	f-15l23m20q-17
done _ $	a12d12o14
done _ %possession	h16
door	b29d-13f8h19k-6m-9n12s-13
door %only-just	b21
door _ %event	b14
door _ %outing	h17
door _ %possession	h17
door in	b21
down	a-12c5d-10e18f-10g15h10k7m14p17q-8s7
down _ can	e13n14
down _ not	n15
down to	e13
down you	i8n12
drama	b9f14j10q12
drama queen	j12
drawer	a-9b12i9l13p17q8
dream	f24g9h9
dreamt	c5f23
dreamt %event	f22
dreamt it	f12
dres	a-8d15j-6l11r14
dress	n17q10r7
dress _ as	n14
dress up	n15
drink	a31d-10h17l-9m-8o-8
driv	a15l11q7
drive	a9b-8d-9g17o-9p18
drive _ $	g20
drop	e12g-10h-8n7o-8r11
drop %secret	e12
drop _ %you-being	e11
drop _ are	e11
drop _ you	e11
drop what	e11
drove	a14e14g12h7
drove %them	a17
dry	f-8j13
dry %you-being	f-7j13
dry _ eye	f-7j14
dry your	f-7j13
due	e33
due $	e14
duty	e18
each	e11j-7k15
each %outing	k10
each %short-while	k10
each _ we	k9
each other	e9k9
earn	e18r24
earn %event	r18
earn _ $	r10
earn it	r18
earth	k22
earth _ $	k12
earth _ me	k13
earth for	k12
easi	a9h10p16
easy	l13m9q13
eat	a-10c-6f-8g23h9o9q-9r-11
eat _ my	o11
eaten	g9n13
effort	r14
eighty	l19
eighty euro	l13
either	a-8i-9o17p-12
either $	o16
elder	e17q9
else	c7h26j18k23m-14n12r-8
else _ %feel	c10j9
else _ have	c10
else _ you	c9k9
else to	c10h18
email	a18b-9e-9f11h-10i-10j7m14r10
email $	m10r11
embarras	d20n8s8
embarras _ $	d21n8
embarrass you	s13
emma	q16
emotion	j19
emotion _ of	j10
end	a-9e14g-14h34i-11j-13k-12l-12m11n-14o-12p17q-11s-12
end _ $	d10e14
end of	e21p-10
end up	d12h15
energy	d9l17
enjoy	b-10e-8f-7g29k-7m-8n26o45p9
enjoy %you-being	g14n11
enjoy _ $	o16
enjoy _ %pastime	g20
enjoy _ me	n10
enjoy the	o20p15
enjoy your	g14n11
enough	f-9h11i-7j22k6m19q-7
enough ?	m12
enough |	h15
entitl	e10
entitl to	e10
envy	n12
equal	r8s30
equal you	s12
euro	l16
even	a-16b-8c-12d34i7j12l27m20o7p-17q25s-19
even %you-being	d9q10
even _ %other-one	d16q16
even _ %trifle	d19g10n8
even _ and	q14
even your	d9q10
evening	e11
ever	a9c8d10e-15f-13h15i-9k38l-18m31n10o-12q-9
ever %easy-one	h13
ever %give-way-loosely	b-8c7d8k14m10
ever %mind-failed	d9h12
ever %mind-fails	d9h12
ever _ %give-way-loosely	b17
ever _ for	m12
ever _ to	d9h12
ever _ |	h10k9
ever done	m12
ever going	d9h12
every	b13d11e-12g12h14i7k10l16n14o-13p19q19
every %outing	a9b11e-10g15h12q7
every %pastime	a9h15
every %possession	a8f9g12h13k-7p-11q11r12
every %short-while	a8b10f-7g19h14m-7o-7q15
every %warm-good	f15n8
every _ you	b22g10i12m14n13
everybody	f16l9m15o7q11
everybody _ me	m13
everyone	a-11b14c-8e-8f-7m9o8p-15r-10s-11
everyone _ my	q15
everyone _ the	q13
everyth	a-11c-6h21j29k-19o-15p10
everyth $	j10n-13
everyth %degree	j9
everyth _ $	i7j17
everyth _ %provoke	m13
everyth _ you	j15k6
everyth so	j9
everyth you	d10e9h11k-6
exact	c7d23i26l10n20p11
exact _ %you-being	n11
exact _ you	d11i15n13
excus	i11
exist	f31m19o22
exist $	m15o8
expect	a13d17e38g9i-7o14p-8
expect _ to	e13
expect from	d23
expectation	l15
expectation $	l15
explain	i55p12
explain $	i13
explain _ $	i19
explain yourself	i16
eye	i8j10n24o7p13r-7
fac	b10d16
fac $	b10j6
face	c9d11f-10j20n19s7
facetime	i13
facetime _ %soon	i13
facetime _ %surely	i13
facetime _ now	i13
facetime me	i13
fact	f25j11n17
fact $	f12
fail	a12n13
failure	d11
failure $	d12
fair	e17s-11
fake	f11
fake %mind	f10
fake _ $	f12
fake memori	f10
fall	g25j11
fami	c-5d12e14g15l-10m18o10q8r7s22
fami %soon	k14
fami %surely	k14
fami now	k14
fantasy	f17
far	a-9g9l10o13
far _ $	l13
far _ i	o12
far as	o17q8
faster	l13
father	g18r7s9
fault	a38e-7f-7g-11k8m8n-11s8
fault _ %degree	a13
fault _ %feel	k10
fault _ have	k10
fault i	k9
favour	d13e9g14r9
favourite $	g17
fee	g23
feedback	a9m17s15
feel	a-15d-9e-13f-19g-11h8j40k13l-11m17o23
feel %event	h13j18k10
feel %felt	j14
feel _ $	k10
feel _ %event	q13
feel _ that	q15
feel _ |	o14
feel is	q13
feel that	j12k6
feeling	b8f-8j20m32
feeling _ you	m12
felt	g-12j14k10m9s-7
fetch	e11m9
few	l12r7
figure	g10o13
fill	b16i7q23
fill %only-just	b17e8
fill in	b17e8
filter	d18
final	e11h14m8
final %understands	h12
final _ %you-being	h12
final _ your	h12p10
find	c-8h10j15l-12o16p39q10r8
find %event	j7m7p16r8
find %few	e8g-9k6p15
find %you-being	o14
find _ better	q12
find a	e8p16
find out	i14n15
fine	a18c-6d-15e-10f-7g10h-20i-7k-13m15n-14p-9q-28s-9
fine $	g14
fine %i-will	m18
fine _ %them	m9
fine _ am	g10m14
fine _ her	m11
fine i	m13
fine |	l-10m11q-9
finger	i16s9
finish	a-8b-8f-8g10q22r-16
finish %endowment	p11
finish %who-with	p11
finish _ $	m10p10
finish _ you	p10
finish with	p11
fiona	q17
first	a-11e29g-9h-16i-14j-6k6l-16m-19p-9q11r33s-12
first $	p-9r17
first %short-while	k12
first _ $	e18n8
flat	b-13e11i-7j-6q17s7
flaw	k16
flaw %only-just	k13
flaw _ you	k14
flaw in	k13
flight	k10n-8
fly	j12
fly off	j13
food	e8r-9s19
food is	s14
fool	n15s7
fool %anybody-at-all	n12
fool %everyone	n12
for	b-10c-8f-20h-18l-12p-15r11
for $	e12s-6
for %anybody-at-all	k14l15m-7n-9
for %child	r9
for %claimant	r10
for %event	a14c-6h-10j-9l8o8p10
for %everyone	d10k7l16n-8r7
for %extreme-name	a10g13
for %few	e9g13j7m-7n10o11
for %nice	i11
for %relation	r10
for %scorned	a10g11
for %small-number	b9g11h9j9
for %them	q19
for %trifle	e13g-8l18
for %worthless	a10g11
for %you-being	a-8d-10e10g13j8m8q19s12
for ?	e14l9
for _ $	a8e-9f-8l-12n26
for _ %degree	g12m14s-9
for _ %feeling	a13j13
for _ %few	b9d-8l15q-16r8
for _ %minutes	f8i12j7k9
for _ %once-that	p14
for _ %only-just	c13g8k-10n8r7
for _ %outing	c13e-15g-9i7n-10s-9
for _ %possession	a-8e22k-6n16
for _ %said-verb	a9g12r13
for _ %small-deed	n11p20r7
for _ %soon	h8o8r12
for _ %surely	c12d11e8
for _ %them	p15
for _ %trifle	b-9h11k-7n8o-11p9s11
for _ %understands	g14
for _ ?	e10g-13i22l10m9
for _ and	d18e12f-9l-13
for _ him	p16
for _ i	a11d15e-9g19j6m7p-11
for _ like	h9n7p15
for _ minut	i9
for _ since	k13
for _ spot	q16
for _ the	l16p13
for _ to	a18c-6g-11i13k6n11o-10p23s11
for _ tonight	r15
for _ too	m15
for _ who	l11r28
for _ year	g23h-10l-12q-11r7
for _ you	e18g16l10n11r-8
for _ |	a-13b-13f12g19k-8m-7n30q9
for a	e-7h10l10m-8n14p13
for an	b14
for car	g14
for each	k10
for every	i13p13
for exist	m21
for it	a11e10g-13l11
for like	l15
for me	a16b-9c23d-9f-8k8m12o9s-7
for myself	i11s6
for noth	a10g11
for people	l9r10
for that	a8o13r-9
for the	a-10c-7g-13h-13i-12j-10k-14p-12r10
for who	i13
for you	a-16e-14f14g37h9k8l-19p28r28
for your	a-8d-10e10g13j6m8q17s10
forc	a15
forever	g9k22m8
forever $	k10
forget	c14f19h19
forgive you	r12
forgiven	r16
formatt	l23
found	f-8g-9i-8k10o-11q-14r-11s-8
found %them	k14
found _ %few	k11
found _ %only-just	k11
found _ %small-number	k11
found _ one	k12
found _ the	k11
found her	k14
free	b-10e11n8
friend	a-15c-6f-9g34h-12k7n12s8
frighten	f13j13
from	a-11c-10i20j-8n11o19p12r-12s-11
from %possession	i9q14
from %soon	k7o14
from %surely	k8o11
from _ $	a-10c-8e28f14m-12p-11r12s-9
from _ %only-just	n11o17
from _ and	h-7p16
from _ on	f9k7o10q9
from before	h11
from me	f-8g-11m-10o16
from now	k7o10
from what	b15d11l10
full	a14b8i21p11q15
full of	a19p9q10
fun $	h12
funeral	j12l-10n9p9
funny	a-8n19o9p10q10r9s6
further	o13
fus	l34q8
fus _ $	l13
game $	n12o13
gang	m10
gang _ me	m11
gang _ on	m10
gang up	m10
garage	r18
gave	b16g12k-7l-8m-8q14
get	a11b15c5e10i-14j9l9m19p16r22s-6
get %attacked	a13c6m9
get %felt	a-9j19p9
get %give-way-loosely	s12
get %lapse	s10
get %only-just	d8h17p-10
get %plain-feeling	j13p9
get _ $	a-16h-10p21
get _ %feel	m12
get _ %feeling	j-6m13
get _ %felt	a20
get _ %held-thing	m7r19
get _ %only-just	e15l15
get _ %plain-feeling	a14
get _ %small-deed	o14
get _ %surely	b13j12
get _ %tender-thing	h11r9
get _ %thinks-ill	e16
get _ %upset	a13
get _ %warm-good	a-8f7h11o-8p-17r25
get _ about	j11
get _ grip	j14
get lost	s11
get the	b9f7g-10o20r8
get to	a-8b10e13m12
gett _ $	g14
gett _ %you-being	d10
gett _ your	d10
ghost	o12p9
girl	a-12d15e-12h19i12j18q29r17
girl i	q17
give	c8e10h15i18j11l8m8n7p-11
give _ %few	e-9h16
give _ %small-number	e-9h16
given	b12m14
go	a-10b-14e-16f10h26i8j-7m8n20p26q8r11s14
go %degree	h10
go _ $	f8g-14l9r7s10
go _ %barrier	b11
go _ %you-being	g19
go _ for	p15r7
go _ hell	s19
go _ up	b11
go _ your	g20p-9
go on	i21m8
go to	a-8b-8d-10g19s14
god	d35e-8h11l10m-8s-11
god _ %child	d18
god _ %claimant	d18
god _ %relation	d18
god _ me	h18
god _ you	d17j6k7
goe	e11j14k-10l-9m-9p22s-6
goe _ the	j11p26
goe to	p19
going	b12c6d9f-16i-6l16o20p12r15s-16
going _ %give-way-loosely	b14h8o-8
going _ %help-act	c-6r14
going _ %hold-deed	r15
going _ %trifle	c12
going _ %warm-deed	g10r12
going _ you	r12
going to	b10f-8h12n-8p10r8s-6
gone	a9g17h14m8n9o-10s9
gone $	d13
good	a-13b-10c12d19e15f-10h11j-7m-8o15p-9q-11r11
good $	c12d12
good %other-one	e16r9
good %outing	k6o21r7
good _ %event	h21o16
good _ %feel	r14
good _ %give-way-loosely	g13r14
good _ %thinks-ill	s10
good _ %understands	r15s9
good _ from	o15
good _ get	r14
good _ know	s10
good i	h15
good morn	k6o24
good to	s11
goodbye	g17p41
goodnight	r15
gorgeou	c11
got	a18c-14j6k-12l9m-17o-24q38r-11
got %event	q15s17
got %few	j-8n11q11
got %many	p12q26
got %small-number	d-11e7j-8n11q10
got _ $	a8l12s11
got _ %because	l15
got _ %endowment	d16
got _ %only-just	g11p-9q13
got _ %surely	a17p9
got _ already	n8p11
got _ because	l15
got _ in	g11q17
got _ street	p19
got _ you	f20q11
got a	l-10m7n14
got it	a8s19
got that	q13
got the	a-8l9o-8p9
got to	f12
grateful	d23
greet	o29
greet you	o17
grief	f10j20m-9
grip	f11j13
grovel	o18
grow	j13
grow %few	j11
grow %small-number	j11
grow _ skin	j11
grow a	j11
grown	d12j6
grown ups	d13
gues	g30l12m28
gues %i-will	g26m8
gues _ will	g13m9
gues i	g20m9s-8
guilt	n12
guilty	n14
had	a40b-12e-16g11h11i-18j-11k11l25n-8o-9p-15q15
had $	f17
had %event	a13h9q11
had %few	d10h13k-8l12m-7o11q14
had %many	l14q21
had %only-just	a9d25k11l9n8
had %small-number	d14f8h14k-8m-7o11
had _ %few	c6g-9l25
had _ %only-just	a13f-7q8
had _ %small-number	c6g-9l26
had _ a	c6l11
had _ com	a13
had _ met	d15
had _ not	h9
had _ someone	l11
had _ the	a12
had a	b-7f9h12k-8l-9o13
had doe	h12
had it	a11h10
had to	a11d-9h7j-6m14n-7q-8
had you	a47g16
haha	c24d-9k11s-14
haha $	c12
haha |	c10k7
hair _ |	i12
half	a-15e-7f13g-14m-8n9o-9p-11q16r-10
halfway	n13
hand	a12c-7f-7j-9p15r-8
hand $	a14
hand _ out	l13
hannah	o9q22
happen	a16b-9d-13e-12f20h18i-10l15m-8n-15o-10p22q-12r-14s-11
happen %once-that	a14l11
happen _ $	h12
happen _ %i-will	c10
happen _ %outing	c9
happen _ %said-verb	a9c9
happen _ %them	h12
happen _ %trifle	c9p12
happen _ i	c11
happen to	a-12c9h17p23
happy	a9b-13d-18g-16i-8j-8k-13l-10n8o-10p-11r-18s-15
happy _ %i-will	m14
happy _ am	m14
happy _ i	h9m13
happy _ |	h16
happy for	n13
hard	d19e-8f-8l31p18q22
hard %few	l18
hard %small-number	l18
hard _ $	b15d11p13
hard _ %grand	l15
hard _ you	d17p12
hard a	l18
hard for	d15
harm	l22
has	b10c-17f11g18i-20k21l-19m22n-13
has %few	b8l-9q16
has %give-way-loosely	f11h9k8l12
has %small-number	l-9q16
has %understands	k-6m13s7
has _ %claimant	g15q14
has _ %family-word	q15
has _ %feeling	m14
has _ %kin-role	q15
has _ %relation	g15q14
has _ %understands	h-7k9
has _ %you-being	a10k9r9
has _ apparent	m14
has _ me	k15m19
has _ to	f10i6
has _ you	a10f11o7
has _ your	k10
has ever	h-8k11
has got	f11
has no	f7m13p10
has not	g17
has to	b16
hav	a8d13e23f7i7j19n13r-7
hav %few	a8i8j12
hav %small-number	a8i9j12
hav _ %easy-one	e12
hav _ ask	e12
hav to	e17
have	a-10b-14c-18e-8f8h-9j-7
have %attacked	h8s15
have %dreamt	f7l-11p16
have %feeling	j10m19
have %give-way	e9k7
have %give-way-loosely	a10b13f-15i6m-7o-10q19s-18
have %nobody	a8m17
have %only-just	a13b-14f-8k-13o10
have %provoke	a19b15d-13e-9f11h-10j7k11l-9o-11p15s7
have %small-number	d-13e14j9k-6o-7r12s-12
have %surely	b9k7n16o8r7
have %understands	a-12b-9g-12i15j8m-7n19o16
have %you-being	a-11b13g11q11
have _ $	a9c-8d-14f-8g-10j-10k-7n-10q17r-12
have _ %anybody-at-all	d13m-8q9s9
have _ %attacked	m13
have _ %big-number	d10k12
have _ %child	o20
have _ %claimant	a-8b8o15
have _ %degree	a-10m14n-8p-9
have _ %easy-one	e18j12k7
have _ %endowment	d16f-8i-9j8n-7o-11q13r-13s-6
have _ %event	b-9c-6e8f26g-14k-10l13p-17r12s11
have _ %everyone	m-8s13
have _ %extreme-name	a16i12j7
have _ %family-word	o14r8
have _ %few	b12g-10h8i-9k22p11
have _ %gentle-praise	g24
have _ %give-way-loosely	d-18f-7o-9p-9r9
have _ %held-thing	b10g-17h9i8p-12r13
have _ %hidden-fault	n11
have _ %kin-role	o18
have _ %large-words	d21g11o13
have _ %many	b10d13e-7k18q13
have _ %nice	g24o7
have _ %only-just	e-13g-12i8j8k7m9n26
have _ %other-one	l9o14p-10q12
have _ %outburst	a8f14
have _ %outing	a8e-10g21i-7n-9o10p-10
have _ %proof	p17
have _ %relation	a-11b7o12
have _ %role	a-9o15r7
have _ %said-verb	c9d10i10o-7p12q-8
have _ %secret	k-6o8p21
have _ %small-number	f10h8k9n10o8
have _ %thing-or-pet	l18n7
have _ %thinks-ill	d19g13j10r8s7
have _ %tie	o16
have _ %trifle	h-7i-7j10l11m-9n8o-8p8s9
have _ %understands	e7f-11i7j6k9p25s-13
have _ %warm-good	f-7h12k9l22p-16r23s-6
have _ %you-being	m-7o17
have _ answer	i17
have _ ask	e13f7
have _ at	j17q10
have _ daughter	o13
have _ down	e14
have _ else	h14n7
have _ heart	g12
have _ i	g12h7k9m8s19
have _ in	b-7e-8i8m8n11
have _ it	e9f17k-7n11r-10
have _ look	n13
have _ my	k11o-7
have _ no	f7g13
have _ on	a14d10i9m8n7
have _ right	e13
have _ spell	e12
have _ talent	d17
have _ that	d-9f9l11o7p-9q-11r27s11
have _ the	c6e-14f-11k13l-14n9o14p-10r-11
have _ to	a11d-9e21h8j15m-9n-12
have _ you	a-12c8e17f-9k6n8p-15r11s11
have _ your	o12q8
have _ yourself	d17f12
have _ |	d-9e8g21
have alway	n17s8
have chang	f-8h9i7
have check	k9
have earn	e15
have feeling	m17
have got	a-11m-7n15o-8s-6
have had	p-8q8
have never	h-7k12
have no	b-9f11j16k6n7
have not	c8k6m12s-10
have only	a13
have put	b12j7p-8
have stopp	h10q13r7
have the	d14h-9j-7p19q-10r7s8
have to	b-16e28i10j-11l16n-9o-12q-15s-9
have you	a-12c13i8n-8
have your	a-8g10q15
he	a9b-22c-17f-20h-14i8j-15k-16n-10
he %easy-one	g22
he %outburst	l16
he _ %degree	g19
he _ %you-being	h11q21
he _ ?	i16
he _ so	g16
he _ you	l20
he is	a16g-9m13r-8s10
he will	p27
head	d23f12i-9j-6q-9s10
headache	b15
hear	c-9d-20f14g-16h7i11k-10n-15o47s8
hear %you-being	h11o12
hear _ $	j6o12p-9
hear _ %endowment	h13o8
hear _ voice	h13o9
hear is	s11
hear you	j8o21
hear your	h12o12
heard	a-9f27i-6j-7n-9o9q13
heart	g51h15k-6m14n9o11q-12
heat _ %give-way-loosely	f11
hell	i7s19
hell $	s14
hello	d-13h-9i-7p-16q-18s-7
help	a-10c-8e-7f11g-12h-9i-11m7p-11s11
help $	f10
her	d-18e-9f-8g18h15k7m8p-13q20r-13
her $	j10q12
her %claimant	e15
her %kin-role	e15
her %role	e15
her %tie	e15
her _ $	j7k9m21q-12s7
her _ %only-just	k11
her _ one	k12
here	c-10d-16e-14f-14i-12k-10l-15m13n13p11r-12
here $	a9c-5f-7h22r-9
here %i-will	b12
here you	n14
hey	c35l-10
hey _ $	c16
hey _ long	c8
hey _ |	c8
hey _ 😏	c9
hey stranger	c10
hey trouble	c14
hi	a-8b-8c7d-11e-13g-12h-12i-13k-10m-11n-11o8p-16q-12r-9s-12
hi $	c12
hid	i15m-8n23
hide	b9d-8i20n21
hide ?	i21
high	b16
high maintenance	b15
him	a11c-10d-9e9f-17i8j-6l-20m-11n9o-16p19q9r11
him _ $	d11h17p13q9
him _ %thinks-ill	p17
him _ more	h11
him any	h12
hip	g22
hir	d26
his	b-10c-8d-17f-7i21j-7k-16l-9m-10n15q10s7
his %trifle	i9n9
his _ |	i12
hit	h-8l17m7
hit you	l20
hm	i22
home	a18c-21k-8m8o-19p34q-11r-11
home $	a14c-6h15o-8
honest	c-12d17g-19h-8i7k11l-9o-10p-10r-8s-17
honest %event	f13
honest _ you	a17j6k6
honest it	f13
honest the	j11m11
honesty	n20
hook	h19
hook $	h15
hope	a12b-11g33h-9j-8l-10m25n-8r-10
hope %event	g15m13p-8
hope %you-being	a9c5m13p16
hope _ are	c6m14p11
hope that	g14
hope you	a11m13
hope your	p18
hormon	j46
hormon _ i	j13
hormonal	j12
host	s14
hound	m16
hour	b24c-6e8f7g12i17r-7
hour _ we	k10
hour since	k10
house	b23h14j7n8o18p-13r9
house _ %understands	b8h18
house _ to	b19
house has	b16
how	b10c12e-13f20g12i10j7m20q19r11s10
how %event	b12c-6e19j-9m18o8p12r-8
how %felt	l13
how %few	i8j13
how %gentle-praise	c5h20r11
how %i-will	m14
how %nice	c7r13
how %small-number	i8j13
how _ $	c10g10l8
how _ %easy-one	f7s13
how _ %feel	a11c11h-8j16m7p-9q-10r9
how _ %give-way-loosely	a10f9g10r11
how _ %thinks-ill	c9g-11m21s16
how _ %understands	a13d18f-8l8s12
how _ %you-being	c8f11l10o-10p14r12
how _ am	k8m21
how _ are	c9r10
how _ be	j15
how _ being	o13
how _ could	f16j10
how _ feel	c12m11
how _ it	m8q13
how _ look	n15
how _ me	g12
how _ not	f15
how _ repay	g14
how _ see	s15
how _ to	j11r10
how _ we	b8h12
how _ were	h11
how _ work	e18
how _ you	d10f22g10i10l9r11
how _ |	b21
how a	i8j13
how could	g13
how good	h21
how i	a22c10f8g-10l8m17
how sweet	c7r12
how you	b-15c6d16f11g16j18m-8n12s14
hug	b17d-10r10
human	k12
humour	j11
hunt	m16
hurt	a-15f-11m7p8
husband	a9e14j7l14n19o-8q-9
i	a10b-7c-24e12f-9h13i-11j-47l-18n-24p9r-12s10
i $	h19s12
i %denial	a11f13g14q-8
i %easy-one	b-19i-9j-8m8n-11o-11p-18q-16
i %feel	c13i-11k20l-19m20n8q-8s-7
i %give-way	e39g-13h10r-10
i %give-way-loosely	a-25c-8d-13e20g12h12i-17m23n-18s-6
i %grave-wrong	a13s13
i %held-thing	b13m12
i %help-act	b15e14k10p11
i %hold-deed	g-13m11q13
i %lapse	a26e-16g-13k-8p-10q-10
i %large-words	c5d-8e-8i8k12
i %only-just	a8b-10f-12g31j-6k10m11s-13
i %outburst	a47c5d-12e-15f-11i-17n-11r-14s-19
i %outing	b9e12f10
i %possession	e15
i %provoke	b-12e13f8i-22j-13k10l24n-16p-11r10s16
i %rejects-me	b9e12g-9
i %rescued	d9e13k-9l-9
i %sacrificed	d9f-10g22i-11l24m8n-15o-9s-13
i %said-verb	a17d19e31i-25j9l-12o-19q10r-17s-24
i %short-while	e11
i %sign-of-life	c5h15
i %small-deed	a10c8g10h-12n-9o-8
i %surely	a-8b-9c6e-13f-8g31h-11i6k10n-10o-9q-13s-13
i %tender-act	c9h-12r8
i %thinks-ill	b-13e10g-12j8k19l-21m-10n21o-11p-18q-14r20s-6
i %trifle	b13c10e10g-10h-9j8n-8o-10p15q13
i %unbound	c12
i %understands	c-7d-17e-22f-30g11h8i-9j-10k6n14p10q-15r18s11
i %warm-deed	a-16b17e19f-10h-14k12m7r8s-8
i %weeping	a-9j-7m14
i _ $	a-23f-23g-13h32i6j-21k16q-13r-8
i _ %anybody-at-all	d23g10h20n-12p11
i _ %attacked	k-6m45s-7
i _ %body-part	c22j9p-12
i _ %claimant	b9e14f-8g8j8m-9o-9
i _ %degree	a-8f-16g-12n-11o-14q-9r15
i _ %denial	f17
i _ %drawn-line	b-14c10d12g-12h9k-7m-8n11o9s10
i _ %easy-one	b-13c-15d-9g-9h8i20l-14o-9q-12s-7
i _ %endowment	b-13c7i-8m11s-7
i _ %event	c6d-11e11g-15i-7o-8
i _ %extreme-name	a-9b-15e-9h-11l-10s27
i _ %family-word	b9d-10h-8s9
i _ %feel	b18c-5d8h11j-11k-7m19q17r11
i _ %feeling	j-13m14
i _ %felt	c11h-11i-10j-24k-11o-9
i _ %few	c-11j-17k-12m10n-15o13s9
i _ %gentle-praise	c-5f7g-10j7n9s14
i _ %give-way	a12b16k12o-10p-23r-8
i _ %give-way-loosely	a-11b21c12d-8e-18f-13h18i-10j-18k11m27n-14o-23p10q9s-8
i _ %grave-wrong	c10p12
i _ %held-thing	e8g-10h8j10n-8p10r-13
i _ %help-act	c12f-9g-10i-11o-9
i _ %hold-deed	c-9e17f8h14i-17o-15
i _ %large-words	a20e-10g11h-8k10m14p12r-8
i _ %limit-set	g-16p-8
i _ %many	a12i-10l19m7o7p-8r-9
i _ %mere-others	g11s18
i _ %mind-failed	a-12d-12g20i6k-6m-7s-14
i _ %mind-fails	d-8e8g12k7q9r7s-9
i _ %new-self	h26
i _ %no-word	b-9g-10i-9j7m9o13r-8
i _ %nobody	g18k12m24
i _ %old-self	h26
i _ %once-that	b17e10f9h-7i10n-9p-9
i _ %only-just	a9b18g-9h-10k14m33n-15o7p-17q-10r-10
i _ %out-of-proportion	b-8c11o11
i _ %outburst	a13b17c7h18n-7o-12q-11
i _ %outing	d15e10l11m14n9o13q8r-16
i _ %parent	b12s13
i _ %plain-feeling	f9i-7j-19s-7
i _ %possession	a10e10g16h10o-10p14r-12
i _ %provoke	c14g-9i-10j-9k8n-21q-19s14
i _ %relation	b15f-8h-13o-8s8
i _ %sacrificed	b8e-9g13s6
i _ %said-verb	d9h9i-23j-10m10p13q10r18s-14
i _ %scorned	e-8s13
i _ %secret	a9d10e-16h11i-6j-8s-7
i _ %short-while	c-6k-9m18o8s-8
i _ %small-deed	a-11b17c9e-14f-11m-11o14q-9r-17
i _ %small-number	c-10e9j-20k-7m12o12
i _ %smash	b-7p35
i _ %surely	d-11f-9g25h-8i-13j-7k19m12o13r15
i _ %swear	s9
i _ %tender-act	a8c-6e-13r25
i _ %tender-thing	r15s10
i _ %them	a8h9k8m-15n-10s7
i _ %thinks-ill	c7h-9i31j8k11l11m-15n20o-17p-10r12s-7
i _ %tie	b17e13o-7
i _ %total-bond	k21
i _ %trifle	b14f-13g-21j-12p15r-9s-7
i _ %unbound	c23
i _ %understands	a-16g-24i25m12o-9q-9
i _ %upset	a-10b-8c-5f8i-8j-20s-12
i _ %warm-deed	a12c11g-13i-14k11n7p-8r42
i _ %who-with	c9i-8n-7o-18p-13s-14
i _ %you-being	b10e7f11i-12l31m-10q8s9
i _ %your-audience	g-12m-11o-7s15
i _ %your-kin	g-16k-6s9
i _ ?	a27b11m7
i _ a	f-8g-9h12i12j-15l-10n-15o-8p11s13
i _ about	f10g-12o-9r12
i _ all	b-9h9k10p9
i _ alway	e16s7
i _ and	c10f14i-7k7m11o-16p-10q11r-8
i _ are	m12
i _ asham	d29
i _ ask	b-11c-6e-9h10i28k-7s-9
i _ back	c23r8
i _ be	b8k6m11n-9p-15s14
i _ been	b-8f-7g-15m13n-9o-7p9q-10
i _ being	m21p13
i _ but	a15c10
i _ call	b17m7
i _ chang	h22
i _ check	b8i13k9
i _ com	b22
i _ come	b11c18d11r7
i _ complete	k9
i _ dead	k13o11
i _ different	h19
i _ disappear	m11
i _ do	b8n-7o9
i _ due	e24
i _ earn	e14
i _ eat	g18
i _ enough	m11
i _ entitl	e13
i _ every	g11k6p24
i _ exact	n15r8
i _ expect	e8
i _ feeling	m15
i _ finish	p10
i _ first	e23p8
i _ flight	k11
i _ for	d24f10h-11k11l-13q-12s-10
i _ get	b7m14q7
i _ gett	g14
i _ ghost	o14
i _ going	j7o8r13s-10
i _ had	d21l8o-9
i _ hate	c10p13
i _ have	a11c-9d13h7k-9p14q18r13s-6
i _ heat	f11
i _ help	j7s10
i _ her	h8k20l8m-8o9s7
i _ him	a8b-9h8q-10
i _ hit	l15
i _ hope	g21
i _ i	c17e9g14h21j-11k-6m10p-19q-9
i _ in	a9b18c9d-11e-8k6l-23p-10q-9
i _ is	c-5g19h9l15m7s23
i _ it	d-15h-13l9m-10n18s-10
i _ just	g14m9s9
i _ know	b-12c8f10h-9i19q9
i _ let	o18
i _ like	a10c10f-9i8k6q-12r-11
i _ longer	o10
i _ mention	q13
i _ more	g13r12
i _ mut	o14
i _ my	b17d-16f-9g32k10l-14m-14r-12s-6
i _ nam	i15
i _ name	i11
i _ need	c-5e18q-8
i _ never	f10h19k6m17q-8s22
i _ nobody	g10k8m18
i _ not	a10b11c15e27h-14i-14j9k7o14q-9s-7
i _ noth	m18o9p9s-8
i _ of	c7e-8f-9h-8r16
i _ ok	a8o12
i _ on	a10d13i-10k-6o-12
i _ one	f7h-8k-9m16o14q9
i _ our	k15
i _ out	a21i7
i _ outside	b13k6
i _ over	b13j-7
i _ owed	e17
i _ own	g15m-9
i _ parole	s13
i _ past	h17
i _ permission	s12
i _ put	h-7k6q13
i _ read	b12k9l-8s19
i _ rep	d13e9
i _ right	e22n12
i _ ring	b20g-12o-9
i _ said	b10c5f14o10
i _ see	c-7e14i7j7l9m-8n7r-9s-6
i _ slept	a-10b12k9
i _ smell	n11
i _ so	f-8g-10h11m-8o-8p8s-13
i _ some	b8e9o-8r12s8
i _ someone	l9q16
i _ stepp	d14
i _ sure	b10d8g15l12
i _ tell	b-9i-7o-13q12s9
i _ that	e8h7j7l-15m12n-11p10s19
i _ the	b-8c-10d-8g12i11k29m11n12
i _ then	m12s19
i _ there	d20i-8
i _ to	a-11b14e15h-21k16n-17o-17
i _ told	e-9g20k11q-11r12
i _ understand	h10
i _ unfinish	h16
i _ us	h11
i _ wait	e9i16j8o-9p11
i _ want	c13e9i14k6
i _ we	b11k14
i _ were	g12
i _ what	b11d10f15m-7n18r-7s8
i _ when	a14b21g-10
i _ where	r15
i _ who	h10k-7n-7r12
i _ why	d19
i _ with	a10b-10c8i-6m14s-8
i _ worry	f13
i _ you	b8e30h-7k10l21p-9q-11r-14s19
i _ your	a-11b14e13h15i-7j8l18m-16n7q13s8
i _ |	a15d14f-11h10i-11j-12k11m18n-16p-10s7
i already	g10i20
i am	c-7l-10m16s14
i are	h15
i ask	b-11e-11s7
i bet	n13
i borrow	l26
i can	c5e-14f-10g-23i11l-10m10n16o8r-10
i cancell	a10k13
i clean	g21
i could	h-8k7q21
i deserve	e37
i did	b-10c-6e-13h9i-10l11m8r-7
i do	b15d9f18h-11j10m7o10q14r30
i drink	a15
i expect	b-8d10e22g13
i final	h11
i get	g16m19r-7
i gues	l18m8
i had	a10d16e-10g12h16j-6k17l11r13
i have	b18d14e15h8i-12k16l-15n14r7
i hear	j6l12o14
i hope	a9m14
i knew	k9
i know	b10d-20f-7h21j-7k14m-20n19o-9p32q-16r8s-11
i like	c11h-7k-8
i look	d14k15q11
i meant	g12
i might	c9r27
i mis	h23
i need	a-10e26k12m-10q-11s6
i never	a14d-19f14g20k7q-10s8
i only	a14d-12f-9g18k18m-7n-8
i pay	e24
i please	b17
i post	p18
i promise	h12
i put	g23
i rank	s10
i read	l15
i require	i15
i ruin	s16
i said	a9e11f7g-9i-8j8q9r-11
i say	a11d9e18g11m7
i see	b-10c-6n12o12q11r23s33
i settl	d27
i shall	o28r-10s9
i should	a-15g-15h19i6q12s9
i snapp	a18
i stay	a12d10
i suppos	a15
i suppose	g25l17s14
i swear	h10k9p13
i tell	p13
i the	b16
i think	a-10d-14e14f8i-8k7o-8p-10q-13r-7s-15
i thought	g27
i understand	l10s10
i want	c10e11i54p-10r-9s-13
i was	b-13c15f10i-21j-11k13m10n-14o-9q-12
i will	b23c-10g10k-9l-15o7p12r-12
i would	a10c8f12g-16h-11k10l16o-9q-18s-10
idea	c8d-10g-13p18
if	a12b-14c7d-20e-20i11k-25l-11m-8p13q-15r-18
if %anybody-at-all	a18
if %was-not-so	a13g10
if %you-being	a13d-11g11i11
if _ %claimant	p16
if _ %colleague	p15
if _ %degree	i13r7s10
if _ %easy-one	a-19b-8m-8p-11s6
if _ %extreme-name	i12
if _ %give-way-loosely	b-8h9p18
if _ %laughter	o12
if _ %no-word	p21
if _ %only-just	a20p-9
if _ %provoke	a11g-12m10r20s9
if _ %relation	p17
if _ %said-verb	p26r-11
if _ %scorned	i10
if _ %surely	a9h10i18p-11r-9
if _ %thinks-ill	f18g22h10s-6
if _ %tie	p16
if _ %understands	g12
if _ %worthless	i11
if _ %you-being	p16
if _ car	g16
if _ comfortable	b13
if _ did	a14
if _ different	c9
if _ go	p23
if _ had	a26
if _ happen	c11g8
if _ lol	o12
if _ me	a-13p10r-8
if _ not	c-9g-11j-7m11p13r-7
if _ noth	i11
if _ real	i15
if _ still	c13f7p-11
if _ the	c14p-12
if _ to	c11g12r10
if _ want	o16r-12
if _ was	a14c16p10
if _ were	a12b17c7q18
if _ would	a14l14r19
if _ you	a-9i7j7n13o7p21
if _ your	p16
if i	c20f10i12m11p24q10r14s16
if that	g12j13l12
if the	a13c-6g-10o8p10
if thing	c9
if you	c-5d-18k-9m-14n-13p21q-13
ignor	a10o28
ignor _ $	o21
ignor _ on	o11
ignor you	o16
ignore	j15o21
ignore %them	j16
ignore _ $	j8
ignore _ and	j7o11
ignore _ i	o11
ignore her	j16
ill	g36j6m25
ill _ the	g18
illnes	n13
illnes $	n13
imagin	f18n-8
imagination	f14
imagine	b11f17
imagine _ $	f22
immigration	p19
important	g31
impression	f13
improv	r19
in	b9g-9i10k6n-12o16p8q11
in %big-number	a12k7q19
in %event	a10c-7e9h-13m12n18p10s9
in %few	c6i-8j13m8q17s-9
in %small-number	c7d9j16m7q8r-7s-9
in %who-with	b11d-10g-10i17
in %you-being	f7h13j16o7s10
in %your-audience	d12h9o13
in _ $	a12c-7f-8j-23k-10p14q-13s-7
in _ %claimant	e-8g-10j17k-7q14r7
in _ %device	q15
in _ %endowment	b-9e8g20h7k8q-8r10
in _ %event	d17g22i-6j7k-9l9n11q9
in _ %i-will	e-12g9i9k11m8s9
in _ %mind	f13o10q-8
in _ %outing	a13e18f-11i-9k7l24p13q21
in _ %possession	b10c6f29j18m9o14
in _ %short-while	f-8o-11p-10q15
in _ %thinks-ill	c6e8g10q10
in _ %tie	e-8g-9j17k-7q11
in _ %trifle	a16b12e8f7l-12m10r8s24
in _ %who-with	g20h9
in _ %you-being	a-10b-9e7h8l-10o19
in _ again	p16
in _ and	e-11f8h24k-6m7q-8r-8s7
in _ canal	p14
in _ car	m18
in _ coat	f12
in _ dark	g17m7
in _ direction	o14
in _ drawer	p12
in _ eye	i11o11
in _ for	b-8j13n12
in _ house	b8j12o13
in _ i	i7j-6k22m13o-9r-11s9
in _ is	d19k-7n19
in _ mirror	d13n17
in _ of	h-9n-7p22s13
in _ opinion	s12
in _ own	b11m12
in _ room	f18j6s6
in _ same	p16
in _ that	d15n9
in _ the	d26g-11i-8r8
in _ to	a15
in _ until	k14
in _ will	f10r10
in _ with	d-9g22h11
in _ word	s19
in _ year	a10g-9h-7k15
in _ you	d14e13h14i10j-10n7p-9
in _ |	b-9d-13f13j-13l-17n-9p11r12s16
in a	c8d11h10j12l12m14s-8
in life	d11
in me	a14g17m-7
in my	c5e-10n9p24r10s-6
in other	s18
in our	b10
in proportion	l22
in that	a10d15e7f14
in the	d-12f-7i6k-6o12p14s-7
in there	c7d12h16
in thi	a-10f-10h-13m22
in writ	i21
in you	d11g17k12
in your	f7h13j14o7s10
innocent	n34
innocent _ $	n16
innocent _ %give-way-loosely	n14
innocent _ %provoke	n15
inside	k7n15
instead	g-9p9q17s7
intelligence	d20
interest %only-just	e8n12
interest in	e8n12
intern	d12e7m7
into	a9f10g-11j11k17l15m-9
into %event	e17r8
into _ $	j14k12
into _ %possession	k15
into my	k13
invent	f23
invite	b14e9
is	a-15b-11c-25d-11e-8g-16h-17i-31j-10k-11l-24o-7p-14q-8r-10
is $	g22o15p8q15
is %attacked	m18
is %because	a10e15
is %claimant	l8p13q21
is %degree	a-12b12d-10e-7n12p-11s13
is %event	c-7f-14k11l11m-11n8p-9q22r-12s15
is %extreme-name	c6j7p-8s19
is %family-word	l13q15
is %few	f8k-9l13m8n7q13s13
is %give-way	r12
is %give-way-loosely	b-11d12h9n-10r12
is %grave-wrong	m14n8s8
is %kin-role	g10l13q25r8
is %large-words	d-10k14
is %limit-set	b9
is %many	q28
is %mind-failed	d19g-11h11l-12n-9o-8p10q-9s9
is %mind-fails	d19h11l-10n-7o-7
is %only-just	f7j7k11n13p-9s8
is %other-one	l11q23
is %out-of-proportion	b17g9j22m7
is %partner	q13
is %provoke	b19j-9m25n8q14
is %relation	l9p10q21
is %role	g11l10q30r8
is %scorned	e12g-11l19m8
is %small-number	f8j7k-6q14r7s21
is %surely	b19c14h17j-8k10l15m8n12o-9q-9r-11s15
is %they	i16
is %tie	l9q23
is %trifle	f7h-7i17m16q-7
is %worthless	e13s12
is %you-being	f-12k6l-9m-10s-10
is _ $	e13h-11j-11n8q-9
is _ %amends	g17
is _ %anybody-at-all	b8i7m14p-10q20
is _ %claimant	b8d-9e9g-10j-8k13p-10q20
is _ %device	b10p20
is _ %endowment	b25e-11j10k-7p14r-7
is _ %event	b17f-13j16n14o-8r13s8
is _ %extreme-name	b-9s19
is _ %feel	a-15h-10i8j12o20s-11
is _ %feeling	j19n12
is _ %felt	o12
is _ %few	b17c-5e-7h-13k14m-7o-14
is _ %give-way-loosely	e-13f-7j14p-14q-15r8
is _ %grand	s11
is _ %grave-wrong	m13
is _ %held-thing	e20l10q-9r8
is _ %i-will	a8c9e10i6m-9o-7r-12
is _ %kin-role	b10e11i9q18
is _ %large-words	d16e15k16
is _ %mind-failed	d12f20h13j-6
is _ %mind-fails	d14h16
is _ %minutes	i15l-10
is _ %only-just	d-9e-8f7g-19j13k11l15m-11o-8q21
is _ %other-one	b14p-9
is _ %out-of-proportion	j11n-8
is _ %outing	b11c-8e7h-8j27l-9m-15n-19
is _ %pastime	b11d10f11
is _ %plain-feeling	j7
is _ %possession	b19g17l8r-9s8
is _ %role	c7e10h12q20
is _ %scorn-name	j-6s20
is _ %short-while	b19d-9e9j7k12l-10n-10
is _ %small-deed	g14h-9j-6k6l24s8
is _ %small-matter	d9j-6q-12
is _ %small-number	b26h-15k15l-11o-14p-11
is _ %soon	e-10j-7p24s8
is _ %surely	a13e-14f-15i-14n17p9q13s9
is _ %swear	g15n16s-8
is _ %tender-thing	a11d20l9
is _ %thinks-ill	e8s15
is _ %tie	e12j-7k14q14r7
is _ %trifle	a-11c7e-20f-8p-11
is _ %understands	a-8b8e-11g8o11p13r-9s9
is _ %upset	j8
is _ %warm-good	b9d20e13g13l19n11p16q-7
is _ %who-with	b17d9e-8p9
is _ %you-being	b14d20e8g-18h-8i15j-15n11o17q15
is _ a	b9c-7h-11o-7q-12s7
is _ about	f-6l-10n21
is _ am	a10b9g11
is _ answer	b10
is _ are	a15h11
is _ crime	s10
is _ discus	e11
is _ fault	a26l-8m8n-7s14
is _ for	a-12e16h8p23
is _ going	d9h13
is _ good	r15
is _ guilt	n12
is _ how	e18f12
is _ i	a15b-8c15g22l10r-10s10
is _ ignor	o21
is _ in	a-11j9p14r10
is _ is	e16f-10h-15i-9k-6l-20n9r-9s-8
is _ it	a-9b9d-11h-10n22r7s20
is _ job	e13
is _ judgement	f18
is _ last	o17
is _ least	e11
is _ level	d16
is _ little	l11n13
is _ me	a-14b-10g-9i-10l-11r-7
is _ mine	e28
is _ now	p16s9
is _ of	d17f-9i-13j21m10
is _ on	b-10f-8g-12j12k-6l-10p9r-8
is _ or	h12
is _ own	n24
is _ paranoia	f15
is _ people	b13m8o9q11
is _ point	d16
is _ repay	g14
is _ role	g15
is _ see	s11
is _ settl	h13
is _ thank	g16m7
is _ that	a14d13f-9h7j19m10p11s-17
is _ the	a-8b-16i-6j-10k-8m-7o12p-23s-23
is _ then	c5i11
is _ there	d13f7h22n14q9
is _ third	i16
is _ to	a-13b-16c-9d13e18k-9o14r7
is _ until	r15
is _ us	k12
is _ version	i13
is _ we	a8h16
is _ what	a8d9n-7s10
is _ who	h-9i14n15q8
is _ will	o15
is _ with	b20e-8j8p8
is _ you	a19c-7d-14f-18g10o10q18s14
is _ your	b8d15e13f8g-17i12j-7p8r8
is _ |	b-11c12f-11h8i22k6q-22
is a	b8e10j6k-8n8o-9s16
is about	d22l11n9
is abuse	m10
is all	a9c16e-11j-8k-8m-10
is already	k7q12
is clear	d14
is control	n15
is enough	j12
is final	e13
is fine	a-9g11i-7m-9n-7q-10s-6
is for	b23r8
is gone	d12h12o-7
is got	e-8q11
is hard	l15
is he	i13
is honest	a9m14
is in	h13i8k-7l-9r13
is it	e-8f-8h-7l20n-13q20s-13
is just	d13j9k13n17s12
is me	h22n-8o10
is mine	e19
is most	l15
is my	c7d13e8l-10
is not	e9g-18j26l34m-19n14p18
is noth	e15j6l13m8
is off	r12
is ok	g13n7
is on	a10b-11f-7i-8l-12p10q11
is pure	f12
is real	f14
is scary	f14
is still	h34q-10
is that	j-6k9m-7n22r-7s29
is the	d-9e16f9h-9i15m11o8s11
is there	b8i31j-10
is thi	g15i13
is three	q15
is what	d9e9k-6q13s17
is why	a19c7
is you	a12k15m-10n32
is your	b-7d-10e21f-12g10k6m-10r11s-11
it	c-15d-16g-25h-15n8o-10p-17q-20r-23
it $	a19e15h9i9j-8k8l-10m-14n16o-12
it %give-way-loosely	l11
it %only-just	a-12c-5f12i9n-10o-8p-13q-10
it %surely	a9b-13f22j8k-6m8n14o-8r9
it ?	e-8i28j-6n8s8
it _ $	b-8e8f10h-17i6k7n15p11r-17s12
it _ %anybody-at-all	f13m-8n9q15
it _ %big-number	i14l11q-10
it _ %body-part	i12
it _ %degree	a-8b11h13j6l14o7q8r12
it _ %device	e8l16p12
it _ %endowment	d-10l11q-8s16
it _ %event	a14b-12c-8d17f10g-11i-9l-13m15o11
it _ %everyone	a11f12n9
it _ %feel	b-8g-21h13l9p11s-11
it _ %few	d-14o-14p11
it _ %gentle-praise	c7l16m-8n-7s8
it _ %give-way-loosely	e-8i-10k-6l13p32q9
it _ %held-thing	e16j-10p10
it _ %hold-deed	j16s9
it _ %i-will	b9c6d10r11
it _ %kin-role	b9h16i7
it _ %large-words	h15k7
it _ %limit-set	i11
it _ %many	d-11h-7i16j7
it _ %only-just	b-15e-11f11g25i-8k8l13m-14n-7p-12s-10
it _ %other-one	h15
it _ %out-of-proportion	j12s-6
it _ %outing	a-10h-12i-8j14k9p-10r-8
it _ %provoke	a10f11g-12i-7n9p9q10
it _ %said-verb	d-10i15o-9
it _ %small-deed	e-7h9l11p-14s7
it _ %small-number	d-9k-6s-8
it _ %surely	h-7k11l17p-22q8
it _ %trifle	c-6d9g-9h16i8j-6k6p-15
it _ %understands	b9e-10g-9h9i-8l-21m-8
it _ %warm-deed	j9l20m9r-8
it _ %weepy-noun	b10j12
it _ %who-with	a8i6q-9s11
it _ %you-being	a21c17g11k-6o-13q9
it _ a	a-11k-10l9o-12
it _ about	f-8n15
it _ again	f11o8
it _ am	r14
it _ and	a-9j6k7r17s-7
it _ be	g-13h16p10r-10
it _ better	p16
it _ clear	d19
it _ control	n16
it _ fine	g19l-10
it _ have	a8g-12l17r11
it _ how	c8f21
it _ i	a-9b12f-9g-9h12j-13k-8l-8o13r13
it _ is	a-8e15i6j9l11
it _ just	a-8d9k8q15s-7
it _ like	d11f10h15m8
it _ me	a-8h13j-10m26r-8
it _ mine	e16l-11q10
it _ most	l15
it _ my	i11l-10q-10s17
it _ not	d11h-11m-7o-7p-14s-12
it _ now	b-8j11
it _ ok	g13n8
it _ on	o15
it _ one	l13
it _ only	h-8l11
it _ or	h10
it _ slow	i15
it _ sweet	c10
it _ that	a15b-8d14m11q8s7
it _ the	b-8f-18k-7q-9
it _ to	a8d-9g16i8j-6l-11m18r11
it _ two	a13
it _ unanimou	q15
it _ way	p21
it _ will	b19e10r8
it _ you	a27b-10c7g21h-11k10l9m-11n10p15q18r10
it _ your	a16c5d-15e8g11o-10
it _ |	c-6d-10f-7i11k-10l13m-9n12o13
it all	a12h8n9
it and	f12g-13j13k-6l12m-8s-7
it com	a13m9
it depend	c10r13
it did	l17
it in	a-8f10i9p-9r-14
it is	b12c-7h8j18k11l11m7n7o9p10r11s-9
it must	d9j10
it my	p16s8
it or	b21i-8
it out	e12s-6
it should	e12
it suit	e15
it tak	a20
it then	i17
it to	e-8i12k8p-9
it true	f12
it up	o7q14
it was	c-10i-17j11l11o-7q-11
it when	d8n17
it will	h9
it would	c7d10h8p17
it |	a-12c7d-14e14f17j-9k-8o22
jealousy	n11
jes	q28
jet	j15
ji	q16
job	b-7d22e16f-8g-9i-8j-18k-7m-12q17r10
job $	d15g-8l-9
job _ $	l10
job _ %give-way-loosely	e14
job and	q15
job i	l11
judge	p30
judgement	f18
just	a-11b-24c28h17k11l-15m-16q26r-8s22
just %feel	g-9r13
just %few	n7q-10s11
just %give-way-loosely	e12g-12h21r7s6
just %mere-others	k12
just %provoke	h14q-10r9s9
just %said-verb	a13g-11h-8s25
just %small-number	n11q-10s12
just %thinks-ill	a10g-13i-6k-6s12
just %understands	d-9e11j11l9
just _ %endowment	q13
just _ %event	c14e13i-6j8q10
just _ %extreme-name	s7
just _ %give-way-loosely	r21
just _ %understands	c5q14r9
just _ %who-with	o8q13
just _ i	l10o10p16
just _ if	c10
just _ me	b15o8s6
just _ number	i11
just _ out	b13
just _ talk	n12
just _ with	q13
just _ you	c14d-9h-11r-8s9
just _ |	j6k9
just a	q-9s11
just check	c14
just come	h11
just disappear	m11
just have	r14
just me	q19
just not	d15n-9
just pretend	o14
just say	a9s11
just the	f8i12m8
just us	k11
just wait	p16
keep	c38d10f20i-11k-12n11o7p34
keep %dreaming	f11
keep %few	c9p12q9r7
keep %mind-fails	f15
keep %small-number	c9p12q9r7
keep %who-with	b7o16
keep %you-being	c12
keep _ $	a15c7
keep _ %once-that	o13
keep _ %only-just	l14o7
keep _ %trifle	c7o7
keep _ if	o10
keep _ in	h7l15
keep _ me	a16
keep _ proportion	l17
keep _ you	b11p11q-8
keep a	c9p12q10r7
keep invent	f11
keep your	c12
kept	a20b10h28l15
kept %you-being	h12
kept your	h12
kick	d-9m40
kid	b-13g-21i7m-13r-9
kidd	c11n15
kill	a10l9q16
kind	a18b-12f9g9h-8i14l-14m9n-11p-14q15r-9s-8
kindnes	n19
knew	f-12g16k12q-8
knife	m17
knock	f12o16
knock %only-just	o19
knock %surely	o16
know	b-12c14d11e-13h15i10j-22l-14m-12
know $	f-7i13l10q15
know %event	f-9g-12h12m-7n14o-7q-9s7
know %you-being	d11f15h-9n9r-7
know _ $	c5d8h9k11n8p-9
know _ %degree	h15
know _ %event	d-8i8k-7m24r11s7
know _ %i-will	h9m-8p17r-8s-6
know _ %only-just	h-9i12k9m10n-9p10
know _ %outing	n10p16
know _ %pastime	n12
know _ %said-verb	b11c9
know _ %surely	k13
know _ %thing	n11p9
know _ %thing-or-pet	n11p9
know _ %thinks-ill	b8q9r12s6
know _ %trifle	k8n11
know _ %you-being	k12n9
know _ are	c10h-10k6
know _ is	i9
know _ it	c-6i11k-6m11q8r13
know _ need	e12
know _ said	b12c6h7r7
know _ that	s10
know _ was	n12s8
know _ you	a-13f8p10q-8
know _ your	i7k11
know exact	n13r10
know how	a11d10h-9k8p-12q9r-8s6
know i	a10c18g14
know it	h13k8n13q-9
know where	e8o10p14
know who	h13k-7r12
know whose	f13
know you	b14h17m-7q-8s-8
know your	d14f12n12p9
label	c15l-9
lad	q14
language	a15
laptop	p18
last	a-24b-10d-11e-17h10j-8m-15n-13o11r-19s-6
last %warm-good	h15p18
last _ $	g26o10
last _ %provoke	h14p15
last _ who	p18
last time	h12p18
late	a8e-9g-19k-6m11n9o-8
late $	a16m9
later _ %said-verb	b9
laugh	a-21d10e-10g-13n-12r9
laugh _ my	q11
laugh _ the	h15o7
laugh at	q9r13
law	q8r10
learn	a11g13k-6r-7s8
learn _ $	g12
learn _ %give-way-loosely	a13
learn _ and	a11
learn to	a14g19
least	d11e56g34q12s11
least %give-way-loosely	e14
least _ $	e12
least _ %give-way-loosely	e14g14q10
least _ can	e19
least _ do	e15g14
least _ due	e11
least you	e15g16
leav	a9g10i7o13q-9r13
leav _ on	o10
leav _ read	o11
leav the	i7r10
leav you	o10
leave	c11d10f7h13j6l-9o-7p21q-11r-16
leave %event	d12
leave _ %feeling	j19
leave _ %help-act	c12
leave _ %warm-deed	c12
leave _ and	p14
leave _ open	c12
leave _ the	d13
leave _ to	d13
leave it	d13
leave the	c8j11p-9
left	b-25c-11e-16g12i-8j-13k-14l-14m12n-8o11q-15r-13
left _ to	m9s12
left on	o15
lend	g17r-9
let	a13c16d19f-13g13h21i7l23o19r-11s10
let _ $	a8d14h15
let _ %give-way-loosely	d12l15s12
let _ %understands	c8h-11i8s10
let _ not	c9l25
let _ see	c11o8p10
let us	c9d-18f-7g-9i11l31m7s-10
lett	b12h14
lett you	b10h14k6
level	d14g9
liar	n16
lie	a-24f7i26l-12n43o-8q9
lie $	n23
lie _ $	f7h7i7s7
life	a-11c9e-22k26l-9m7n9o-9s7
life $	c6e-8k11m11n14
life _ $	d10f10h10
life _ %event	k8
life _ that	k11
life _ you	d19
life is	d11
lifetim	k10
lifetim %i-will	k10
lifetim _ would	k10
lik	f-8j-7m-10p-12q28
lik _ $	q19
lik you	d17
like	b11c12d9g-10h13i-11j6k8l14n13p-13q16s-11
like %event	a10f9n-9o15r11
like %few	c-6e10h-8k-6l13r7
like %many	l19q13
like %small-number	c-7e13h-7k-8o8
like %them	p13q12
like _ $	b8d-13h16l-11n8q15
like _ %degree	c13
like _ %extreme-name	m16s-8
like _ %said-verb	i13
like _ %soon	h11
like _ %surely	h14
like _ %you-being	c11j6
like _ and	h17k10
like _ now	h11
like _ or	b12
like _ you	c13l-11n8p9
like her	q13
like him	p15
like i	h9m12
like it	b11o10
like me	h12n9
like somebody	n15
like thi	a16h8q8
lil	l26p19
lin	n15s18
lin _ $	n12q9
lin up	n16q8
list	c7d11i8l18m11r7
list _ $	i17
listen	a22g-9j7k7r22
literal	f9g-9h-8k14n-14
little	a-10b10d17f15g16h12j6k-6n14p15q-8r12
little _ %feel	n13
little _ %give-way-loosely	d9l9n12
little _ %you-being	n12
little _ you	n12
live	e9g-9k6p9q-9
live %endowment	g15k7
live %who-with	g15k7
live _ $	g15k8
live _ %event	g20
live with	g15k7
location	b11i16
lock	c-5d-15f10l13o-12p21
lol	a-16b9c11d9g-9i-13k7l25m-14p-9q7s-11
lol $	b-11d12k10m-7q24s-8
lone	c10j12s6
long	a-11b-12c9f-11l20o14p14s-8
long %outing	c10l11
long %possession	c8
long %warm-good	c8l8
long time	c8
longer	b-8o30s19
longer _ %child	o14
longer _ %claimant	g8o11
longer _ %family-word	o11
longer _ %kin-role	o11
longer _ %other-one	g8o11
longer _ %relation	g8o11
longer _ %role	o14
longer _ %tie	o11
longer than	o13
look	a15b-11c9d18e-14f-12g-12h9k18l-22n15o-7p-8q14r-10s-13
look %degree	h9p19
look %only-just	d9e7n12
look _ %only-just	i9
look _ and	d9q12
look _ are	m12
look _ me	f7i9m11o8q-8
look _ mirror	d13n17
look _ the	d17i10o-9
look _ you	c-5d10h9i-9o13p-9
look at	c-6d24k19o-7q8r-13s-9
look in	d13n15
look me	i11
lose	c8f10o8p19r10
lose my	o11
lose you	c11
lost	b-9d-11e-10g-13h-12i-7k-8n-9o8p-12q-7s9
lost $	s11
lot	c-5e10h7i-6l-18m12o10
lot %provoke	m14
loud	s12
loud _ clear	s10
loud and	s15
love	a-21c-10e-17f9g-10i-9j12l-12m-11n-13o-7r-22
love _ $	d-13e-7f7h-10i-6j12r-10
love _ the	m14s8
love you	f8r-12
lower	l16
lower _ $	l16
luck	d15l23
luck $	l17
lunch	c-6e-9f-8o9q17
lunch $	q15
lying	g13i10m8n-19
made	a20f-10i-9j-16k8
magic	h12
maintenance	b16
majesty	b13
mak	j14l19o-7p-10s12
mak _ %extreme-name	s11
mak _ a	s10
mak the	d16
make	c12f7g-13h10l12n-12o-9p13q-11s-10
make _ $	d20e10f11
make _ %endowment	l15
make _ %feel	j8k8
make _ %felt	d11
make _ feel	k8
make _ to	m15
make me	c-6d11k6m15
make sure	p13
man	a17d21f-8h7j-8k6l-11r-8s-8
man %you-being	j9q18
man _ you	d14
manag	q25
manage	g15o-11
manage $	g12
manipulate	n18
many	b14g32p8
marathon	l19
marri	c7d19e9
marriage	a14f10g12n10s8
match	k12l-17
math	k-8r15
matter	k17l10
matter _ you	k11
mature	b9q16
may	a-13c8d-15i-9j-7k-7l-12m-8n-7o15p-11r22
maya	q18
maybe	a13c52f11h-10i-7j13k-9m-11n-10o7p-16q13r32s15
maybe $	c16r8
maybe %i-will	c13r11
maybe %once-that	a16r15
maybe %only-just	c20
maybe _ %few	j13
maybe _ %said-verb	b9f8
maybe _ %small-number	j13
maybe _ %warm-deed	c7r10
maybe _ a	j13
maybe _ mean	b10
maybe _ will	c10
maybe _ would	r17
maybe _ you	a11c-7e8f8r16
maybe _ |	c11
maybe i	c12m-7q9r11
maybe if	a17c-7r12
maybe later	b8
maybe not	c13
me	c12d-43e15f-24h21j-43k22l-38m49s8
me $	b10c6f-19h23j-10k-6l-12m20o7p19r10s14
me %event	e13f12h-9m9s-8
me %feel	k8s6
me %felt	d12p12
me %few	b-9c8i-7n-12s15
me %held-thing	q13
me %lapse	d12m10
me %once-that	b7d12e8l14m13p-10
me %only-just	a-10d-10f-11g9h26i18l-8m13n-9p-10r9
me %outburst	a16
me %plain-feeling	p12
me %small-number	b-9c9n-11s14
me %soon	i13o16
me %surely	b-10h7j6k9m19q-14
me %thinks-ill	f10k10m9p-11q10
me %understands	h-7p-9s12
me %upset	p13
me %warm-deed	c5f7k20
me %warm-good	q19
me %you-being	e-8i9k11
me ?	c8g11l9m21p9
me _ $	a21b8c12e18f-10i-6m11o20p-13q-9r-11
me _ %anybody-at-all	m12n-8
me _ %device	i9
me _ %event	a18b-11h-10l-13n-11s9
me _ %everyone	m10
me _ %extreme-name	a-8s33
me _ %feel	e-13n14q-19
me _ %felt	a8c11j-11l9
me _ %few	b10i7l-11r11s11
me _ %lapse	a-12n16r7
me _ %nobody	k11m9
me _ %only-just	a-9e9i-9m-12p11q-13s9
me _ %outing	a9c-6e-8g14o-10s-7
me _ %possession	a11e7i-8m10n-14p-8r9
me _ %provoke	c6e-11i-6m11n8o13r-10
me _ %said-verb	a8h10i27k-7r-8
me _ %scorn-name	k9m10
me _ %small-deed	a19b8c6i11
me _ %small-number	e8i7m11o7q8r11s14
me _ %stay	c9
me _ %tender-act	r10
me _ %thinks-ill	f7g16h12i9n-8q7
me _ %trifle	c14i24l13m10n-10
me _ %warm-good	a21b-9c-5l9r7s-7
me _ %you-being	b-8f12g17j11m8
me _ %your-audience	g-10k12m14
me _ a	c6r11s14
me _ angry	a12
me _ are	f11j6k-7l13q15
me _ be	r12
me _ do	a12i-9q8
me _ eye	i11
me _ face	k11
me _ fail	n11
me _ for	e19g9
me _ have	c-8k-6n15q-9
me _ i	a8c-7e12g15i-15k15m9n-16p-11q-14r-12s-14
me _ is	a-10b10g-13h14k6
me _ maybe	b9
me _ nobody	k9m10
me _ said	i14
me _ settl	h13
me _ so	b17q8
me _ take	m11q17
me _ that	a18g-9m-8o7q8
me _ the	f-7h-7k8l-10m23n-7q8
me _ to	b9i-7m19r9
me _ will	g10o17
me _ you	b-10f14k7m12n7o12q25r-9
me _ |	b-9c-7f8k8l-10q17
me a	c10e9h9i-7n-10s14
me again	j7m12
me against	k11
me angry	p14
me feel	k8m11
me first	e11
me for	n11o-8
me i	a-11c5e-7k-13m-13
me in	c-6f-7g11h21i10k-6o9
me into	a18s7
me is	c8m14
me no	a13l12
me or	h12p9
me out	b17e9
me that	e15f12m7
me the	a11b23i15m-9p-10r-15
me then	m18
me to	a15d-10e-14g-9i-9q-14
me up	e21k8m-7
me want	c9m12
me you	d11f-7g18i-7n18o-8q11r13
me your	i9k10n-7
me |	b21c-10e7k15l-13m13n9p-10q-9
mean	a-15b10i-13m-7n-8o-7q-11s66
mean %event	k12
mean %said-verb	b13
mean %you-being	s16
mean _ am	s13
mean _ i	s9
mean _ me	b12
mean _ |	b10
mean convince	b13
mean i	s18
mean it	k12
mean no	b12
mean you	e8s22
mean |	s14
meant	a-10f-9g18l19s17
meant _ %event	l17
meant _ it	l17
meant _ to	g16
meant _ you	g13
meant anyth	g13l9
med	f14
medal	l21
medal ?	l18
meet	b-9c9d19f14g-13h12i-9m-10n-12p-9r8s-9
meet _ %claimant	c10r7
meet _ %relation	c10r7
meet is	f13
meet me	h12
meet my	c10
meeting	n12s9
memori	f17
memory	d-12f23
men	f10j6m15p11
men %only-just	f13
men _ not	m12
mention	a-12e13f7l12n-11p16q17s15
mention %event	f8q17
mention it	f8q18
mes	a12p11
mes _ you	a12
message	d-9e-9i-6m10o17p-9r-8s34
message _ %give-way-loosely	j7o14
message receiv	s13
met	d13f-12i-6k49o-7q-10
met _ |	k11
met you	d19k12
might	a13c42f11g28h-8i-6k-6r33s10
might %feel	c14
might %help-act	r11
might %hold-deed	r14
might %tender-act	r11
might %warm-deed	r22
might _ %only-just	c10
might _ well	s12
might _ you	r16
might _ |	c14
might as	s12
might come	c7
might not	c21
milk _ $	i8n12
min	l-9m-8p9
mind	a-12c8e-8h-11q15
mine	a-10b8c-9d-17e42f-11h-12i-13j-15k18m-8n-18o-7q9s-12
mine $	e14k14
minut	i13k-8
minut ?	i14
minute	g-11i19m10
minute _ $	i12
mirror	d21n13
mis	c14e-8f-8h16k-11l-10m-8o-8p10q-8
mis %you-being	c10
mis _ %body-part	c8
mis _ %endowment	c10
mis _ face	c9
mis _ from	h11
mis the	a9h17
mis your	c10
mix	f11n-10
moan	a17q15
monday	g-20h-9i12o-11p11r-8
money	b-8e10k-7m18r9
monkey	d28
month	c11f14h15j19m-8o12s-7
mood	a15j11
more	b-9c-12d25e-16f13g33h18k-11q9r15
more %small-deed	q18
more %trifle	q22
more _ $	g8q21
more _ %surely	i11
more _ you	d11h16k-7
more important	g21
more like	q19
morn	c-7h-9o13q11s-8
most	f-10j11l26m7
most _ %only-just	j13
mother	b14g14h-11m11o9s12
mouth	a21d15f11g-9m16n9o11p22
mov	c-6d-12e-7f16g-19i-6j-7l9n9q-9r8
move	g14i-8l22p16
move on	l25
much	b13d16g12j25k-6m-7n8p-10
much ?	j27n21
much _ $	b19
much _ %anybody-at-all	b10
much _ %everyone	b10
much _ people	b10
mug	h12
mum	a-8d-11e-10f12h20l-22p16q-23
murder	l11
must _ %you-being	j14
must _ your	j14
mut	o24
mut _ |	o13
mut you	o19
mute	o27
my	a13c-6d-20e18f-21i-22j-33k19l-13m19n-9o11s20
my %body-part	d-9f-9i9m16n14
my %child	b21g18h9i9k7n9r-7
my %claimant	a-9b9e-11g-10h8m-7p23r-11s-7
my %drawn-line	e14
my %easy-one	c10
my %endowment	b14c10d-10f11g-10k-6n8s11
my %family-word	r-8
my %feeling	a19j-12m19
my %held-thing	k7m-9p-11s10
my %kidding	q12
my %kin	g-12p19
my %kin-role	d-10e-10l21m-7q-10r-8
my %laughter	q12
my %limit	e14
my %mind	a11c11f-16k8o8
my %other-one	c-10e-14l14m-7n-8q10
my %outing	a13e-10o-10s14
my %parent	g-13h9k10o-9q-15r10
my %pastime	d12g-12k6o14q21
my %possession	a-11c-7g10h14k10l-8q-8r-12s7
my %relation	a-13h7j-7
my %role	a9g9h8j6k6m-9o11q-13
my %shown-in	r17
my %sibling	e-11g-13k-7
my %small-deed	a19h11p11
my %swear	f8k15
my %tender-thing	r17
my %tie	i-8l8m-7o7p10q-11
my %trifle	b-8c8d18e25i-11j-7m7p13
my %warm-good	a9d-8e-10o9r26s9
my _ $	h11i-8j-10l-10m13n-8q9s13
my _ %degree	a-8b-8e17h-7l-9n14o-7
my _ %drawn-line	e16
my _ %endowment	a8m9o9r9
my _ %event	g20m10
my _ %extreme-name	s22
my _ %few	a11b-8g16k6l13m-9o8p11q13
my _ %help-act	o13
my _ %large-words	e-7f10k13m7
my _ %limit	e10
my _ %mind-failed	s16
my _ %provoke	a20h-12q18
my _ %said-verb	a-10d-9g-10h11l-11p-8q-15s-10
my _ %scorned	s11
my _ %small-deed	a13
my _ %small-number	a12b-12g12l12
my _ %someday	c11
my _ %warm-deed	o13
my _ %warm-good	b12h10p-8r10
my _ %who-with	m13
my _ and	a-8d-14f8i-6m8n18o9q12
my _ are	o13
my _ faster	l14
my _ i	a-13b-9d-10h9i6k11q-9r13s-15
my _ in	a9d16h7m-7o11
my _ is	a25b-7d-9f-8h-10i-11k-8n13q-20s16
my _ life	k8m7
my _ my	a-9e17g16
my _ on	e13g19o11
my _ so	e16p8
my _ then	n8s13
my _ though	h14
my _ to	g-18i9k8p10q-10
my _ want	p19
my _ was	a14l9
my _ we	e16
my _ with	m10
my _ would	q20
my _ you	a14d-10e34h-10l-11o18p-14q12s11
my _ |	a-20b12e-16f-7g32h11j8l-12m24n7
my cousin	p23
my desk	q17
my face	i9n11
my food	s15
my jok	q12
my last	o9q18
my life	c-6e-9h10k14
my mind	c10
my mouth	f13m14o11
my name	c5d20e17m12p15
my note	p13
my number	o10r8
my own	a-13b12e-11g22h-8m22n9r-9
my roof	e17
my side	q12
my team	e13
my way	p18
my whole	f9k14
my word	e12
myself	a-14b11i15o7r-14
myself $	i17
nah $	c8
nam	d-9i34l-10
nam $	i13
name	a-10b-10c12e13f-7h10i34j-7k18p38q-10r21s-10
name _ %role	i12
name _ i	i12
name _ the	d9e8m10p16r10
name |	c5i18
nan	l-9p-12q-18
nap	b35
nappi	e23
near	d13h-8k14p27
near _ $	k13
near _ and	p26
near you	k13
need	a-20b16c-11d-14e27f-8g-14h-20k33l-16o-21p-14q-27r-22s-8
need %limit	d11
need %small-number	b20c-6e-12g-11n12o-8q-12s6
need _ $	b11e8f9g16n19r-8
need _ %claimant	k18
need _ %held-thing	f14i8
need _ %help-act	f15
need _ %hold-deed	f13
need _ %limit-set	b14
need _ %outing	b12s9
need _ %relation	k20
need _ %small-deed	k11
need _ %trifle	b8g-9i11k13
need _ %understands	h14
need _ %warm-deed	f15k-6
need _ %warm-good	f13i7
need _ %you-being	h13
need _ answer	c10
need _ breathe	s10
need _ hear	h14
need _ like	b8k12
need _ to	b14i11n11
need _ your	h14
need an	b15
need someth	b17
need you	e10i12k17m7
needy	n12
nerv	f12m9
never	a-24c-5d10f28k24n17o-24p-15q30s17
never %easy-one	q25r8
never %feel	a15h27
never %hold-deed	r12
never %once-that	f9q13
never %said-verb	g21s-8
never %thinks-ill	c12d-11q-12s-7
never %understands	a-9c7k12p11
never _ $	d11g-9l20m7s12
never _ %device	n16
never _ %event	h10l16
never _ %held-thing	n7r12
never _ %large-words	k18
never _ %surely	b10h8s12
never _ %them	e10i15k7l10
never _ %warm-good	f7k6r14
never _ again	h8s14
never _ it	l15
never _ that	a-8f12h11
never _ the	n20
never _ to	d11m-7n-8p-9
never _ you	a-11f11h9j7k8q-10
never _ |	q16
never amount	d13
never have	a17h11
never hit	l14
never met	d14
never once	f9q13
never want	n14
new	a-17d-19e-14f-22h21i-14j-16k-11m-15o-12q8r-12
new _ |	h12m-7p19
new me	h11
newsletter	l21
next	b11c13d12e-12f-8g-19k10l-13n-10p15q23
next %possession	p13q13
next %warm-good	p14q12
next _ mine	k11
next time	c-6p14q13
next to	d18i12k17p-10q11
nice	a-11c-7d-12g11m9n21p16q-7r30
nice $	g14
nice _ |	l16p16r8
nicer	a19d13
nicer _ $	a9d14
night	g26h7i-11j-10k-8l18m9o-16p25s-8
nightmare	b11
no	a-11b29d13e-21f10i-16l-18m-15n-17p-13r10s7
no %feeling	m14
no %few	a8c-5m14r12
no %held-thing	r22
no %large-words	d20k-6r10
no %only-just	c-5h8m10
no %outing	g10j9r14
no %said-verb	j10
no %short-while	j11r11
no %small-number	a9k6m14r12
no %tender-thing	r12
no %trifle	j10o10
no %warm-good	b-11r33
no ?	b12
no _ $	e8f-18h-7j-15l9o-14p-10s-9
no _ %event	f8g11h9k-8l-10r23
no _ %feel	k15
no _ %small-deed	k8r10s6
no _ %small-number	b28g-10
no _ %tender-thing	r14
no _ %warm-deed	r11
no _ %warm-good	r15
no _ an	b28
no _ and	b18d10
no _ answer	b18c10
no _ apparent	m14
no _ ever	k17
no _ for	j20q9
no _ have	k10
no _ i	g10k7m-11p9
no _ no	b13d14r12
no _ not	b16j-6o-9r13
no _ that	r18
no _ the	c10f14
no _ to	e7f12g10
no _ you	d18f8g11j-8
no call	j11
no fault	k10
no harm	l15
no i	g-10m-7o-9r13
no is	b31
no longer	o19s17
no more	h14o13
no no	g21
no not	c9r11
no one	a9k6m11
no reason	c16
no talent	d19k-6
no wonder	a10d22
no you	g14
nobody	c-5d-10e-9f19j9k13l14m14o9r-14s-8
nobody %dreamt	f14
nobody %easy-one	b19e12m9
nobody %give-way-loosely	f13
nobody %make-up	f14h16
nobody %surely	m14
nobody _ $	d-10j10k10
nobody _ %feel	c9j7o7
nobody _ %mind-failed	h11
nobody _ %once-that	b8e13
nobody _ %small-deed	h18
nobody _ %understands	k17
nobody _ %you-being	f9
nobody _ going	h11
nobody _ have	c9
nobody _ if	b8e15
nobody _ like	h16
nobody _ to	a9b10c9o16
nobody _ you	a-11d18e11j-7k8p9
nobody _ your	f12
nobody ask	e14m9
nobody but	g12k9
nobody could	a16
nobody died	j6k-6l14
nobody else	a-8f9k8m-9
nobody made	f14
normal	b15j41k-6l-10o8r7
not	c14i-13j10k-9m10o7p-12s7
not $	q24r-8s16
not %attacked	j9
not %degree	e9f10j-13
not %drawn-line	b11c10e8p9
not %easy-one	b12d-10e41f-16h-13i9k15l-8m-15n22s-9
not %endowment	i16r9
not %event	e-12h18j9l29m7r11s17
not %feel	a19b17d-11e15h-9i-12j20m-11r-11
not %feeling	b7j13
not %felt	b11c-8f-7j21n9
not %few	e11h-11j13k12n-8o7q12r11
not %give-way	a11e11j-15
not %give-way-loosely	a13c24e8f13g-11j-6n8p10q-8
not %held-thing	g23r-7
not %help-act	a11b-11e7f-8g11j7k6p-12r-9
not %hold-deed	b12d9g10i-7n12o-10p-18q-9r21
not %lapse	c12e9
not %last-word	b11
not %limit-set	e14
not %make-up	a-11d-9f9l17
not %mind	i11
not %mind-failed	a-9q15r7
not %old-self	h15
not %only-just	c-12f10g12k8n-8o14q20r9
not %outburst	f10h19i9l10n-10
not %outing	c11d10g12o11q8
not %plain-feeling	c-7j27
not %possession	b11e9j7
not %provoke	b15e17h-11j15l14m-11o-18p12q9
not %said-verb	b-15c19d-9e-8f12i10k7n8o-9s-13
not %small-deed	i6k6n-13o11p10
not %small-number	e15k14q13r11
not %smash	b10h13l15
not %surely	b11e10f-12g14h16l14q12s-12
not %them	h13
not %thinks-ill	e11k10l11o-15q9
not %trifle	a15b17f-7i-6n-11o9
not %understands	h-10i-8j15l12o11p13
not %upset	c-8g10j9
not %warm-deed	a14c5d15e12f9l-9n10o-10p-11q-14r-9
not %warm-good	d23f16g16k6n12s10
not %worthless	d-17
not %you-being	a-9b12d-10e-7i7s7
not _ $	a-13d-31f8i11j-7k14l-17m10p13r-7
not _ %anybody-at-all	b-9k20l12n13q-8
not _ %attacked	a20c7s6
not _ %claimant	e-10k12l-9m-7n9s14
not _ %degree	j-8l11q16
not _ %drawn-line	b25n13
not _ %endowment	b11c7g-16o17r10s14
not _ %event	b-14c6e11f9g-15h12j7m-11p-13s-8
not _ %everyone	c6f-8k21l14
not _ %extreme-name	d-24h7j6
not _ %feel	b9c7e14j24p12r10
not _ %feeling	b-8j8r8
not _ %felt	a9g16j9n7
not _ %few	d9e12h16k7n17q9
not _ %give-way-loosely	c6d16e12f8g-12i-10l-11n-15p15
not _ %grand	l23
not _ %held-thing	g10r17s-7
not _ %i-will	c16h-9m-8o-11r-13
not _ %large-words	d14e8g12i9n-7
not _ %laughter	c16d13k9
not _ %limit	b16n12
not _ %once-that	b23e8g13k6n10q-9r-7
not _ %only-just	a8c5e10f-13h-9i-9p-8r-9
not _ %other-one	d-13k14q-16
not _ %outburst	a31e-9m-8o-9q9
not _ %outing	b-12e-10f-9i-13j-8n8o26q10r11
not _ %pastime	k10s7
not _ %plain-feeling	g16
not _ %possession	a-11c7e-11f7h-8i-7j-7m9n11r-9s12
not _ %provoke	b18i-8o10q10
not _ %relation	b-10h-8k12l-9n10q-10s13
not _ %role	e-8g12h14k7l-9q14s-7
not _ %said-verb	a13c5j-12k-11l-9m-7o23p-10
not _ %scorn-name	b15c8d-19i7j7
not _ %short-while	c7d9f8g-11m10r10
not _ %small-deed	b14g-10m-7n7p-14r10s-9
not _ %small-number	c8d17e16f-7k9l-14n10
not _ %surely	f12g22h10i-7k-8m-8n18p-10s7
not _ %tie	d10e-9g10k8
not _ %trifle	b12c6j7l14n9o13
not _ %unbound	c13
not _ %understands	o14
not _ %upset	g16
not _ %warm-good	a-9b11f11i-10l-12m-7q11r33
not _ %who-with	c10d-10g-10o12p9q-10r8s16
not _ %you-being	c-9g-9h-7k16l18o12s-13
not _ ?	j-9n20p26s-6
not _ a	c12d19e8k15m8q9r7s10
not _ all	f10n19
not _ answer	o13
not _ any	g14h14k6l10r11s8
not _ anyone	c8k9l16m8n12
not _ anyth	b-15c18d15
not _ around	g16
not _ at	c-7d26j-7l-8o15
not _ be	b17e9j21m-8
not _ behaviour	f13
not _ but	h12
not _ can	h13
not _ coincidence	k15
not _ cold	h10
not _ day	m11r10
not _ else	c14h19
not _ enough	m19s9
not _ fault	a10
not _ feel	j13
not _ for	a12c11m-12o-10p15r11s13
not _ funeral	j14
not _ happy	m14n9
not _ hear	e9o15
not _ i	c20d-14f-13h-10l-10o-15s-11
not _ in	a11d15f-7g-11h-8k7m9n-8
not _ is	j12l-11o-7q14r17s-7
not _ it	a-8b-12f12g-9i9j-7l9q8s-7
not _ label	c10
not _ many	g20
not _ marriage	f9
not _ me	a12b9d-12e-9m-12p11q-9s12
not _ more	g14h12i9n7
not _ no	b10c14e7
not _ nobody	b14c9i8
not _ not	c18
not _ of	a9e9f20j12s7
not _ on	b21e-8h-8j12o10s10
not _ one	n11
not _ other	k15
not _ person	h9q8
not _ plan	c11
not _ rep	o12
not _ right	m13
not _ speak	o11
not _ that	e10h10i-7j10q-14r8
not _ the	d-10e-16h-21j13k7l22p-20q-15r12
not _ to	e20f-14g-10h-18i-12j-9n-10p-22r-8
not _ true	f13
not _ until	m16r8
not _ up	b12g15j14l11o8p9r7
not _ we	j10
not _ well	p19
not _ what	a-12d-9e-8f17h-8i-6l15o-8
not _ whether	b12
not _ whose	f13
not _ with	d-11o7p10q-7r10s15
not _ without	h15k-12s8
not _ word	b11o19
not _ yes	c19
not _ you	a-13d15g-10h-15i-13l10m-8s-9
not _ your	d-9f14j-8o15s-8
not _ |	c11e-12f7i8j14k13o14p16r-20
not a	c5e12g-9j15k10l11m-9
not are	f12
not ask	b9c8e30m-9q-8
not at	g9i10
not be	a-8b8c7e8h-10o9q-8s7
not before	r13
not care	n13
not die	h11
not do	b14c13d-12h7q-9r10
not even	c-8d10g15l14o12
not exist	o22
not expect	o19
not feel	b8j11
not finish	h7p10
not get	a16b13c7j10
not gett	g15
not give	c12e9n13
not go	c10
not have	a17c-7e-9f-7h8o-11r-18
not hear	o13
not him	h15
not i	e8m10
not it	e-10l15n9r7s12
not just	h18q11
not know	d12f12i-6q11s8
not make	a-10d-10f9l18
not me	a9k-7n27
not mind	i11
not my	a22
not need	d-8h-10k14n7q10
not remember	f21
not rep	c8d10
not say	a8c10e7i7o-12
not see	c-6f10l23
not sleep	a14
not speak	d8o13
not take	b7j15q12
not the	d-9e-11h13l13m-7n21
not there	f15
not thi	h9
not throw	h17l9
not to	b21j12o26q-9
not wait	c10
not we	c12
not win	m13
not work	b12j7
not worry	g16
not worth	o11
not you	a-10b12f-7g-9j-7m26p-10
not your	a-11b15e-9i8
not |	a-10c14n-9p-9r15
note	b11j12l-11p16
noth	c11d-24f7h13i13j23k8l25m11o7p18q-10s-23
noth $	a11g16h8r8
noth _ $	d-8e16k6p10
noth _ %event	i13j10
noth _ %only-just	c11
noth _ %surely	c10l11
noth _ discus	e13
noth _ just	c9
noth _ to	h9o8
noth _ you	d-9h10o10
noth but	b8d9m16p9
noth else	k9
noth to	e12l-10o-13
notic	c-7f21
notice	b-14d11f8g9k9o13
now	a21b24h24i17k16m17o16p11q-17r-22s16
now $	e-15i7j6n-9
now _ %few	b9
now _ %small-number	b12
now _ a	b14d9
now _ i	h12n7
now _ to	e14
now but	c11
now i	b11m8s-10
now on	k7o10
now |	e-9h15k9q-14s7
number	a-8b14c5d-12f-10i23l-11m-7n-14o15p10
number $	o10
number _ %event	i22
number _ that	i14
number of	i11
obsess	n19
obvious	a9e24m7
of	a8f20i-7j8l10m17o9q8r15
of %event	b8f-14i13j14k-6l11n-10q-11s-9
of %feeling	j12
of %few	d10f13i9o-13p-12q11
of %no-word	o18
of %only-just	f8q26
of %small-number	d11f11j7n-7o-12p-9q10
of %thinks-ill	d28s6
of %understands	q13
of %you-being	a8i15l8m8n18q-9s-7
of _ $	c-9d-9e-11f17j-7k-8n-8q-11s24
of _ %degree	d10f-7q15r11
of _ %drawn-line	b23s7
of _ %gentle-praise	r19
of _ %give-way-loosely	a11f-7h8j11p13
of _ %large-words	k6m16
of _ %limit	b14
of _ %mind	f12q9
of _ %once-that	q11r12
of _ %only-just	c11j8m10n-8
of _ %outing	e9h-7j10q-11s6
of _ %possession	c6d8e17h13i17r10
of _ %provoke	c11g9i8l12m16n8
of _ %role	f10i10
of _ %short-while	e15f15g9j8o7q-10
of _ %thinks-ill	q14
of _ %trifle	a9f23k6s9
of _ %understands	a16q8
of _ %who-with	d-8f11g11
of _ adult	f13
of _ again	j14
of _ and	a8c-6d-11g12l18o-10p21q7
of _ is	a-10c8e-8f14h10j-9m9o-7
of _ life	h18
of _ meet	f13
of _ month	j10
of _ mouth	n16
of _ my	e14q8
of _ never	l15
of _ proportion	j18
of _ though	h14
of _ to	c7i10j11m14
of _ you	a17f14i12j7q11r12
of a	a9d16i9o-8
of been	q14
of cvs	q23
of humour	j11
of it	a-10g8i12j6l18q-8
of me	c9e-7j-9o19q-8r10
of my	e7h11m9s9
of pity	d22
of the	a16c10d-13f-7g11h9j16m-7n11o-11s-8
of these	c11f7
of thi	a14j6p10
of thing	f13
of us	a-10c-5f7g9i-13n19p-11s14
of you	c5d8f-11i-6j-14k-9l-13m13n-10p12q14
of your	a9i15n17q-11
of yourself	g12m12r9
off	a10b28c-5d-17k-8l11n16p12r12s-9
off $	a16g-9h9
off _ %large-words	j9
off _ %secret	j8p9q12
off about	j10
off unles	r14
offend	j23k-6
oh	a-10b18d-10h-8j15k-13l19s15
oh _ it	m18
ok	c15e-17g12i-21j18m-7n-16p-14q-15r-19s30
ok $	b-8o12p9
ok %degree	a11l10s16
ok _ $	c8j19
ok _ |	b13g9
ok so	a11l10s16
ok |	g12o10
old	a-11c22d-20e-13h33i-7o-7p-22q-16
old %claimant	c12
old %kin-role	c11
old %role	c12
old %tie	c12
old _ $	h11r8
old tim	h14
old you	h22
on	b-8c-9e-9f-18g12h-15k-7l-10n-9o13q-8r-8s-7
on $	a-9c5g-11j15m15
on %event	a-13c11e22f12j-8k16m-10q-12r10
on %few	b-8e-13l13n-8o-8
on %nice	d13
on %outing	a12c-9g-14h-20j-11k-6l-10n-11o-8p-10q-11r-7
on %weekday	b-12c-7e-8h-17i-6j-9n-8p-10r-17s-7
on %you-being	b13e8f-13i16l-9n12s-11
on _ $	a16c-14d8e-10g19j-17k-11l-23n22o9q-8r18s14
on _ %because	a15
on _ %claimant	i15m7n7
on _ %event	f14h11l8m25
on _ %family-word	i15
on _ %i-will	a14e19i-6m11p10s-7
on _ %kin-role	i13n8
on _ %outing	a8b15c-6e8h-9i13o-19p-10q11
on _ %possession	a10c-5l21n-8o-11p-17r9
on _ %relation	d12i13q9
on _ %trifle	b8c5g9h8i18l17o-21q12
on _ %warm-good	b14l12n12r-8s-6
on _ bill	i22
on _ desk	j6p10q14
on _ for	c7k6o14
on _ hook	h20
on _ i	a10e11f-7g-9i-9l26m12p-8r7s-9
on _ job	l9
on _ me	a21k12
on _ own	d10g12
on _ plane	p17
on _ roof	h15p17
on _ term	o11
on _ that	f13h15m10
on _ thing	d14e8
on _ will	n16
on _ you	a10c-5d10e-14f9i12j11k-9o10p15r11
on _ |	b22c7d-20e-8f11k6l-15m-20n-8s9
on a	a10e-9h8i6l15p10
on as	o14
on earth	k16
on how	r12
on it	e19k6q-9
on me	b20g-11h-8i-7m24
on mute	o16
on my	a-9e21o-7q14s10
on parole	s13
on purpose	n8o14
on read	o20
on speak	o11
on the	c10d-10f9g-11h12j-13m-7p11q12s7
on thi	k9m-7
on trial	m11
on you	a39d-14g27o11
on your	b13f-13i16n12s-11
on |	i16j11
once	c-6g21l14o9p-14q9r23
once _ %give-way	r9
once _ %give-way-loosely	r9
one	c8d15e-15f10g9h16i12j12l12m22n14p17q28s-10
one %held-thing	l12
one %outing	d14g28h10k-7n-8p10s7
one %possession	g19i6l8
one %said-verb	f12g10p19
one %short-while	g11h8k10l-9
one %small-deed	d11l17m14o11s7
one %trifle	g16l16o9p15s7
one %warm-good	g21i12l18
one _ $	c6f14h16i13j-8q12r15
one _ %feel	a9e8i8k12
one _ %give-way-loosely	e10i12l9n-7o8
one _ %outing	b9d16e7g12h16r8
one _ %possession	c8d21h8r15
one _ %provoke	m12p16q-11
one _ %thinks-ill	c10j10k8
one _ %trifle	g13j7l-8p21r-7
one _ %understands	d-11f11h19
one _ %you-being	b14d-10
one _ ever	h10k14
one _ get	a12
one _ these	c13
one _ to	g14q-12
one _ you	b13d-23j9k10n-12p-12q-11
one _ |	a15h15l19r7s-7
one call	p14
one day	c8k-7
one last	h15
one more	p13
one of	c12f11j9l-9
one thing	d12
one who	f11h10k-11m14n7o11s9
one word	o13
online	e8i12o8
only	a31b-17c-7e-13g12h14i9k36l18m-13n-11o12p-25q-14r8s-22
only %hold-deed	d15
only %outburst	a13l13
only %sacrificed	g20l11
only %warm-deed	k13
only _ %few	k12l8
only _ %give-way-loosely	h10k13
only _ %short-while	g13k16
only _ %small-number	k14
only _ %understands	a9f23i10m8
only _ is	e11
only _ my	k11
only _ on	k11
only _ the	a13o9q10
only _ to	a16g8h7
only _ what	e12
only _ you	a9d14k11
only want	e12k10
open	b-15c8e-8f-7g-14m21n-8o15p14q8
open my	m16o9
or	a-28b-24c22d-14e-14f-12g-24h-8j-7k-6l-22m-28n-35o-13p39q-10r-27s-34
or %give-way-loosely	i11
or %i-will	i7p13
or _ $	b14c6h10j12k6p-12r-7
or _ could	p15
or _ not	b-8i14
or _ post	p15
or _ you	h9i13
or did	i11
or i	p28
or no	c-6e9i21
or not	b10e9
or settl	h13
or someth	f16
or you	f9p23
other	c-12d-14e9h-12j-8k54l25m-20n11q36r-10s7
other %few	l21
other %kin-role	q14
other %small-number	l21
other %trifle	s17
other _ $	k8l15
other _ %mere-others	k9
other _ i	k13
other are	k9
other word	s18
our	a-23c10e-8g-17h39j-17k27m-10o-7q-12r13s8
our %outing	h16
our %shown-in	h16
our %small-matter	h16
our %trifle	h15k12
our _ $	b8h9
our _ %only-just	c7h13
our _ %outing	k13
our _ %short-while	k13
our _ %understands	k11
our _ |	h15k6
our song	h17
our soul	k13
out	a9b-9c-6i15k-8l17n17o13p10q21
out %event	k6q19
out ?	e10
out _ $	d16f-8l28n-10
out _ %barrier	n22
out _ %event	i9j11
out _ %extreme-name	a12
out _ %only-just	f16
out _ %thinks-ill	d20s6
out _ %you-being	n16
out _ ?	f12g16q10
out _ door	n22
out _ me	c8o16
out _ mouth	n16
out _ of	p21
out _ pity	d22
out _ proportion	j17l10
out _ the	n17p13
out _ you	r7s13
out _ your	n16
out _ |	f-8i6j13p-11
out and	p20s7
out fine	l16
out of	e-12i-10j14n14q-19r-9
out on	p18
out or	f14
out that	q17
out the	l-9n11
outside	b28h12i10j10k18l-8o-8p14
outside %you-being	b18p11
outside your	b18p10
over	a-12b13c-6d-12e-9g-12h17j35l8m10o8p25q-18r-7
over $	b15k8o8
over %event	h-8j12
over %extreme-name	j22
over %few	h19j11l10m7
over %only-just	h16j7
over %scorned	j20
over %small-number	h19j11l9m9
over %worthless	j20
over _ $	c-7d-9j10
over _ %give-way-loosely	f15
over _ %surely	h-7j18
over _ %trifle	b10j14
over it	e7j10
over noth	j20
overreact	j13q8
owe	d-12e39g-10k-9m-8n-11
owe %event	e15
owe _ %event	e22
owe _ that	e19
owe me	e27n-9
owed	e25
own	b26c-7g21h-16i10k-7m24n14p-10r-16
own %child	m18
own %claimant	b14m13s8
own %family-word	b16g9r-7
own %kin-role	b14r-7
own %mind	f11
own %other-one	b13
own %relation	b13m16s7
own %role	b14g11
own %tie	b20g17
own _ $	a16b16e11f-14i6l-9n17q-10
own _ %thinks-ill	q20
own _ %warm-good	e14
own _ |	a-8b10g20
own up	i15
pack	g20
paid	a-8e18g-11
paid for	e11
pain	m21
pain $	m18
paper	e9i7j7l14n-10o-9p9
paranoia	f12
paranoia $	f9
parent	b8l23p11
parole	s13
participation	l38
partner	q17
party	g18l10m12
pas	o20
pass	a-15c6j15k-8l13n-7
passport	p18
password	b-15e7r16
past	d15f9h35i7l-16q-8s12
past %you-being	d14h8
past _ ?	f14
past _ on	h13
past your	d14h7
pay	c-6e38m-7p9q17r-13s-6
pay _ %only-just	e12
pay _ bill	e12
pay the	e14
pay you	e14
peace	a17e13
penny	i7p13r15
people	a15c-5d10e-9i-13k-9l18m14n18p21q27r20
people %feel	l13
people %give-way-loosely	a9q10
people %provoke	a12m10n10
people _ %only-just	f9q14
people _ %surely	f13
people _ %thinks-ill	g15m13
people _ not	a13r8
people _ see	g15
people _ worse	l14
people do	a11n8q10
people to	g16
people who	p18r27
perhap	c22f12r13
perhap %someday	c11
perhap _ the	c10
permission	b-8s12
permission _ breathe	s12
permission to	s11
person	b15i17j16k18n12s-11
person $	h8
person _ %feel	j12k-10
person _ get	k-10
person would	j11
personal	e8j11
personal $	j9
personality	l15
phone	a15b13g13h10i14m-7n14o11r-17
photo	i-15k11l-10n-9
photo $	f7k13
pic	c11d9f-11i12k-6p14
pic |	c11
pick	c-6e20g10h-9q8r11
pick _ $	b11
pick _ from	e14
pick up	b8e13h-9p12
pictur	b8f12
pile	m17
pile on	m18
pill	f14g14p20
pity	d22
place $	d13
plain	d10n18
plan	a-9c10k7m-8o-7
plane	p16
plann	d-10n26
plann %event	n14
play	d9f-17g-14h13i-6j-12m-15n27o7
play _ $	n12
play _ victim	n12
play the	n21
please	a-16c-15d-10f-12g-32i-32j-10k-15l-20m-26n-14o-37p-40q-22r-19s-22
please %give-way-loosely	c-8i-8o-14p-11
please %limit-set	b24
plenty	o9q21
point	a8c9d14e8g-9q14
point _ you	d20
point of	d17
poke	a20c28
poke _ bear	a19
poke the	a19
post	c10e7f-7g-11h-10i9j-7m-8p11q-8r7
post _ %i-will	b15r8
postman	b19
power	n24
practical	a13
preciou	b20
pressure	a21
pretend	m-8n13o24
pretend i	o24
princes	j13
privacy	b18i8
privileg	r18
probab	c15
problem	f-7j25l18n13q10s-11
problem $	j14
proces	b15
project	l9n18
promis	c13f13h-7
promise	c9d-10f12h11
promise $	h10
proof	i14
proper	a11f-8h8i10m-11p-10q-8r18s-9
proper _ you	a14
proportion	j18l32
proportion $	l26
proud	a-24b-8f-8h8o-7q-9r16s-6
proud _ $	m10r7
proud _ you	r15
proud of	m10r14
prov	f15
prove	i45
prove %event	i19
prove _ me	i12
prove _ to	i12
prove it	i15
provok	a19
provok _ $	a21
punish	h10n18
punish _ $	n13
punish me	n19
pure	f22l17
pure _ $	f19l17
purpose	n8o14
push	a18b9l23
push me	a16p11r7
put	b25d14g21i15j8k8l10m17p-10s15
put %event	j8l21s10
put _ %only-just	a10d-8i-10l14p9r10
put _ earth	k12
put _ for	k12
put _ in	a10i-10l14p9r10
put _ on	b9c8d13i17r-7
put down	h20
put me	g16
put on	j9k13m10
put the	b14l13
putt	b16l8
queen	j10s10
question _ of	f11
quiet	a18b-21e-10i-7l-10o32r-7s-7
quiet %once-that	p14
quiet %outing	b16
quiet _ you	o17p10
quit	h13m7s13
radio	d12
radio $	d11
rain	a-9c5e-11j-6l-12p-15s-6
rais	a13e-9f15k-6l18m9q-9
rais _ %few	d14
rais _ %small-number	d14
rais _ a	d15
raise _ $	a14
ran	l18
rank	s12
rather	c-6g-10n14q-8s11
rational	j16
reachable	e11
react	a13j15
react to	a13
reaction	a11j22
reaction _ %you-being	a13
read	a13b23d9g-10h-16k10o19q-15r-11s12
read %event	a21b8m18
read _ the	i6s17
read _ you	o12
read it	a21b10m9
real	e-8f24g15h12i22k19l27m7n-7o-11p13q-8
real $	a13f11i7j-8l9
real %feeling	j14
real %grave-wrong	m14
real _ $	k7l23m8n-10
real _ %surely	k14
real _ here	m12
real _ is	j12
reality	f32
reason	a10b-7c17d21e11f-9i9k13m-7n8o-8
reason %they	d16
reason _ get	k11
reason they	d16
reason you	d10n22
reasonable	j10p11
recall	f26
recall _ %event	f11
receipt	i25p-9
receiv	s11
recollection	f16
reduc	a15
reference	r20
reflection	a19
regret	d16q-8
relax	l19
remark	f17j9
remember	b-8d-26f63h25i-14j-13k-9l-13m-7n-21o8p15q12r7s-9
remember $	a13f9
remember %event	o-7q15
remember ?	f18o10
remember _ %event	a-8f23
remember _ %surely	f17
remember _ ?	h17
remember _ again	f11
remember _ that	f16
remember _ we	h12
remember _ you	f24
remember how	h11
remember that	c5p14q19
remember the	h16
remember thing	f12
remember who	g19
rep	c7g-12o38
rep $	o21
rep _ $	d13
rep to	c6d10o14
repay	g20
repay me	g14
replaceable	q16
replacement	q22
report	m18p10
report _ then	m11
report me	m12
request	b23e8s9
request _ %limit-set	b14s7
require	f8i15
require %few	i13
require %small-number	i14
require a	i13
resent	m-10n13
resent me	m-10n13
resign	s13
respect	d8e26l9
respect %event	e13
respect _ is	e13
respect that	e13
rest	b13d-14j10k17n-10o7q-8s10
rest _ the	k13
rest of	j10k11s11
resume	o13r13
resume %once-that	r12
review	p14
rewrit	f18
right	a-12c15d17e17h-9i11q10r7s23
right %soon	c5i12
right %surely	c5i12
right ?	d12k7
right _ $	i9j6m10n11
right _ %i-will	b7m-7s11
right _ %you-being	e17h9
right _ i	c8m-9s31
right _ you	m10
right _ your	e16h9
right for	m13
right now	c5i12
right through	n17
right to	e18i8
right |	b8c9s10
ring	a-9b21g15h20i-10l-14m-10o17r-7s-10
ring $	g13h24
ring %once-that	g11n14
ring %surely	o10
ring _ $	e11
ring _ %few	g17
ring _ %outing	g16
ring _ %small-number	g17
ring _ %thinks-ill	o14
ring _ %trifle	o19
ring _ come	e13
ring _ i	o13
ring _ like	o10
ring _ you	b10n13
ring when	n14
ring you	e17o-7
role	g12q11
role _ $	g16
roof	e27h19p15
roof _ %give-way-loosely	p17
room	b15d16f16i15k9l-11m-15n-7r10
room _ a	q16
ros	k18
rotten	m11n10
rotten _ $	m11n12
round	d-12i20m-9o-8q7
round _ $	i11
ruin	a12d12h-8j9m13s14
ruin %you-being	j12s13
ruin _ %outing	j13
ruin _ %short-while	j13
ruin _ %swear	s9
ruin _ whole	s9
ruin your	j12s13
rul	a9b8e13
run	b-8d9i-7l14n16o-7
run _ $	d9k15
run _ %event	l17
sad	j12n-12
sad %you-being	j10
sad _ are	j12
sad you	j9
safe	p20
safe _ %event	p18
said	a-10c-6d-13e-12f19k12m-17n-12o8p-23q13
said _ you	a-9f11r10
said someth	j13
said you	f-9g-15s14
salary	e27i7
same	d9e-9f9g-11i-11j-6l-9o11q26s-13
same _ you	g11q16
sat	e15g10h29i-10k6m9r-7
saturday	e19h-10j-6p-14q-9s-7
save _ $	p13
save you	p13
saw	a-11b17c14d-10f11g-14j-10m-12
saw %few	c11
saw %small-number	c11
saw a	c11
say	b9c10e10f-12i16j-7k-17s8
say %amends	a9m15o14
say %event	d16e-17n10p-11s12
say %only-just	e13
say %you-being	q16
say _ $	i12m-8o9s6
say _ %outing	o24
say _ %you-being	n9p9r13
say _ is	a14c8e10l9m-7q-10
say _ not	b10c15g-9
say _ to	e16q-9
say _ you	i7j11n10o18s13
say _ |	a10h-8i9m9o12p9
say i	j7k-6m11r9s11
say in	e11
say it	e-8s11
say please	e13
say sorry	a10m15o14
say to	o20
say yes	c13
say |	b13s8
scar of	j14n8
scary	f20
school	a10b-8d16f-10g19i10m-7p16
school $	d28q8
screen	i21
screenshot	i16p21
seat	c14
second	b-12c-7g-16h-12i18o-8
secret	a8e14n19
secretary	l18q14
secretary $	l18
section	f25
see	b12c29d9f15g10k-8n15p24r34s7
see $	c11g14j10
see %few	r12
see %small-number	r18
see _ %amends	r10
see _ %easy-one	l15
see _ %event	c6e14f8j7
see _ %feel	a18
see _ %give-way	r13
see _ %give-way-loosely	n17r15
see _ %thinks-ill	c11
see _ %warm-good	b7p15r13
see _ first	o12
see _ happen	p8
see _ i	f11p-9r7s15
see _ it	e15
see _ the	b10c7e7l13
see _ you	a21b11n11
see a	r11
see how	b11c9o11p11r9
see that	r14
see what	a20f-10l17o-10p10r-9
see where	c12
see who	o11q10
see you	b12e16f-8h-8q-8
seem	f9g9
seen	d11f-8i17o24p12r13
seen _ %felt	p14
seen me	k6p13
seen |	o13
sell	n21q-8s8
send	e11f-8h-17i8j-7k-8l-11o7r-20
sense	d14j8n7
sense _ $	d9j10
sense _ humour	j11
sense of	j11
sent	b-8h-11k19r-8
serve	q12
settl	c11d26h13
settl for	d22
shak	j7m11
shall	e-9f-12h-12i11m17o31p12r-10s6
shall %feel	m8o17
shall %thinks-ill	b7i13p13
shall _ %surely	m11s6
shall _ just	m11
shall _ who	i13
shall be	o9
shall i	m14
shame	g27p24q-8
shame _ you	g19
she	a-12b9c-5d-11e-21f-11i-17m-19q24r8s-12
she %thinks-ill	k8m-7q17
she _ %extreme-name	h10
she _ %few	j12m-8p-9q9
she _ %give-way-loosely	j7q11
she _ %hold-deed	j12
she _ %only-just	g25h9j9
she _ %scorned	h10
she _ %small-number	j12m-7p-9
she _ %warm-deed	j16
she _ %worthless	h10
she _ noth	h11
she goe	j12
shelter	p20
sho	h-8l21s7
shock	a13
shop |	f7p17
should	b-10c11d8e21l-17n-14p11q19r-13s28
should %feel	d9f14g11p-9q24
should %provoke	h19
should _ $	f25j-6
should _ %event	j9s-9
should _ %feel	e12g-12k6o-7
should _ %give-way-loosely	q13
should _ %small-deed	q14
should _ %thinks-ill	a14e11
should _ %trifle	q13
should _ asham	g12
should _ at	q17
should _ grateful	d14
should _ have	a10e9h7
should _ need	e12
should _ of	g12
should _ stopp	q15
should _ to	e13k12
should _ what	e12o10
should be	f16g17j11m8
should have	d11q24
should i	a9s20
should not	d14e23g-11k9q-11
shout	a28e-12l9m7o-7p-10q-7
show	a-9b-8d16e-18i11m-7n18q22r13
show $	n19
show %you-being	q17
show _ the	i10
show me	g10i13
show your	q17
shower	i18
shown _ %body-part	k10
shown _ %endowment	k10
shown _ %you-being	k11
shown _ face	k10
shown _ your	k10
shut	g-10i7n-8o10p15s17
shutt me	b14
sick	d10i19j-7
sick $	d12
side	a-11g-15h19i-7j-11k-6m9q16r18
side $	e12q13r10
side _ the	h17
side of	h16r10
sign	d-13e10i-10o-15p17q-9s-7
silence	o27s8
silent	o25
simp	d17e11f11
simp _ $	d17
simple	a8e8g10k7r19
since	b18c-11d8e-14g26h21i8k14m12n21p-14q24r-15s9
since %apart	h12
since %event	s16
since %only-just	s12
since %outing	f8h8n15o8
since %you-being	j10m13q9
since _ $	k12m7n8
since _ %event	g18
since _ %give-way-loosely	b25h7
since _ %provoke	b11h16q11
since _ is	k-6s23
since _ left	h12
since _ met	k10
since _ not	a15
since _ |	h14
since i	k6m13
since it	s12
since we	k9
since you	a19b17f-7g14h12k11m-10q16
since your	j12m13q8
sing	h11s16
single	c12d19j7k16q8
single ?	c9
sit	d-10e-10f-8g30h10j-7k-7l24m16n-8o27p-11s8
sit _ the	g16h7s8
sit at	h10l20
sit by	g13
sit there	o15
sitt	b12j6l13r8
six	e15
size $	j12
skin	j36
skin $	j12
slamm	b10
slamm _ %barrier	b10
slamm _ door	b10
slamm the	b10
slap	l8p16
sleep	b-13f7g19l-12n-7o-10p24q-8
sleep _ $	b-9c10g10q-8
sleep fine	g19
sleep well	c11
slight	f12
slow	b-7d14i23l12o-7
slow $	i13
slow _ $	l14
slow clap	l17
small _ |	l15
smell	a-9d9i14n10p-9
smell %event	n16
smell _ on	n11
smell it	n16
smil	a8c-6k13n9r8
snap	a14
snap $	a14
snapp	a16
snitch	p20
so	a20c-14d-11e30f-9h-12i9k-27m-14q-7r-9s32
so $	e16f17q9r8
so %because	s11
so %event	a-9g16j8q15r-9s-11
so %hidden-fault	n24
so %large-words	s16
so %oversensitive	b8j10
so %said-verb	l14s7
so %secret	s9
so %soon	b11
so %surely	b9e13f-7g-12q-8s12
so %they	l18
so %too-much-feeling	j21n9
so %you-being	e23g11
so _ $	e-18h9j14n-9
so _ %claimant	s16
so _ %easy-one	l17
so _ %event	a15f7i7o7q10s-10
so _ %give-way-loosely	d9f-8i8l10n8s-12
so _ %grave-wrong	l10s7
so _ %hold-deed	e10
so _ %kin-role	s10
so _ %only-just	b17d15e11g-15i7
so _ %other-one	s10
so _ %possession	b8e20p15
so _ %relation	s12
so _ %role	s15
so _ %sacrificed	i10l16
so _ %thinks-ill	e9f-9g13n17s-16
so _ %tie	s10
so _ %trifle	j14
so _ %understands	d-11h-9i12l-8m-7p13q14
so _ %warm-good	r18
so _ %you-being	e-11g-11i-8l18p-9
so _ am	b16e-8s7
so _ are	s11
so _ being	o13
so _ can	b8d-9e-9i10n12o10
so _ could	g27n10
so _ do	g15i-6q10r7
so _ is	a11e15i7l-10
so _ know	o7q13
so _ me	e8h10m13
so _ my	s14
so _ not	c10j-7s10
so _ the	l21p-9
so _ want	l-9n-8s12
so _ was	s16
so _ when	p18
so _ will	e14n7r7s-9
so _ you	e10g13h8j10s22
so _ your	l21s-8
so _ |	d24i7p15s-10
so because	s11
so call	l14
so cold	m14
so i	a8b7f-7l14p-17s18
so me	s11
so my	s15
so now	b11
so personal	j12
so the	a12
so they	l17
so you	e9i-8l11m-7n7o17q12r7
so your	e24g15
sober	a14h8
sofa	d12l13o-8p-10r16
sofa _ you	r13
soft	c7l15
sold	g15
some	b8c25d26e-8f26g-10h-16i-12k-11l24m14p-22q8
some %outing	c16
some %possession	c14
some %short-while	c20
some _ are	d36
some _ for	d26m16
some _ i	c11
some day	c11
somebody	b7d15g29i15n22
somebody _ $	i10
somebody _ up	i15
someday	c11
somehow	g16m15o-7
somehow _ %surely	g14
somehow |	g14
someone	d27e-12f8h-16j-8k-14n20o-8p-17s-7
someone $	l11
someone _ $	n11
someone _ %soon	q12
someone _ you	n17
someone better	q12
someth	b23c19f33g21j12k-9n19o-17p11r13s-12
someth %endowment	b10
someth %who-with	b10
someth ?	f12
someth _ $	b19d11g13
someth _ you	b9j14
someth else	j10
someth with	b10
someth you	a16
someth |	n22
son	e8g15n8o9p9q8
song	b13c10h24
song %only-just	h14
sorry	b-13e-19f-16g-19h-16i-23j-12k-12l-27m-12q-12r-33s-15
sorry $	e-9m-16r-8s-8
sorry _ $	m8o10r-7
sorry _ %drawn-line	c15
sorry _ exist	m21
sorry about	a15
sorry for	m15o-14
sort	f27g-9l-8n13
sort of	b13f16
soul	k36
soul _ %understands	k13
sound %small-deed	n13
sound %trifle	n13
sound like	n13
spare	b17e25g10p-13r10
spare _ the	b22
spare me	b22g9
speak	a8b16e-10i-12j-6k-8m16o35q-10
speak $	b22m8
speak _ $	a11i-7o19
speak _ me	o13
speak _ you	o22
speak term	o11
speak to	m7o19p8q-8
special	b22q10
spell	e15
spell %event	e15
spell _ out	e15
spell it	e15
spend	g16i12
spend _ %endowment	g15
spend _ %who-with	g15
spend _ with	g15
spirit	h9k7m9
spirit _ %event	m9
spot	q23
spot _ $	q9
spr	c18l9
stable	f14
stair	g19
stand	b11d9j8k-6n8r8s12
start	a26c-6d-13f23g-11m-15n-7q14s-9
start %event	a14
start it	a14
start to	f17
starve	s13
starve _ $	s10
station	d13r7
station _ $	d9
stay	a23b9c21d-11f-13g12h-12j-18k6m-14p12s-10
stay $	d11g12
stay %nice	c11
stay _ $	a15c19k7
stay _ %few	g15
stay _ %many	g18
stay _ you	k10
stay close	c7
stay out	a17
step	q15
stepp	d13q9
stew	o21
stew $	o15
stick	d30
stick _ %understands	d12
stick to	d32
still	a8c49f-25h29i-20j-12k-22n-15o-10p12r-12s-13
still %feel	a11c14g-12j11
still %give-way-loosely	c7g10h14p15
still _ $	h13m11
still _ %easy-one	c9
still _ %only-just	h15
still _ %proof	p18
still _ ?	b8c18
still _ by	g17
still _ the	c5g14
still _ you	h14q13
still be	a15j12
still have	c10
still single	c9
still work	q17
stitch	l11p18
stitch $	p20
stop	a-18b25c-6e-13j17k13m14n11o11q-17r16
stop $	k10p14
stop _ $	o12
stop _ %you-being	j15
stop _ the	n9p18r7
stopp	a-12d9e-7g10h15m-8r9
stori	f16
story	c7d-10f18g-10h-9i26l-10m10
story _ %who-with	f15
straight	f20o18s7
strange	f12
stranger	b11c10o14
stranger $	c9o11
street	c6m13p21s7
street _ $	p12
strict	a15
student	d20e8
student _ %feel	d17
student _ have	d17
student i	d17
stuff	f29g-9
such	b28d-10h7j10q18s-12
sudden	i9m14n15
suffer	m13n9
suggest	j11
suit	e12f13
suit me	e15
summer	c15e11g9
sunday	b-10c-11g30i-9j-6q11r8
sunday $	g18
suppos	a13e10
suppos _ %give-way-loosely	a14e8
suppos to	a13e10
suppose	g25l17s13
suppose $	l11
sure	f17g40i-7k6m15o-11
sure _ $	k9m13
sure _ on	m17
sure you	f14
sure |	g21s7
surpris	e8f10g9q16
swear	h17i27k6p15
swear _ %you-being	i21
swear _ your	i13
swear on	i12
sweet	b8c10l9r16
sweet _ %feel	r13
sweet _ %give-way-loosely	r13
sweet _ %understands	r13
sweet _ get	r13
sympathy	m21n9
table	e7f16i11o13
table _ you	f16
table until	i12
tablet	f18p21
tak	a10b13m9n12o17p31
tak %few	a20n8
tak %small-number	a21n8
tak _ %small-number	b17
tak two	a19
take	a-12c9g-11h-10i10j20p18
take %event	c11o8q9
take %once-that	d20
take %only-just	d21
take _ %degree	j12
take _ personal	j10
take _ so	j12
take after	d21
take not	q17
take that	a9c10
talaga	d21
tale	f9s13
talk	a-17c-13e-10f17g-24i15j7k-7n12o49s14
talk $	i7n22o8
talk %provoke	j9o9
talk _ %event	b8f13r8
talk _ %once-that	o14
talk _ %them	j9
talk _ %warm-good	o17
talk _ her	j9
talk _ the	o25q8
talk _ you	f9n-7o16
talk about	f10m13o-8s6
talk to	c-8f-7m-8o17
taxi	h10i11s6
taxi $	h9i11
teach	o13r8
teach _ what	o16
teach you	o15r7
team	a11b-11e15p-17q17r11
tear	j9
telephone	o17
tell	f9g15h-16i24j-14n15o-20p28
tell %them	c7d12f-8g14
tell _ %secret	p13
tell _ to	b13c6
tell me	a-15c-5f-8h-10i23l19n11p-11
tell the	g9p15s7
tell you	e12f11p-15q11s-6
temper	a25
ten	b9g30h-9k-6m-8o-7r-7s6
tend	p20
tend to	p20
text	a-8c16d-14g-9h-12i-11k-6l11o30p-18r-11s-10
text %i-will	c8
text _ $	c6o11
text i	c8
text me	o10
than	a-13b-8f-7g13h-9i-9j10k9p-12q15r-9
than %event	l14r8
than _ $	d9
than _ %give-way-loosely	g10q14
than _ did	q16
than that	l15r8
than you	d29l-10o9q41
thank	a15c-10f-12h-15i-15j-13k-10m-7n-19o-9p-15r-30s7
thank $	a12
thank _ $	e-7g14r-8
thank _ %event	a11b9s11
thank _ the	d14l12
thank for	b9e-9l11r-8s17
thank you	a-14b-10c-6d-12h-7i-9n-7r-10
that	a11b-10f17g-9i6j16l-11o8p15r10s16
that $	a10d-10h-17i11l23n-9o28r7
that %barrier	b12p18
that %body-part	a10d19r8
that %claimant	h26
that %device	f16r9
that %endowment	a12c6d13h9
that %give-way-loosely	h16
that %i-will	b-15j8s8
that %large-words	d24
that %outing	k6o8r14
that %possession	e9f11p13r7
that %provoke	f13p12s-7
that %role	h11i6r10
that %small-deed	a-8b9f13l-15p9
that %tie	h11r7
that %trifle	b10d-11j-8l-15o8s-9
that _ $	c-5e-16f-11g-15h21i10j11k6o-8r14
that _ %because	a23g14
that _ %claimant	d10f12h7k8r-7
that _ %event	a-17d17e11g-12i-7
that _ %extreme-name	b-7g11j10
that _ %feel	a-8c7g12j6m11n13o11p-12q28r-7s9
that _ %feeling	b16j9
that _ %give-way-loosely	a19e8l-9m-11o-16p19s10
that _ %i-will	b13g16
that _ %only-just	b11e11f17h-13k12n-8
that _ %possession	l14p16
that _ %provoke	a11b13d-11e-14f10g-10l-8
that _ %small-deed	c9n7q-9s6
that _ %surely	c16h9i-10j-6l-9m7o12p11q-17r-11
that _ %thinks-ill	b10j14m13p-15s12
that _ %trifle	a10c15k-6n10r-8
that _ %warm-good	e9l18n12p9
that _ %weepy-noun	j12
that _ %you-being	f7g-10h-7o20p14q-11
that _ ?	i15l8p13
that _ about	d14
that _ all	c12e-11k-6n8s-9
that _ am	s15
that _ and	d12e8f12g14i-7l8o-8p13
that _ best	d17
that _ can	b-9f7r17
that _ come	i8k14
that _ could	g15
that _ feel	j10m8q9
that _ hormon	j11
that _ how	b9e21s9
that _ i	a16b13c7f-7g20o-7p12
that _ is	a10b10g-9j7o10s11
that _ last	o14p8
that _ longer	s12
that _ my	g18
that _ no	d18s13
that _ not	a-15b20e-9f12j-6l-10m-15n-9
that _ on	a18o-8
that _ paranoia	f14
that _ stop	a9k11p19
that _ the	b11f19h18j14k-6o16
that _ there	f15n9
that _ third	i17
that _ to	a15m-7n8
that _ us	h18
that _ what	a-10e11f-7g-13i-6q12r-8s26
that _ worth	g14
that _ you	d12g-13i-12l-12m8q-9r7
that _ your	c7f13o10q-10
that _ |	c15d-9f11h11k7o-9r-13s-10
that before	r16
that bus	k9
that door	b10p16
that email	r11
that face	a11d14
that i	b-8e-11f-8h-8n8p9s29
that is	b-9d15e43f9h-11l20n12p-12q9r-10s15
that mean	s11
that taxi	i12
that the	d16e9g10i-6n10p9
that was	a-15d-9f-7m-8s-8
that word	b12
that you	g13h-8i8k-14q22s12
that |	a9b20c8d13e-8j-7m7o-7q-9r-11
the	a-15b-22c-14d-17e-28f-7g-15h-19i-24j-11k-26l-9m-25o-39p-22q-24r-25s-22
the %amends	e8g12o7r11
the %barrier	f9g10l-9n14o15r-8
the %claimant	e20f-9g-14h10o12q14
the %colleague	a9e-11f8g19i7j-6q-8
the %device	d21f-7g23i16o8s-7
the %drawn-line	b-8o11r-8s7
the %easy-one	l20n11
the %endowment	d36
the %extreme-name	d14g-14j6k-9m26n11q8
the %feeling	a10j19
the %few	d-10e18h7i-9j-8m7n8p-12s-9
the %grand	j9l23
the %held-thing	b-14q-10r19
the %hidden-fault	n18
the %kin-role	c7h23j10p-10s11
the %lapse	n16
the %large-words	e12o17q10
the %limit-set	o19
the %mind	d14
the %only-just	b-12d10h19j-9k9l-11m7r-9
the %other-one	d20e12h12j8p10q33
the %out-of-proportion	a16d9p12
the %outburst	h12
the %outing	b11f-11h-19i6k-8r17
the %pastime	e-12g18k18n8o8p-19
the %pet	g16i-6r-9
the %possession	a18b-17d-10e10f7g14i28k10m10n12p-11r16s-11
the %relation	a16c-5f7g14i8j-7k-16o8s8
the %role	a-9g26h12k12n-7
the %said-verb	o14
the %scorn-name	h14j9p-8
the %secret	d13e-9f-10i-9j-6k-8p15s9
the %short-while	d26g9h-15l-16m-9p-10r-11
the %small-deed	f10g9h14i-7n-8s10
the %small-matter	b12e17f-11g9n9r-16
the %small-number	b-10d-9e10h7i-8j-8k6l-9m8n8p-12s-7
the %surely	d10h12k9l-8
the %swear	a8b7q9
the %thing-or-pet	d-16e12f7h16i-10j-7k-10q-10
the %tie	a12d-13e22g-15h8n-7s-11
the %trifle	i8j-14k-9m-14n-8o11p-9q8r7s8
the %villain	g-10m35q9
the %warm-good	b-16c6i12l-17p8r13
the %weepy-noun	j36
the %who-with	d11f10
the _ $	a-9c-19e-14f-10g-14i-7j8k-12m-9n10o-12p-12q-31s6
the _ %anybody-at-all	b-8e12i8m14
the _ %because	a22k10l8
the _ %claimant	e-8g-10h-15
the _ %colleague	f10p17
the _ %degree	e12g13h-8i8n-11
the _ %drawn-line	b-7k-6m7r15
the _ %easy-one	b-14c-6e-11f-10g12h16i-10j-6o8p-9q8
the _ %endowment	c-6h-12i-18j9l-13m-7n-11o-14
the _ %event	a-22e21g13i-7n-12q11
the _ %everyone	k-7m16q-12
the _ %extreme-name	g10m14
the _ %feel	b24e8g11h11j-11k-7l15m16n11o12
the _ %few	d-11g-15i17j-10k-16p12q-10s7
the _ %give-way	a8d10e-9h16s9
the _ %give-way-loosely	c-7h24k11l22m14n11o17p-14q-11r17s11
the _ %grave-wrong	m17
the _ %held-thing	g-12h-10n16p12
the _ %hidden-fault	g11m9n12
the _ %i-will	g-14h13i8k-6l-16m-7o-7r7s7
the _ %large-words	k8p21s6
the _ %limit-set	n15r12
the _ %mere-others	k9
the _ %minutes	i17
the _ %nice	g18
the _ %nobody	l11o19
the _ %only-just	d15f10i-19j-8p-10q-12s6
the _ %outing	c-7d23f12i10j10n8o-7r-9s-14
the _ %possession	c-6i6k-13l9m-15s-6
the _ %provoke	c-15d14h11j-11m15n8q-14r-7s-12
the _ %relation	g-9h-8j12p25
the _ %role	h-12j-9l-9n10q11
the _ %sacrificed	i8k11o8q14s10
the _ %said-verb	c-6e-19h-11i-16l10m7o-10p-12q-10r8s-11
the _ %scorn-name	a12d9h13l9o9
the _ %small-deed	a-9d24g10l-13o7
the _ %small-number	b-17d-8i8k-17s9
the _ %surely	f15g-13i-28l-9p8q-14r-10s-7
the _ %they	a-8d13e-9h-11i-8k7n-7r-7
the _ %thing-or-pet	m-7o-7p22
the _ %thinks-ill	g18j10m-7q24
the _ %tie	g-12h-12k-8m13q11
the _ %trifle	e-8g-12j-7k-16l-15m7n-16o-18q-9r-8s-10
the _ %understands	a14f7i-6j17k-11m19n-7r-11
the _ %warm-deed	f16i-6k7l8s11
the _ %weekday	b11e19h-9i9r-8
the _ %who-with	f8h-10i-14l-10n-8
the _ %you-being	b10c-8f7k-7m7n7q28s8
the _ ?	d-17e-11f-8h10j-12k-6n-13q-12
the _ against	f11m10
the _ already	p13
the _ am	e12
the _ amount	l13
the _ and	a-12b-15c-6e7f11h7i-7k-9p11q25
the _ are	c-7d12e-15f8k16n22q-8
the _ as	g11h-7j10q12r-11s17
the _ ask	g11h9
the _ back	h-7r11
the _ because	a23k10l8
the _ but	c6f-7g20q-9
the _ dear	f11
the _ describe	l21
the _ even	h17l10
the _ for	c10g23i-15k-10l10m-10n8o14
the _ get	a13b8m12
the _ got	f10
the _ had	a18q17s9
the _ has	d14e9f18h-8i-8n-10p-9r-11
the _ have	d-12i6o15p-9r-8
the _ here	n12
the _ hir	d17
the _ house	b11
the _ i	f-11g18h16j-10k13l14m16n-10o10
the _ in	f12i-14k-8l20s6
the _ is	d-26e13f9h-9i-14k-10l-11o18p-11q-14r-8s-29
the _ it	b7g13h-13i-12k-7l-8n-7p-9q9
the _ me	g14m-11n8o9
the _ mean	s19
the _ minut	i15
the _ miss	h18
the _ my	a17c8f7k6m18
the _ not	a-12b-10c8f9g28j13m7o-8
the _ of	a14c7d18k12l-12n8o10p11
the _ off	b28g12s6
the _ office	p12r7
the _ one	d11g-13j-8l-17m7p13
the _ our	b10
the _ out	f-8j8n8p26r8
the _ say	g17
the _ so	d9e10h-8n-7o-7
the _ somebody	i9
the _ speak	b22i-7m10o10
the _ stay	r15
the _ stop	r16
the _ student	d12
the _ suppose	l16
the _ tell	f8n15
the _ that	a-11d-12e8k11
the _ the	b-20c-5d-10e-22f-19g-17i-14k15m-8q-10
the _ they	d15f8k9p8q12
the _ thi	d12e14f8n-9
the _ thing	a-10d10g-9i-7k7
the _ think	q13
the _ time	e-7f12i6
the _ to	b-8c-8d-16e-11i-9k-9n22o10p15
the _ today	i8k6
the _ type	c16
the _ until	i16r17
the _ ups	d14
the _ version	i19
the _ was	a19c-7d-14i7j8n7s9
the _ we	d16e12f-8o-17
the _ white	f11
the _ who	c-6f12h7k-7m9q22s9
the _ will	f8g15l9q-10
the _ with	f9h-9i-15l-9o-11
the _ you	a20b7c-7d29e8f14g13h27i8j-17l-8m7n27o14p16s9
the _ your	l9n-16q10r16
the _ |	b-8c-7d14i25j-14q-11r9
the bear	a19
the behaviour	f13
the biggest	j17
the bill	e8i20
the boy	d11q8s13
the camera	i20
the canal	p14
the car	f13m11
the children	g16
the dark	g17
the date	i11
the day	g9r16
the door	f10g15h13l-10n22q-8
the drink	h11
the emotion	j14
the eye	i11
the fact	f20n11
the fus	l23
the general	q12
the girl	h9p9q13
the green	c13m-7
the grown	d14
the heat	f11
the job	l11
the knife	m16
the lad	q13
the laptop	p16
the last	m-7o14p9s-6
the late	n12
the least	e22g15
the meet	f10
the men	f13
the mirror	n14
the money	m22
the office	i11
the old	h21p-11
the one	e10i-8j-11m18p9r-8
the only	d10h13k9l-10
the other	c-5j7k22m-7q13
the past	f14h9
the pic	p18
the pill	g15
the point	d16
the postman	b19
the quiet	o19
the real	m22
the receipt	i11
the reference	r15
the rest	g-8j10k18s11
the roof	p14
the room	d11i23j7
the same	f15i-7n-8o8q12s-11
the silent	o14
the street	m10p21s10
the table	f13g9i11
the tablet	f8p16
the thank	g17
the therapy	b21
the third	i18
the tone	a15
the truth	i8n15
the us	h11
the victim	n11
the violin	j39
the wall	o13
the waterwork	j20
the way	f10k19q11s6
the weakest	d24
the whole	a10f8
the will	n18
the window	c8g18
the wine	f23
the world	k15l17
the wrong	a17p12
their	e15g11h16j-8m7n16p16q16
themselv	g13
then	a11c8d-10e-23f18h-26i9j-6k-14l-16q-25r34s44
then $	a9g9i13m16n-7r8s20
then ?	s13
then _ %only-just	o12
then _ %understands	o11r10
then _ it	b7o12
then _ the	s12
then i	c10g-13
then you	a14f7o7
then |	g25s20
therapist	b21h13
therapist to	b13
therapy	b31h15
there	e-8f24h17i24j22k7l24m-15o12q8s-14
there _ %extreme-name	e14j7
there _ %feel	a10l11n7o14r13
there _ %few	f11i-9j-13l-11s-14
there _ %gentle-praise	d23
there _ %held-thing	r13
there _ %many	e15
there _ %only-just	f16
there _ %said-verb	b8j18
there _ %scorned	e14j8
there _ %small-number	a9e-9f10h7i-11j-14l-10r10s-11
there _ %swear	n17
there _ %warm-good	r13
there _ %worthless	e14j8
there _ goe	j12
there _ no	a11c-5j16k6l-9
there _ not	k8
there _ noth	e14j8
there _ one	a8f15
there _ plenty	q13
there _ someth	b11
there _ that	b12n12
there _ to	e17j8
there are	g14l17r-7
there is	b-9f-9h11j10k22l-23n18q15r21
there was	f22j8l12
there |	d12f14i14
these	c17d-13f35k-10m16p25
these %outing	m10
these %possession	c9m10
these %short-while	m10
these _ $	m14p30
these day	m10
they	b-8c-9d12e-19f10l26o-14q13
they %body-part	l13
they %hold-deed	l26
they %thinks-ill	d10g13j11m7q13
they %warm-good	l13
they _ $	j13
they _ %mere-others	k9
they _ %surely	k10
they _ not	k7q11
they _ those	l14
they _ you	k6l15
they are	f12j12k6
they hand	l12
thi	a16b11d13e10h-11j16k-6m31p10q8
thi $	a-8e-7g11h8m15n-9p12
thi %drawn-line	b13
thi %feeling	j16
thi %only-just	c6l18r7
thi %possession	b9e18h10l-10q-7
thi %relation	a10d14m23o13
thi %scorned	d25
thi %short-while	a-8o11
thi %warm-good	h13s14
thi %worthless	d21
thi _ $	a14b8c-7d10h18i-11m-13n-16o8q9s-12
thi _ %feel	b-7r18
thi _ %i-will	a10b-9d-10e13m14p-13
thi _ %only-just	n23o12q15
thi _ %provoke	l11m16n8
thi _ %role	h11
thi _ %small-number	c8k7n9q15
thi _ %understands	d9r11
thi _ ?	b13e8g11
thi _ am	e12
thi _ i	a10b-12d-12e11m9s8
thi _ in	d10n12q8
thi _ is	d9f-6i7m8n8o13r-7
thi _ me	g9h13
thi _ person	h13
thi _ the	f13j8n12
thi _ to	m7n12
thi _ what	a14g11
thi _ you	a10e10i13j6s10
thi cold	h11
thi house	e17o7r7
thi is	a11e-17g15h9l-10m11r-11s-11
thi time	h14s7
thi without	h11
thi you	f11r13
thi |	j15
thick	d24
thicker	j13
thicker skin	j13
thief	s17
thin	f7j18
thin skin	j14
thing	a20c17d26f62g-13h-16i-18o-10q-17s-8
thing $	a13f9p12
thing %event	f13k11
thing %surely	f10n8
thing _ $	f10l13
thing _ %only-just	a24p-10
thing _ different	c8
thing _ me	g15j6
thing _ you	f15
thing were	c9
thing you	d14l11
thing |	b16f7j9
think	b-16c6d10f19g10h-12i-12k-7l21n-8o-9r-17s7
think _ $	g18o10p-9q-8
think _ %give-way-loosely	l14q14
think _ %thinks-ill	f21l10n7
think _ before	i7p17
think _ had	l11
think _ has	e9f14
think _ it	a-8k6s12
think _ not	n18
think _ that	a15e10f7
think _ us	c13
think _ was	d17f11o7
think about	a11c14g11k9o15q11
think i	e8l9n7
think of	c12g11q-8
think the	f11
think we	s11
think you	f8k-7l9q24
third	i23l9
third _ $	i14
those	f12i10l16m-7o-8p21r15s7
though	a8c47f-13i-7j-9l33m-8p-12s-6
though $	c18h9q9
thought	a-13c20f-7g30h-10k-6l-10m10p-10q15
thought %you-being	g14
thought _ %once-that	c10
thought _ different	g14m10
thought _ if	c10
thought _ were	d8g18
thought you	d13g10m13
thousand	k22s7
thousand _ i	k11
three	b-11i-7j6l17n-11o13q22
three _ $	l14q19
three against	q16
through	f-7j-8k-10l12m22n12o29r-19s-10
through _ |	e14
through you	n12o17
throw	h16l8
thursday	c-6f13h-11o-15q-11s-8
ticket	c7d-10e-10m-7o11p-9r-13
till	b11d9f-8g12l-8m-7n-17o31p8r14s-8
till _ %give-way	o11
till _ %give-way-loosely	o13p-10r12
till you	a10b11o29p-14r13
tim	h15i19q-9
time	a9b12e-12f12g-10h15i12j26k-12l19m-7n-20o7p10q9r-16
time $	j12n-11
time %i-will	p22
time i	p17
tinder	q18
tir	d-14i-6l33o-9s17
tir _ %you-being	n13
tir _ your	n13
tir from	l16
to	c-9d9f-8g12h-15i-7j-7k-9l-14m-7
to $	a13q8
to %anybody-at-all	k6l13m-9o8q-8
to %authority	p27
to %easy-one	c-6e14j9m11p17
to %event	c11e15j6n-8o-9s-11
to %everyone	k7l17m-8o8
to %feel	d-10e9h11i-7j26k-9n20o-15p17q18r-8
to %give-way	a8g27h-8m9r-8
to %give-way-loosely	a9c-7d-22e-20g9h7i-9j-7k-12o-22r-14s8
to %held-thing	a9h10r-15
to %hold-deed	a-8d-19h-16i-9k-7q9r10
to %lapse	c9d-9n15
to %outburst	a13i-7l-10q13s-8
to %outing	b-10c20e-11h8s7
to %possession	a13c6d10e-13p-10
to %provoke	a-13b8c-5d9h-8k-10m14n12o7s9
to %said-verb	c8e-10f-14j-16k-12m-13n13o12q-9
to %small-deed	b10c10d14e-9g10h-9i-8l12o-13p-11
to %small-number	e9g-11i11j11m10o-10p-9r10
to %tender-act	a16d14h8r11
to %tender-thing	r17
to %them	a-10b-7g8h9j7p-11
to %thinks-ill	a-12c10d8e10i7j15q-8r-13
to %trifle	a11c16d19g17i-12l24o-8p-9s10
to %understands	d-9e18i21l-9m-11n-8o11
to %warm-deed	b9d13g9i-15k-8r11
to %warm-good	b27h10o12s-8
to %you-being	j-9k14p28q11
to _ $	a14e13h8j-8k15l12n8o8p11q-13
to _ %anybody-at-all	b8s18
to _ %attacked	m14
to _ %barrier	d9o15
to _ %body-part	a-9f-7j-6n11o7p-13
to _ %claimant	j-9k-8l14q12r14
to _ %degree	j14m9n11p12r-7
to _ %drawn-line	b-8g18j11l8m-8
to _ %endowment	a8c-7h9j9k-8l14o11q11r-7
to _ %event	a-8c-6e-9g-9h14j15m-8n9p16q8
to _ %extreme-name	j11p9s-8
to _ %family-word	a-10e9f7j-7k-7l-10m-8n9r14
to _ %feeling	m17
to _ %felt	l10m10n-9p9s7
to _ %few	f10g-9i-8j7n-8p-11s13
to _ %gentle-praise	a19b-8r-11
to _ %give-way-loosely	g-16l-8r18
to _ %held-thing	p13r9
to _ %i-will	e-10n11
to _ %kin-role	a-9e8j-8r10
to _ %large-words	h15
to _ %limit-set	b-15
to _ %nice	a11i15
to _ %once-that	a12h-12k-6n7r31
to _ %only-just	c12d-9g17j8k11
to _ %other-one	g8j-6o7r13
to _ %outing	g15h8i-8k-9m8n-8o7r-8s17
to _ %role	a-9e9j-9l14m7p11r12
to _ %scorned	j13
to _ %small-deed	h8m12o14s6
to _ %small-number	d16f10j8s14
to _ %soon	m9o23p-11
to _ %surely	b-8c11d9f-12i-6o15
to _ %tender-thing	d11
to _ %thing	p16
to _ %thing-or-pet	o13p15
to _ %tie	e8h8j-9r13
to _ %trifle	g-9n-7o32
to _ %understands	d31n8o-7
to _ %warm-good	a8g16n13o8s-7
to _ %who-with	a13d10j12k-7l17
to _ %worthless	j11
to _ %you-being	a9c10n9o12q-17
to _ ?	e-9f-8g9i8l-11m24n-8p12r8s8
to _ a	j11s13
to _ about	e9g16j10m14n11o-18q8s7
to _ alone	g18
to _ and	a19b9c12e15g14h7i7j6k10n13r-10s-12
to _ around	b11
to _ at	o16
to _ but	a10
to _ down	h21m8
to _ face	i9n10
to _ first	e17r8
to _ for	a28b-10d-13e-8i9l-12p10
to _ from	b13l17r-7
to _ how	i16j8
to _ i	d-11e-14k-6o-10q-11r-7s14
to _ in	a-10e15s8
to _ is	g-9l-16q12r11s-9
to _ it	a19c-7j8m-11n9p-11q10r10
to _ like	h14
to _ love	d12
to _ me	a-11b7c-8e29f8g-11i6k-10n31o12r7
to _ mother	r15
to _ my	a10b14p-11q22
to _ myself	i11
to _ now	m9o13
to _ on	e10f-7h-9i-7j12l11n-7p-11
to _ one	g8k11
to _ out	e11q15
to _ over	e9h15
to _ own	b11e9
to _ proper	r18
to _ so	n14
to _ that	a-12d20j8m-7p18s7
to _ the	a10b-12d15e-20i-26l9n15p-11r-10
to _ they	q16
to _ thi	a-11e-9h9m13
to _ to	a11b-8c-6g-10h-17m-9o17p14s-12
to _ up	c-5d21k7
to _ wall	d10o14
to _ when	o10r13
to _ where	e8s8
to _ who	p11r16
to _ with	c-5f7i-8j12k-7l17
to _ would	c10
to _ you	c21d16j12l8m-13r11s-8
to _ your	a9c6d-9n-8o14q-15
to _ |	e-21g24h-10k-6o12p15q-8
to a	i6j12m15r9
to answer	c11
to ask	e25
to be	d14h10m14p-18q13s12
to beg	g21
to believe	f13
to blame	a17
to breathe	s10
to commit	c11
to cry	j10p13
to die	s12
to disappear	m12
to discus	e11o11
to do	a11e-11i-7j-6n-7o-7p-9s19
to fail	n18
to feel	j18
to find	j7k11p21
to get	e8n11s-9
to have	a-8c8d-13e11
to hear	i10o17
to hell	s19
to her	h11j6
to hide	b8i22n14
to invite	b15
to know	a-10d-10g-13i12n-8p-14s17
to look	g17
to lose	c10d-9
to manage	g13
to me	a9c-7f-8h-14i11j10k22m9n-13o7p-10q9r12
to mine	k10
to my	a-12d-8f-10i8k-6n10o10p-10
to piec	j11
to proces	b14
to put	e12h25l8s10
to raise	a14
to read	a21m-7
to ruin	d15
to say	d8f-7i-8j-9o16
to see	c6e9g19i7s-7
to some	l13
to speak	o16
to spell	e16
to stay	k11
to take	d-10g10m12
to talk	b8d12s13
to tell	h-9i13n13s-6
to text	c11
to thank	a26
to the	a-9g11i11j-9k-9l18s-24
to thi	c6d11e17
to turn	e8g17n8
to you	b-17c-7d-23f18k15l-9m9n-22o33q-17s24
to your	i-6j-9k14p25q11
today	c-6f-7j-9k8o9p-14
today $	i7o15
together	e-8f7h19j8k6l9n-7
told	b12c-11l-17m-7n-15q-13
told _ %claimant	k9q-10r7
told _ %relation	k9q-10
told my	g13k12
told you	b11f11g9k-6p-9
tom	q21
tomorrow	c-8e-13f-7g-20i-9m-9p-16q13
tone	a24m7q9r21
tone _ %trifle	a15
tonight	a-14c-9e13f-8g15j-7m-15n-9o-18p25q10
tonight $	b9e16p14
tonight _ you	r10s6
too	a-17d10e-20f-11g-9i-7j-11l-13m14n-9p-17r-15
too $	d13m19
too %drawn-line	g17
too _ $	b10m13
too _ %anybody-at-all	b10
too _ %everyone	b10
too _ for	d18
too _ people	b10
too _ to	c9g9n9
too busy	g14
took	a-10f22g15h-8l10o9p9q25r14s-7
took _ %small-number	q14
took _ |	f18
tooth	l12
touch	d12e-9k-6l18n7p-9
toughen	j17
toughen up	j17
train	d14h7k-9l-14m-9o-9p-13q-12s-12
train _ $	a9i10
train _ %sacrificed	i12
transfer	e20
translat	s16
translation	s46
translation %i-will	s10
translation _ am	s10
translation _ is	s13
translation i	s10
translation my	s9
translation you	s13
treat	b12m26
treat _ %extreme-name	m13
trial	m20
tripp	f16
trophy	l32
trouble	c15
trouble _ %outing	c8
trouble _ %possession	c8
trouble _ %warm-good	c8
trouble _ time	c8
tru	f9k10
tru %understands	k10
true	f17n15
true $	f17
trust	c-5e8f14g-9h-8l11n8o-9
trust $	n15
trust %you-being	f12
trust your	f12
truth	i11n14
try	b-7d25e-8l20q11r-11
try _ %few	l21
try _ %small-number	l21
tuesday	e-15h11k18
tuesday _ i	k13
turn	g24h9i10k-8l13m7q17r-7
turn %event	b11i15
turn _ %only-just	q22
turn _ fine	l16
turn _ in	q17
turn _ me	m16
turn _ on	b16
turn on	m15
turn out	l11q13
twice	a-11b8q17r-8s-10
twin	d13k22q10
twist	m16
two	b-17c-17d-9f-18g-15i-10j-10m-16n-13p-26r-12
two _ and	l15q11
two _ on	i13
two _ the	i13
typ	o19
type	c15i7r-8
unanimou	q15
under	e9g-11l22m7n17p-11r-9
under _ roof	e21h9
under my	e16
underneath	n28
underneath %event	n22
underneath it	n22
understand	f-7g9k9l10s17
understand $	a13
understand %you-being	h11
understand _ $	h9k7
understand your	h11
unfinish	h16
unles	b-8c6h-7i-7n12r16
unles _ %give-way-loosely	r12
unles _ come	r13
unles you	r14
unstable	f11
until	c-15d-23e-14f-15g-16h-20i12k16l-11o46p-11q-16r42s-12
until %anybody-at-all	i10
until %event	e8k8o18r7
until _ $	k14m12r11
until _ %amends	o13
until _ %come-back	b12
until _ %easy-one	r14
until _ %feel	r12
until _ %give-way-loosely	b11e-7i13o8
until _ %outing	k19
until _ %short-while	k15
until _ %thinks-ill	j8r12
until _ %understands	o12p9
until _ i	r15
until _ is	o19r21
until _ see	r11
until _ sorry	o14
until _ up	b8i9
until i	a8m12o16r12
until somebody	i10
until that	e8k8o13
until you	b26e-9k7o9p-19r8
up	b21c30f19j12n18o-14p10q10r-10s10
up $	j6o15r-8s9
up %only-just	e8f19m9p12
up %small-number	f16i13j8q12
up %surely	a9b10
up %who-with	a-18f8i-6o-7
up ?	c13
up _ $	b11c8e-9k-7m-13n13o-13s-7
up _ %event	j14n-7
up _ %few	g15j7l-9s9
up _ concern	n15
up _ me	m15
up _ the	b11d12e22o-8p25
up _ you	b-9f14n-12p-8
up _ |	a9m11q-9s9
up as	n16
up at	b15
up for	e18
up i	k9
up or	c8
up to	f-10n24
ups	d15
upset	b10f9j10m7
us	c5d-12e-12f-16h47i-10j-16k29m-15n20p-22s21
us $	a17b8d9f-8h22k19l-13n-18q-8r20s25
us %only-just	c5h14n7
us _ $	n9r-7s18
us _ %few	h14k13m7
us _ %give-way-loosely	c6l14
us _ %only-just	a8h24
us _ %small-number	h15k14m7
us _ %you-being	s14
us _ before	h11
us _ not	h13o15
us _ you	n12o10
us from	h11
us not	c9l24
use	d23f-11j-7n9
used	a-9e-11g20m-12q9
used _ my	q14
used to	e-8g22m-8p-10q10
useles	d16q14
vampire	s14
version	f23i23j-9
version $	m11
version _ $	i25
very	g13h-12n25p15r12
very %gentle-praise	g19
very _ $	b7n15p17r7
victim	m14n11
villain	m12s7
violence	m13
violin	j39
visa	p34
visa _ $	p11
visit	b30e-9g15h11
visitor	b19
visitor $	b13
voice	a25e-9f11h9j9k-8o10
volunteer	n17
wag	e15
wait	a-15c18d-13e18f-11g19h14k24m-10o-14p11q-9r15s-9
wait %possession	g9k10
wait _ $	c13
wait _ %claimant	p14
wait _ %relation	p14
wait _ %you-being	p25
wait _ %your-kin	p14
wait _ your	p25
wait for	c6k13
wait room	g9k10
wait till	p15
wake	b15
walk	b-10d16j10k12p27q-8r10
walk on	j14
walk out	p21
wall	d19o17
wall $	d9o13
wallah	d9i15
want	a-12b14c11d-9e-9f-8g-19i6j-16k-12l-25m-9n28o-13q-9r-8s16
want %anybody-at-all	d16n8
want %event	i7n15
want %few	i9p9
want %large-words	b17
want %nobody	c10
want %scorn-name	c10
want %small-number	a8i10
want %warm-good	b13l13
want _ $	b7g10i8m10r-8s14
want _ %body-part	h13
want _ %event	b9d16s-7
want _ %feel	c-6f8p28
want _ %feeling	a16
want _ %held-thing	r14
want _ %only-just	b22i8
want _ %possession	b10n13
want _ %trifle	i14n16p10
want _ %warm-good	r15
want _ ?	b-7i-11l13p12q9r9
want _ back	h14
want _ check	i9
want _ disappear	m12
want _ else	c10
want _ for	i14l13
want _ medal	l12
want _ name	i11
want _ see	c12
want _ that	d15
want _ |	i16n13q-8
want a	a8i8l9p9
want me	s16
want more	i11
want my	n16
want nam	i15
want nobody	c10
want the	i8n15p-11
want thi	n17
want to	e-11i-21l-9n-15o-12p9s-7
want us	s11
warm	c6h9j6q9r11
warmth	a9r16
was	b-34d-15e-27f15k8l18m-13n-11o-28p-32r-18s10
was %event	f-12i19l-10s11
was %extreme-name	h12l8
was %few	a12d-9f7g-9k24l13s10
was %give-way-loosely	k6l19q8
was %i-will	g15
was %mind-fails	c11r9
was %only-just	c5i8l11q-8
was %pastime	g9h10
was %provoke	f13m-8
was %sacrificed	i13
was %scorned	h10l11
was %small-number	a12f7g-10k10l25q10s10
was %surely	l15
was %worthless	h11l14
was _ $	a-31b-8c-8d11f-10h19j-8k-7l13q14r11s-8
was _ %degree	f7j14
was _ %endowment	a15
was _ %event	f13
was _ %few	a23f8h-12
was _ %give-way-loosely	h17
was _ %help-act	r12
was _ %hold-deed	r11
was _ %minutes	l20
was _ %small-deed	l32
was _ %small-number	a12h-13i-10l-12
was _ %trifle	c6l19s8
was _ %warm-deed	r16
was _ %warm-good	f9k7l-14
was _ ?	i14
was _ about	d11l9
was _ for	k10
was _ suppos	a16
was _ that	f16l8
was _ the	a-21c-6d-15k-6p-9
was _ to	a23b8c12d11i-6q8r16
was _ until	a21k6
was _ with	a15
was _ you	a16d12f7g9m-9s9
was at	f17
was cancell	i12
was fun	h10
was going	c11r9
was i	a12
was it	f-8i15l-8
was no	f21
was noth	h10l12
was right	r14
was that	s14
was the	a-13c13i-10l-13n7p-8q-8
was to	n14
was us	h17
was you	a10p17
waste	d20
waste of	d17
watch	c-5e-11h-10j-7l-8m-8n13o10p24r7
watch %you-being	p19
watch me	n11
watch your	p18
waterwork	j26
way	a-8b-10e8j6k15n-7p16q17s8
way %degree	j14
way _ %oversensitive	j11
way _ %too-much-feeling	j13
way _ sensitive	j10
way i	k8
way too	j14
we	a-18d-14f10g-24h33i-22j-20k17m-23n-35o-22p-25q-11s19
we $	d10
we %feel	c-6h-10k8l-12r-12
we %give-way-loosely	c-7d19e13f8h8m-7o-9p15q-13
we %lapse	a16
we %only-just	e9k10
we %outburst	s14
we %provoke	a-15b8c-7f12g27n-9p-12r7s7
we %sacrificed	d-10e10g14h-7
we %said-verb	h9j12p16
we %surely	d16f8g18k9l23q13
we %thinks-ill	e10f11p11r12
we %understands	c5e11h12p22
we _ $	c8e17f12h22k10q8s-6
we _ %because	a15
we _ %easy-one	e-8j7k6l11
we _ %event	a-12f15j6l-12n10o-14q-10
we _ %extreme-name	s25
we _ %few	e-10g-12i-11l-14n-7q11r-9
we _ %give-way-loosely	b8c9e-12f-14h17i-8o16r-10
we _ %no-word	o14
we _ %once-that	d14
we _ %only-just	a-8k10l-11n7
we _ %perfection	h12
we _ %small-number	e-11f-7i-10l-18q9
we _ %smash	r12
we _ %surely	a9g-10j8q17
we _ %thinks-ill	b10c12f10g-16i12n12q8r10
we _ %understands	b15c8d-9n13r8
we _ %warm-deed	c-6r7
we _ %you-being	e13q9
we _ ?	b12
we _ about	f12l16p-9r10
we _ all	b8j10q15
we _ at	f16
we _ be	a17h10o-8
we _ doe	h11
we _ done	o10
we _ end	h17
we _ here	a10o18
we _ it	l-10n13o-8s6
we _ know	f14n18
we _ magic	h12
we _ never	f15
we _ not	c-11d-10e7g-12h12k7l-16
we _ on	d17f22
we _ see	c15i6r13
we _ talk	l9o10q11
we _ the	d26e-8f-9g-10i-8l20o11q-9r-12
we _ up	h16
we _ walk	j14
we _ you	c-8d27f-9g11l-12s10
we _ your	e12f10
we _ |	c15h14k11o-9q-10s12
we agre	f17
we all	f8h-7l16q18
we alway	g18h8
we are	b21c10d-19f-10g-15k12n-11o15s20
we both	h9n16
we could	h18
we got	l9p12
we had	f14h14k-7
we have	b8h-12k9l-11p-9r-11
we met	k14
we shall	i15p8
we were	h29l11
we will	c13p-20q-8r11
we would	a14g-13h-8j6p-9q-14s-8
weakest	d24
weakest _ i	d12
wear	c12d16g-10i13q8
wear _ green	c12
wear the	c17d11
wedd	c6g9k10l12p-13r14
wee	j11r7
week	a11d-10f-11g15l10n-9o26p-17q-10r-9s-9
week $	o12
weekend	c8e12g-9h-9o-8p16
weep	j14
weird	b-7c11i7j6
well	b8k-15l11n12s9
well $	f8i7n15
well %give-way-loosely	d8l12
well _ $	c8d13g-11p11s9
well _ is	l25
well _ me	g13s12
well done	d9l12
well |	l16s8
went	a-23e-7g13j8l-8m12n-16
were	c-8d17e-13g-14h22i28j-7k9m-11o-9p-23q19r-7
were %degree	r11
were %few	d17f7r8
were %give-way-loosely	h9k12
were %provoke	c10d21h7j8n-8
were %surely	c9f-8h15l10n9q9
were _ $	a-16f-15h18q13
were _ %felt	j17
were _ %plain-feeling	j18
were _ %who-with	n13
were _ %you-being	a11d11i8j8
were _ at	d-10i19
were _ here	h22
were _ me	a17n8
were _ of	a16d11j-7
were _ on	d9k11
were _ the	c11n-8
were _ you	f24
were _ your	a13d8i9
were _ |	a-9e-10f7h12i11j17n-9
were alway	c11h9
were different	c8g11
were not	d-9f7j12q14
were on	f13i6
were you	c-6d22f-9i22
wet	d11i10j8
wet |	i12
what	a12b28d29e19f28g-11h-7i11j7k-8l14m25p12q11r-8s9
what %event	b-12f7g10m30s16
what %few	e10g17i-11
what %give-way-loosely	a17c-6e-13f-9j7s-7
what %i-will	a11c-5k8p30s13
what %many	l21
what %once-that	c9h12
what %small-number	e10g16i-10
what %you-being	a-9l-8m7s8
what _ $	a12c10d16g-12l-11o-8
what _ %anybody-at-all	p9q9
what _ %claimant	d10e15
what _ %event	b15d-10l11
what _ %everyone	q9
what _ %family-word	d15
what _ %feel	a22h11i8k6o14
what _ %few	b17i8l15
what _ %give-way-loosely	c-11d-9e-10g11h-10i-15l-11m10n-8o16p24s-14
what _ %kin-role	d14e19f7
what _ %other-one	d16e12
what _ %outing	l23
what _ %relation	e14r9
what _ %role	d16e12g15r8
what _ %said-verb	a14c-7d-9f35i11k-7l-8o13r23
what _ %scorn-name	d14
what _ %short-while	l14n7
what _ %surely	j9l28s11
what _ %they	i11
what _ %thinks-ill	a13b-10c-8f18g-12l-12n-9o16p11r23
what _ %tie	d14
what _ %trifle	a-10b-7d-19i-7n22
what _ %who-with	i17s6
what _ all	l13
what _ am	a13p13s14
what _ are	a-8d20e27f-7n10o-11s15
what _ can	g11p13
what _ did	l-12m12o14
what _ do	p17q9
what _ doe	h10m16
what _ doing	c18e10i6m9
what _ for	e18g12s-8
what _ had	h15
what _ have	a15i10k7
what _ he	i12
what _ hid	i13
what _ i	a34b20d11m7q10s-6
what _ is	a8i-7l25m21n8q15
what _ mean	i-8s9
what _ mine	e13
what _ not	o14
what _ of	d23g11
what _ people	q9
what _ point	d22
what _ real	f14s10
what _ said	b-11e-7o17r21
what _ say	e14f11
what _ the	a-12b11i20m-8
what _ thi	b16
what _ thought	f12
what _ to	a-11h10i16m23n-8o-8p13
what _ want	c12d-9f8
what _ we	b10
what _ wrote	f10
what _ you	a16d10e-10h-10i18j9m-13
what a	d13e11g11i-9l-11
what am	b14
what are	b19c14n10
what did	a24d10
what else	e14m11
what exact	d17i10
what happen	a20p10
what i	d21e15l9o-11p24r10s7
what if	c9h12
what is	a-19b15e15g-13i17m-9n12s-10
what it	m13q10
what that	m7s12
what we	c8
what you	a19d-18e-11f8h-9n-10q-18s25
what your	f11m7
whatever	e16h28j6m7o8p-14q-8r-11
whatever _ about	d14
whatever _ is	m11
whatever _ to	h11
whatever _ was	h16
whatever happen	h13
whatever i	m13
whatever |	o11
when	a12c9d14e29h-11i-14k7l10o18q15r19s-7
when %i-will	g18k10r-7
when %they	m20n8q8
when %you-being	g15h7i-8o9
when _ %endowment	k10r11
when _ %feel	a-8b8e-11g-13i-8l-9n-8o17p15r8
when _ %felt	c10f8
when _ %give-way	c6o11
when _ %give-way-loosely	a-10c9d-16e-9g-9m-12o14q20r8
when _ %plain-feeling	c10g10
when _ %provoke	k11r15
when _ %said-verb	b-8e16l10o-8s10
when _ %thinks-ill	a-12e-10f13h12i-8n-9p-9r8
when _ %warm-deed	c-5d9o13r7
when _ am	g21k7o-9
when _ can	j13o7
when _ get	p10r-12
when _ have	g-9i-7n-7o13p9r12
when _ is	b8c13k8m7o13
when _ lone	c9
when _ not	j10k10
when _ see	r9
when _ the	p19
when i	a12c-9e21g17h-7o12p-10s-14
when the	c10g10o12
when you	b-17c-15d13e-13f-8g-12j-7p-9r16
whenever	b18e11
whenever i	e13
where	b-11d-15e20f10h12i53n-14p26q-15r9s16
where %give-way-loosely	e9f11h8i11
where _ $	e8p29s13
where _ are	c5i9
where _ is	a8p13r11s11
where _ rank	s10
where _ you	g-15
where did	h9i11l9
where i	f7g22j7s14
where the	i10m10
where you	l-8n-9p19
whether	b19r13
whether _ %event	b11
whether _ %help-act	b12
whether _ %warm-deed	b12
whether _ it	b11
whether i	b8r17
whether you	b13
which	a-10f9h-11i35m-11n-11p11s6
which %role	i13
which _ ?	i15
while	b7e14f-9k-7l14m26n-8p22r27
while you	b11m10r14
white	f12
who	a11d19e17i59j-17k-19l-10m20n24o-8p21q21r29
who %easy-one	e-8m-7r8
who %outburst	b8r17
who %provoke	b11i-8p19
who %rescued	b8e12g20r10
who %said-verb	i11r9
who %thinks-ill	c7h-7r11
who %understands	c9f14p-9
who _ $	d-10i8k-10o16q9s-7
who _ %attacked	m15o9
who _ %event	b7f10g-9h-11i19m-10
who _ %feel	d9j-6k-12m10
who _ %feeling	m14
who _ %felt	m14q10
who _ %few	a18q16
who _ %give-way-loosely	d17h13l-8q10
who _ %i-will	j6m-8r16
who _ %kidding	n16
who _ %plain-feeling	m14
who _ %provoke	e8m14
who _ %small-number	a18
who _ %surely	l21m7p10
who _ %they	i14n8
who _ %you-being	q16
who _ ?	g14i12n-7
who _ a	a19d-9
who _ are	h16
who _ do	q12
who _ first	o12
who _ for	i20
who _ get	k-10
who _ he	i12
who _ is	i11l14p12
who _ it	a11f10i16n-7
who _ me	i-7k-10m13r12
who _ you	a-11b20c-7d10e21i25k8l-10n12q9
who _ your	p8q17
who _ |	e10h-8i22n11r16
who are	d10i7n24
who can	c9i14q12
who could	d19
who is	a12b-10d9h-15i30j7l-12n15r8
who know	c10
who told	i9
who was	f11i22
who we	h13
who you	e9h14
whole	d-17f14k13n8q8s14
whole %possession	f7i15
whole %scorn-name	a11
whole _ %give-way-loosely	a8s10
whole _ against	m12
whole _ did	s10
whole _ me	m17
whole _ on	a11
whom	i20
whose	a21f13i37p9
whose _ $	i25
whose _ %event	a22i18
whose _ it	a14i8
whose _ you	f10
why	a13b-17c-5d16e10g9h-21i54j8l-12m19n8o13r9
why $	o13
why %give-way-loosely	i17m12
why _ %degree	j9
why _ %easy-one	e14f8i11
why _ %event	i16m7
why _ %provoke	a12j7m9r10
why _ %surely	d17m10
why _ %thinks-ill	e14
why _ %warm-deed	r17
why _ %you-being	i11
why _ alway	m11
why _ are	a10j6
why _ i	e14r15
why _ it	i14m10
why _ not	g9m10q16s7
why _ you	f-9i29j11m15q17s7
why _ your	i10
why are	i7j15l9
why can	q16
why did	i10
why i	a17c7d12r10
why is	i17
why we	a11
why would	f7r11
why you	g9i15n15
wife	d11e29g-9h-7k12s13
will	a-17d12e-9f-17g31j-11n-8o26p18q-16r13s-15
will %feel	b-8c-7d-10f-10h8i14j-9k-6l9m-7p10s-6
will %give-way-loosely	a-8c-7g-15h-18m-8o20
will %hold-deed	d19e26f8g-18o-7p18r-11
will %limit-set	d10o14
will %make-up	p12
will %no-word	o8p-11
will %only-just	d19g25m13s-9
will %outburst	c8e9p12
will %provoke	e11f-7g-14h14m-9n-7o-7
will %said-verb	b10f13h9p-16r-7s9
will %smash	p12
will %surely	d14g20m11o-10p-17s-9
will %thinks-ill	n8o15r13
will %understands	c7h8o9
will %warm-deed	c9g-18j6n7o-11
will %warm-good	d10p11
will _ $	b-8h23i8l19o-8p10s-9
will _ %child	l10r8s6
will _ %claimant	c9l9p-11r12
will _ %drawn-line	d13
will _ %easy-one	e7i13k16p10
will _ %event	g9n9p8
will _ %feel	c-6h7k11o15r9
will _ %give-way-loosely	a15c-5d11g-10i6k7m14o9
will _ %held-thing	p10r14
will _ %hold-deed	o9p-10r8
will _ %once-that	i10o15p-19r16
will _ %only-just	e-8i11
will _ %possession	p24
will _ %relation	c9l9p-11r13s9
will _ %small-deed	h21q9
will _ %small-number	b-16h-7m-8p10s-7
will _ %surely	g13h11r13
will _ %thinks-ill	a8c10h25
will _ %trifle	h10o9p23r-10
will _ %understands	c12k11o10p8
will _ %warm-deed	g27h8
will _ %warm-good	a10o-12r14
will _ %you-being	b7e16o12
will _ a	b-12g-13j-6p14
will _ alone	d13g9
will _ answer	o12
will _ around	g16
will _ as	b12g9o9
will _ be	a-8c-5g9m8o12r8
will _ before	o17
will _ boy	l11s6
will _ find	h11
will _ for	f12g-12m7p25
will _ give	g22
will _ happy	m15
will _ here	g32
will _ i	b11o28r10
will _ me	e11g16i10p-9
will _ my	c9h15o-7
will _ need	k14
will _ on	b19o24p10
will _ same	o14
will _ sure	p10
will _ that	c-5h9n8p18
will _ the	e15f10g15i-15j-10k-8m-9q-8r14s7
will _ up	c8d21
will _ what	b8p19r-7
will _ when	o21p-9
will _ with	b-10g18p-15s8
will _ you	d-19f13h8i8l-8p16q-8r-23
will _ |	d9e13o-7r10
will be	a9c-10d-14e8h10i12j-13k-6
will come	b8c11f11i7r10
will end	d13
will ever	k21
will find	n9o-10r14
will have	g17o-10p14
will just	g28m13s-8
will make	p12
will meet	c10
will never	d11h23k7
will not	b-20c-9d-15f-9g-12i8m18o7p29
will only	d20
will pas	o21
will resume	r14
will ring	g-11i-7
will see	c11e13g-13p11r-9
will sleep	g18
will you	h13j13
win _ $	m12
window	c7e-7g11j-6p12r-7
wine	f23
wine _ %you-being	f15
wine _ your	f15
winter	g17h9
wir	f19
wish	c-6g11h-10k-9l-11s12
wish you	g13s7
witch	m17
with	b-10c-9d-14g11l10m8n11o-11p14q10
with $	p24
with %anybody-at-all	c10h7r8
with %event	a11b8f-13g20i-6k-6m12s7
with %few	b-12c-6d11h-11i-8p11q11r-14
with %small-number	b-12c-7d12g-10h-11i-12j6o10p9q10r-15
with %them	g10r19
with %you-being	f8k-10n-7s6
with _ $	c-7g10m10n-9o-13
with _ %body-part	a10d18i11q8
with _ %claimant	a-9b-9e13g11h-8o10p-11
with _ %device	i7p9r15
with _ %drawn-line	b25
with _ %easy-one	a14f7
with _ %endowment	a10d19e8
with _ %family-word	e14g13i6
with _ %give-way-loosely	c12h8i13
with _ %hold-deed	i17
with _ %kin	g18
with _ %kin-role	e14h-9
with _ %limit-set	b14
with _ %once-that	m11r16
with _ %only-just	c8d23g19
with _ %pastime	g13
with _ %relation	a-9e12g17h-8o10p-13
with _ %short-while	i11p10q-8
with _ %thinks-ill	c6d10i14
with _ %trifle	b-9f15m8q-9r11s9
with _ %warm-good	b8g-11i19n-10p9r-18s7
with _ %weepy-noun	j9
with _ date	i14
with _ do	c12
with _ hand	i11
with _ is	e9g10i-9n10s13
with _ the	f14i9q18
with _ you	q-9r13
with it	b12e8g13s7
with me	h17i-7j7k7m-9o-8q15
with no	e8l15q8
with that	a12f-8r9
with the	c-7g17q10r-11
with thi	m15
with us	k20s6
with you	a16c9j-8l-14m-10n8o11p8s-10
with your	f12k-8o-7s6
withdrawn	o14
without	a-21c-14d22f-13g10h-10i-9j-14l-16p-16q29r-14
without %degree	g19
without %easy-one	e7q15
without _ %easy-one	e14l10q10
without _ %small-deed	e8g8o12
without _ word	g9o12
without a	g16q13
without being	e9q15
without me	c-5d14m-9
without so	g19
without you	d-8g-9k8
wiv	e13n7q19
wiv %give-way-loosely	n8q14
woke	k14
woke me	k9
woman	d-11i9j13k13
wonder	c16d25f9j9q30
wonder _ i	q19
word	b12c-7e11f17i7o24p23s25
word _ $	e16f10
word _ me	o13
word _ my	f23
word is	e14
work	b13f-19g-9h-11i-15j8k-14m-16n-12p15q9r-13
work $	c11l14s-6
work _ $	b9c-7q15
work _ |	a10b14p17
work out	n8o16
world	k18l22r8
worri	c-7f19g9j-7l-11
worry	b-8f17g11l-9
worry about	f7g10
worse	l45s9
worse $	d10l34s7
worth	d15g29h9l10m7o15
worth _ $	d17o16
worth _ %outing	o11
worth _ %said-verb	o11
worth the	o11
would	a21b-17d30e-19g17i-14j18k-6l-19o-17p-9q20r-8
would %degree	r-9s11
would %easy-one	a9f8j18m7
would %feel	a25c25d9g15j7k-7n-9q17r15
would %give-way-loosely	d-9f-9g24k10q10
would %grave-wrong	c8p13
would %only-just	a16d-9j-6k6m11
would %provoke	a12c8d10n8r-8
would %rejects-me	l14
would %small-deed	a-11c-6d-10f-7i10k-6l-9m-7p-14q-8r-9s13
would %surely	a10j-6k13l-9m9
would %thinks-ill	a-15c10l17p9
would %trifle	c-5d-10f-7i12j-6k-7p-8s15
would _ $	a21j-12o7r-10
would _ %easy-one	a14h7
would _ %event	a-8j6l11m7r-18
would _ %feel	a40d-8e9f-8g-11i9j-8m-8q-8r-13
would _ %few	a12b-9c-6j11
would _ %only-just	a10g24l12q17
would _ %outburst	a20j6k9
would _ %provoke	a9d-10j13r7
would _ %said-verb	a8g-17m-7q14s-7
would _ %small-number	a11b-10c-7i7j11s7
would _ %surely	g21h12p9
would _ %thinks-ill	b-8d-14e12j10o7
would _ %warm-deed	r17
would _ at	j12q-8
would _ been	a11
would _ for	a-9c-5m-7n12p13q22
would _ good	h13
would _ have	a28i6r-8
would _ i	a-10l18
would _ it	a-13c7h7j-7r-13
would _ me	g9h16k-7l18
would _ need	a14
would _ to	a9b-11d-12e-13g-15j6k-7o-9q-10
would _ you	a-19c27d22e-9f7g14i-9j10n9r15
would _ |	c13g9j-7q10s-6
would be	c14d15e-8f8j-7l-10p20q12
would do	d-9e10g9q15
would even	m14
would hate	c8p13
would have	a28f-9g18i-6k-6l15p-9r15s9
would i	f7r12
would kill	q16
would like	a-11d-12i10k-6p-13q-11s15
would not	a25c8d8e14h16i7n11p-13q-12r-10s-8
would of	q12
would rather	r-8s11
would ring	g19
would think	l19
would you	a-8g-20q-8
wouldve	g11q12r7
wouldve %give-way-loosely	q12
wouldve _ %event	q11
wound	j19
wow	b10g16j11m20
wow %only-just	j10
wow ok	j10
wow |	c6m15
wreck	a13
writ	c6h9i16q-9
writ _ you	i11
written	i10k17n8r9s-6
wrong	b-13c-6d-12e-8f11g-13j-13k-6l-24m18q-10r-8
wrong $	f11m8
wrong %surely	f11
wrote	g-9k12l9
x	a-9c15d-13e8f-7j-7r-8s-9
x $	a-8c16d-10e-11g-11r-10s-8
x _ not	e19
xma	g13
yeah	a18c8l11o11
year	b-26c6f-7g22h11i-19j-10k11q-14s6
year %degree	e8g16
year of	g23h8m18
year so	e8g16
yes	a12b13c8d-11e11h-8i15j-7l12m-8p-8r-9s8
yes $	b8
yes _ no	c7i24
yes _ the	e10l18s8
yes i	a13l11
yes or	i24
you	a32d29f22j-9k23l9m-11n17o8p9q9r15s-9
you $	b11d36f-11g10j17k38m-10n28o16p17q10s22
you %anybody-at-all	m12
you %come-back	b15i10o-8
you %degree	g12h11i9j11n11q8r-12
you %dreamt	d-11f18l13m-7
you %easy-one	e-26f10h-10j6n15o13p-21
you %event	a10b-9f-7g-17h19
you %faulting	n14r11
you %feel	b-16c-6d16f8g-14h-11i12j22k7l9n15o8
you %felt	f11r7
you %give-way	a-16b8e-19i-8k-10l-13n-15o18r12
you %give-way-loosely	a13c-10f17g-29h-20i-13j-6l18m-14n17q-23r14s-26
you %grave-wrong	n7s7
you %hold-deed	f-7i6o12r-24
you %i-will	d10g-10h15k13r-7s7
you %kidding	n16
you %lapse	d16f22l8n-9r16
you %limit-set	d-9e-9j-6o-10p9r-8
you %make-up	a9f-12l30n-9p-9
you %mind-fails	a15f12g12n12r11
you %once-that	a-15o7r12
you %only-just	a-19b-13f16h-13i25j17k14l21n28q-9
you %outburst	d-10j9n24r13
you %outing	d9g-9l14n19
you %provoke	a24b14c-6e-8f-10g-25h15i19j7k-9o-13q-10r28s-19
you %rejects-me	b-12c-5d-12e-11m-8n20q-10s51
you %rescued	n10r14
you %sacrificed	d12g-12k12l12o-7s7
you %said-verb	b19c-11d-13g9i16j-6k10l10m19n7q-12s14
you %short-while	d11l12n16
you %small-deed	c-6j-7l-18m-9n23r-8
you %soon	k7o9p10r16s13
you %surely	a-14b-14c-7e8f7g13j15k-6l-14n12q-22s11
you %tender-thing	m10n14r-9
you %thinks-ill	a15c-14d-13e-13f18i-7j10k-23m10o9s32
you %trifle	a-14b-8d14e8i-12j-8m-12n20o13q-10
you %unbound	c13
you %understands	a26b-13d11e-12f9g12m20n-14p-21q13
you %warm-deed	a13c-8d9e8f-8h-12k-11n11p15s8
you %warm-good	a-9d-12f-8m7n8p10q-8
you %weeping	j8r13
you %who-with	f14i15j7
you ?	b13d10g-11i15j-7l-8s9
you _ $	c16d-17h7i10j-17m-26n-13p9q20r21s-15
you _ %amends	l12n8o10
you _ %anybody-at-all	a13b-15d-10e9h-9j-12k-8l-17m-10n26
you _ %apart	h12
you _ %barrier	b22d10
you _ %because	r12
you _ %body-part	a15c-7k8m-7r-10
you _ %claimant	b-8c-6d10e13h-11m10o-10q-8r18s-7
you _ %come-back	i6p17r-7
you _ %deceitful	d-10f-8i8j-8n12
you _ %degree	b24c10h22j13l-14m-9n12p-17q-9r9
you _ %drawn-line	b20c-13e12h-8l-9n-8o-10r-7
you _ %dreamt	d-10f21p16
you _ %easy-one	a8c8i8k9l14p18s7
you _ %endowment	c7d16f-10g10i13j7l-12n-10q-17r16s7
you _ %event	a12b19c-14d-11f22h9l-10m9n12q11r15
you _ %everyone	b-9k-7m-7n23
you _ %extreme-name	d16e-12f-17g-9j-21k-15l-16m-21n-9s-8
you _ %fated	k9
you _ %faulting	d-9f-9g12m13n19
you _ %feel	a-17d22g15j19l-10n-14r16s7
you _ %felt	b-12c-7f-10g18i-9j36k-8l16m-10p-8
you _ %few	a-12b13d12f10l17o12p13
you _ %gentle-praise	b-10c9d-28l-8o-7r7s10
you _ %give-way	b12g11k-7o12
you _ %give-way-loosely	b15c-7e10i17k-8m-10o-13q10r8
you _ %help-act	a10c12f14i-7
you _ %hidden-fault	d-15f-9i9j-12l-8m-7n35
you _ %hold-deed	a13b10d31e24f8i-7k-10l-12n-8q-9r-9
you _ %i-will	a11c10e-11f-9i-11k6m-9o8s9
you _ %lapse	c6d20l12m9p15
you _ %large-words	b9c-11e10f-8j7k15m-20n-15s-7
you _ %limit	a10d-8e8g-14
you _ %limit-set	b21c-12d-13f-11m9n-10o13q-10
you _ %make-up	h-7j9m18p14
you _ %many	b20d9g10k11r11
you _ %mere-others	b8d12k9o8
you _ %mind	c8d-14f16i12
you _ %mind-failed	d24l16n22s7
you _ %mind-fails	d10f14h12i7m12p10
you _ %never-mind	c19
you _ %nobody	k-6o14
you _ %once-that	a-8c11e11i-8k-10n23o11
you _ %only-just	b8c8f10g-18k13m-15n13p8q-14r13
you _ %other-one	a10m7n14p10s-7
you _ %out-of-proportion	b18c-6f19g-9l-13n-21q9
you _ %outburst	h-8i24m15n10
you _ %outing	a-11b14f-10g14h11i13q8
you _ %overreact	j13
you _ %oversensitive	j11l10
you _ %pastime	a-12d21h9k7n9o-8
you _ %perfection	d-9k15n-8
you _ %plain-feeling	b-8c-5g-9j17l9m-9p-10
you _ %possession	a-21f-9g8i11o-7
you _ %provoke	c7e-9f8i13j16m17n-9o7p-13r10
you _ %rejects-me	l12
you _ %relation	h-11k7r11s-6
you _ %role	b-9d11f-8h-10m11n9
you _ %said-verb	a-11b9c-6d-13f15n-10o-7r13s20
you _ %scorn-name	d36k-10o7
you _ %scorned	a-12d38h-8j-10k-8q19
you _ %secret	c-7d-13j14k17o11q-8r7
you _ %short-while	a-10b25c-6f-7k21o9
you _ %small-deed	a16d10f-10l-14o-12p-17q11
you _ %small-number	a-12d17e8f15g14l27n13
you _ %smash	g30n13
you _ %soon	b-9e14i-8n-7
you _ %surely	b9c14d21e9f12h8j12p-13q-11r-11s8
you _ %tender-thing	b-9d12j9n9r17
you _ %them	a8b-11e-8f23i23l-14n23q-14r9
you _ %they	d17j-9
you _ %thinks-ill	a-8d9f8h22i-7j19l9m7o11q-12s14
you _ %tie	b-11e19o-8r15
you _ %too-much-feeling	j21
you _ %total-bond	k6
you _ %trifle	b18d21e-9j9k10m18q13
you _ %unbound	r20
you _ %understands	a-8e26f21g17i10j6k-8n12o7r8s-12
you _ %unsound	d-9f9
you _ %warm-deed	b-7e21f18g17h9i-7k-11l-12r-11
you _ %warm-good	c-11h14i8j15l36s-8
you _ %weekday	h-8i11k10n-7r12
you _ %who-with	d-9l-12n9o-9q-12r9
you _ %worthless	a-10b-13d23e-8j-12l-8m-8n-20
you _ %you-being	b19c-16d12f-9g10k-10n-14q-15s7
you _ %your-kin	a19g11l9p-15q-8
you _ ?	a-9c9d16j-9k-6n-13o-9p-9q-10
you _ a	a-10c-10f9g12h10k-8m8n-17q-9r11s8
you _ about	c8d-10g11k-8l9n20r-11s-9
you _ accus	s12
you _ after	e9n14
you _ against	k12
you _ air	k16
you _ all	a16d-11h-9j-6k11
you _ already	f7n16
you _ alway	b8c11f-8h12n14s9
you _ am	b-10g-10k7r7s18
you _ amount	d23
you _ an	d14e8f9j8l18n10
you _ and	b-19d10f17h-8i8l-20m-10o-8r-10
you _ answer	a9i12p10
you _ anyth	d14
you _ are	a-11e-7h16j-11k11q-9r-8s7
you _ as	d21o-9q10s7
you _ asham	g14n8s7
you _ ask	a9d9g-11k-6n12p20s7
you _ at	a14c-6e15h-13i40j10l11q-15r15s-7
you _ be	a-11c5d23e9f6j6l-14m8p10q8
you _ been	n16q9s8
you _ before	o18
you _ believe	f12
you _ best	g14
you _ busy	g18
you _ can	g9n16
you _ car	g23
you _ care	n14r8
you _ com	a15i10p9
you _ come	g26p11
you _ comfortable	b17
you _ confus	f14
you _ could	f9i14q9
you _ dead	h9n-7o12
you _ describ	f10
you _ divorce	p15
you _ do	b8c5d-9g24h10o-14s6
you _ doing	a10e9j9
you _ done	a14h11
you _ dres	r12
you _ driv	b10
you _ easi	a9h10
you _ eat	j6o8p-8s15
you _ end	d14h10
you _ everyth	j16m-7
you _ exist	o26
you _ fault	j6k10
you _ feel	j25k13q7r-9
you _ find	g10h9p9r11
you _ for	b19c-10f-9k-15n19o17q-10r13
you _ from	d-10e11l-8n19q-8
you _ fun	h12
you _ get	b14f9g-13j-9n-7p-12r8
you _ going	b7f-10p12
you _ good	c9d17
you _ got	d9e9i7j9n24
you _ grateful	d15
you _ had	f14g-10n9p9
you _ half	f16q8
you _ halfway	n12
you _ hand	a15
you _ hav	f11n14
you _ have	a9b-14d-17e-9f-13g15i8j-11l12m8n-10o18q-8r20s10
you _ hear	f19n-7o9
you _ help	a-8b12f14
you _ her	e-8g12i10n11
you _ here	h25n9
you _ him	i9n9r14
you _ honest	j12
you _ how	a14f11l16m7q11
you _ i	b-8c11d9e-9f18h17i-12k15l14n-9o10p19
you _ if	c13r-10
you _ in	a10b-12d-13f16g-17j12p18r11
you _ into	a12b-8d14g-8l9m-7
you _ is	b-9e9i-15j-7l-17m7n22o-7p-15q13r-7
you _ it	b9c-11d-16h20j-12o13p-19
you _ job	d12p12
you _ just	a9b19d15e14h9k-7n-9o-7
you _ kick	m22
you _ know	e15i-7m7n-9s-10
you _ late	a16
you _ law	r13
you _ learn	o10
you _ least	e12g-9
you _ like	d14j9m-9q11r7
you _ longer	o10s11
you _ lunch	q15
you _ mak	j8l9m13
you _ me	a35b-13d-13g-9h-11i-20j-14k37l-10o-16q-26r14s9
you _ meet	c10
you _ milk	n15s-6
you _ mind	c10i13
you _ mine	e9k10
you _ more	i9q10
you _ much	b13c13f-7
you _ mute	o19
you _ my	a15c23d-21e27f-7j-7k21n13q-9r12
you _ need	b8j-6k18n-21
you _ never	a-10d27f-15g10j10k7n-12p12
you _ next	q13
you _ no	b33c6i-8j8n8s-16
you _ not	a-12b9c-14d11e-18f21g22h9m-17p16
you _ of	a17b12i-7j-10m12n21s16
you _ off	a12g11j10n9
you _ on	a12b-12c6e9k7l-13o12
you _ one	a9c12f-10h-8j-9l12n15r-7
you _ or	b8c6f11
you _ out	a24f8i-9k-6l17o10q19r7
you _ photo	k13
you _ power	n25
you _ pretend	n13
you _ proud	m12
you _ push	a15b11
you _ put	g12k9l9
you _ quiet	b-7o16
you _ reaction	a13
you _ read	o13
you _ real	i12
you _ recall	f10
you _ remember	f17n-9q-10
you _ replaceable	q16
you _ ring	g14
you _ rotten	n12
you _ say	e-7f-7n11o-9p10s12
you _ see	c-7f16h11k-7q-8s-7
you _ seen	i9p18
you _ sell	n17
you _ show	d18
you _ sick	d11
you _ simp	d16
you _ so	a12d-10e11g16h13i-8j8n19s-12
you _ soft	l15
you _ someone	d8n17
you _ someth	n13
you _ spare	e23g15
you _ special	b18
you _ still	c8d12l10m13
you _ take	j15
you _ tell	f9p9s8
you _ thank	l13
you _ that	f10g13h-18j14o-8r16s8
you _ the	b-14c-8d16e9f-9g-9h-11i-7k21l14m8n10q14r14s19
you _ them	f25h8i7
you _ there	a9c12f12i8k7
you _ these	f18
you _ they	d18
you _ thi	a8b11f15n9o-10
you _ thing	a9f21
you _ think	c12g9l19
you _ though	c10
you _ time	h13
you _ to	e19f23g12i17j24k-9m-8n11o12q18r17
you _ too	b24h8
you _ total	j12
you _ turn	i11m7
you _ up	c-6e17f20g-10i-6l-15m13n16
you _ us	d-10f-7k9n10p-8s19
you _ very	c6d10n11
you _ walk	g12r15
you _ wall	b11
you _ want	b17m12n29o-9r-10
you _ was	l15n11r14
you _ way	f7j12s6
you _ we	a-8f14s21
you _ well	f14
you _ what	a9b-10c-8g22h-11l-9m20n-10p10q10s-11
you _ when	d13k-9l-10n11o10
you _ whole	j-6k9s12
you _ why	o11r7
you _ will	p24
you _ with	d-9l-10o-7p12q-12r10
you _ worth	d10o11
you _ would	c-10g14l10q-7
you _ wrong	f20p11
you _ you	c-10d12f14h-17i-10j-17l-17m-13n10o-9q-10r15
you _ your	b20c-12g10h-13m7n-10p-14q-10
you _ |	a16e11f18g13i28k10m-10o10q-19r8s10
you all	m16n-12
you alway	f8j13k-6
you and	b25c12f-8g-9h15k20l-10m-11n-9o11p-8r-13s-7
you answer	e28
you are	a-15d9g-9h-20j8k11n11q8
you ask	a-13b17e-11g-8h-8m12p-9s7
you be	l18
you believe	f13
you belong	f11k11
you black	f15
you bring	a18m13
you brought	a14
you by	j6q23
you call	b-7d9l12n17
you came	a9l15n8
you can	c-18e22g16i-15j9k-10m-9n17o17q-13r30
you care	n10
you come	e11f8h9k-7n7o7
you complete	k17
you could	e12g32m15n23s-7
you cry	j9r11
you describe	f13l19
you did	d-15f21h-8j-8r8
you do	a-19c-8d20f7g-12i-17m-13n19r-16
you doing	c19i9
you dreamt	f19
you enjoy	n11
you expect	a13
you feel	b-8c-5f-10j9o-8r-10s7
you fly	j13
you for	b-12c-11i-7k8l20n-9
you forget	f18o7
you get	a-12c7i-7j-7k10l-11o12q-10s-6
you go	b9n8o8s-9
you got	d9f-9j6l21r7
you had	c-8h-9j-9l12n-8
you happen	c13
you hate	m-7s8
you have	a-12c-8f34h-18i25j6m-9n21p11r-9s7
you hear	f10
you heard	f12
you hid	i12
you if	a-8p11r16
you in	c12e-8g17i10n-8o9s-6
you is	a9d20g11r11
you just	f-7j9l10m-9n14p10r9s13
you keep	b10f20g12p-8
you kept	a21
you know	a20b-8c10d18e-14f-13g26h15i9m14n-15o14q32r7s-18
you left	g16i9p-9
you lie	n20
you like	a-15c-6d-9k7n10o17q-8
you look	c8h24i-6s12
you lot	m15
you love	m10r-7
you make	a8d15k8l10m11
you match	k11
you may	o21
you meant	s17
you might	f8g21
you need	a-9e-11f8i6j10n14p-9
you never	a-15f-15i11j-7k-6n27
you no	g22s10
you not	d-8i15j13o9
you now	p13s14
you on	a-11c-6d16e17g-9i-11k9o26q8
you only	a-11e7j6k6n14
you or	i21
you owe	e36
you people	m13
you pick	b11e14
you plann	n13
you push	a15
you put	f17
you realise	f13
you repay	g20
you run	n13
you said	b20f-11i13j-7m-7n-10s14
you saw	f13p9
you say	m7n8r8s8
you send	i7o8r-13
you set	a14
you should	a17c-7d9e15f10g9h-9j8k-8n-9o-8p13q15s-10
you sit	l16
you sleep	g15p18
you still	a11c12n-9
you stop	r11
you sure	f14
you tell	a-8i7m19n-12
you the	b8e-12f15k8p-9
you think	a9b8c-5f23h-7i-9m7q-12r-7s25
you to	e-7g16h-10i12j12p-10
you tonight	r14
you took	f12i8o8r13
you turn	a19
you understand	a13
you up	c38
you walk	f8k13m10p9
you want	b30d-14e-18i-25k-10m-8n29o13p10r17s14
you was	a9h13k14m10s6
you were	f17g10h11i15m-9p-10r-14s-11
you what	c6d14o17r15
you whether	b13
you will	a-13b18d14e22f-15h19i20j-12m-11n-14p19r-12
you would	d18g24h19j10k-12l23m7p-26q-19r13s22
you wrote	f7k9
you you	a-8g21n12
you |	a12b-31c16d25g9h30j-11k36o20p23s7
younger	g15
your	a21b10d13f17g15h-15i8j20k28l16m-19n9o-11p24r10s7
your %amends	a12e8o13r21
your %child	o-8p21
your %claimant	e13h-10i6k-12l8m-8n7o-8p17r9
your %colleague	b12i7j9k6r-7
your %device	b-9g-18i29j10k-8m9o17p-11q7r-12
your %drawn-line	b23h14
your %easy-one	b7f15p8
your %endowment	b-10d17f9h11j11k7n-11o10
your %family-word	g13l13n-11q-14
your %feeling	j33n-8
your %felt	c9i12
your %held-thing	b-11c9e-14f11q-8r8
your %kin-role	b-15f9h-11j6k-9l-11s-13
your %large-words	k7s14
your %limit	b31
your %limit-set	b10
your %mind	a-19c-7f66h-9i-9k-8l-18q-9
your %other-one	f9h-10i15k-7l9n9p-16q9
your %outing	b-8e13h-11l-20m28o-7p9q14r7s6
your %pastime	e19g27i9k-11l-10n11o-8
your %plain-feeling	c9j6
your %possession	b13c8e44i6l-15n-9o-12q13r-14
your %role	f8j6k-9m8n-8q-9r9s-8
your %said-verb	o21q8
your %secret	e7g-10i-9k-11l8m9n8o13r-8
your %short-while	a-9g12h-8k-6l-8m16o20p18
your %shown-in	i17
your %sibling	d-19j-6l-12q12r14
your %small-deed	a-8i7l-9m17n8p9r7
your %small-matter	d9h9j8l20p11
your %smash	h15
your %swear	i7l13s10
your %thing	i7n13p-13
your %thing-or-pet	h-10l11n11o-8q-8r9
your %tie	e20h-10j7q-23s-7
your %trifle	c10d-19g28h15j12k6m17o24r8s23
your %warm-good	a-9c5i12j-8k-6p-8r12
your %weepy-noun	a16j9
your _ $	b11d-8g11k12l-12m9n14q13r18s7
your _ %because	a12b8
your _ %drawn-line	b10q7
your _ %easy-one	b19
your _ %event	a13d9g-12h-14m-9p9r13s9
your _ %feel	a-11c6d11i7l-11m-10p13
your _ %few	b-10d-17g13l17p-11
your _ %give-way-loosely	a20c-14j7k9l15o8p-11q11
your _ %i-will	a11b-15g29l8
your _ %kin-role	c8n17p24q10r12s13
your _ %lapse	g14j7n-7
your _ %make-up	a21g9p-9
your _ %mind	f11
your _ %mind-fails	f10l15n7p8
your _ %only-just	d-19e-11i7j6p19q8
your _ %outing	b13e-13i7j9l11o-9r10
your _ %possession	a-9d-10i14n11
your _ %provoke	b14c-7d24e-8f14i7k6m9n-7p-19q-11
your _ %relation	d-12j10k7n12p12r16s12
your _ %sacrificed	a10g19
your _ %said-verb	a-10b13g-9j11n-7p9q11
your _ %short-while	b11e-7i15j12q10r8s6
your _ %small-deed	b8f13l15p11
your _ %small-number	a-9b-9d-12g10j8l8q11
your _ %soon	b11k11
your _ %surely	f13h12i17j-7k7p12r12
your _ %thinks-ill	a-9f-10g-14n-13q17
your _ %trifle	b8d11f7g12h-11i13k6l16m12
your _ %understands	f21g-11j7l13p18r-7
your _ %who-with	i14q10
your _ ?	a-9i-14j7l-18p-10
your _ all	d9f10r16
your _ already	q10
your _ and	a8b-12c6e-10g12l11n21q9r-7
your _ are	d17e12j-9n12
your _ at	b11i11k6r8
your _ blog	l18
your _ day	r13
your _ did	s8
your _ doe	f11
your _ for	b13c5f-8j8
your _ get	p14
your _ go	p15
your _ got	l21
your _ i	a9b9c7f-7g18j-11k6p-9q-10s7
your _ ill	g15
your _ in	b8g15p11
your _ is	c-5d13e-16h12r15
your _ left	d22
your _ like	l15
your _ me	e13g10m8q8
your _ mine	e16
your _ night	p21
your _ of	f21h14
your _ on	d-11i10l-9o-8p14
your _ or	p14
your _ reality	f15
your _ still	h14
your _ talk	j9n12
your _ that	a8b11r12s13
your _ the	f14g9h20j7o13p-8q15r-8
your _ to	a-8b9e17f9j11o9q11s13
your _ until	o10r9
your _ we	l9o8s11
your _ why	a11
your _ would	d14g-10j6
your _ you	b27j6k-8o7p-15s-8
your _ |	g13h11m7o9q-8s-15
your age	j9
your attitude	a14r17
your brain	d14
your brother	d-11q12
your choice	g15p8
your contribution	l14
your cousin	q20
your decision	a12b12
your direction	o15
your email	a8j10m11s7
your evening	e15
your face	c10j10k9
your fami	s10
your fault	a10
your favourite	g17
your game	n12
your grip	f11
your head	f10
your hormon	j25
your is	e12
your key	h14
your level	d15
your little	f9l16m7
your med	f14
your memory	f14
your message	m14
your mind	f16
your mouth	a17d13n10p23
your mug	h14
your mum	f7p18
your name	h20k15o7p16r16
your need	b11
your nerv	f14
your new	g9p23
your not	f14
your own	a18f13g-12k-7m-9n11p-11q8
your pain	m18
your passport	p14
your place	d15
your profile	k11
your reaction	j16
your replacement	q19
your request	b23
your salary	e16
your side	h25q10
your spot	q19
your story	i18
your therapist	b13
your time	e15
your version	f21i6
your visa	p13
your voice	h15o8
your whole	i8j10n7s7
your worth	h12
yourself	a36c-5d16e-13f20g12j27k-7l8o-9p-10r8s-7
yourself $	a20f-8i13j10r13
yourself _ $	a11d20
yourself _ %event	a12f15
yourself _ it	f14
yourself _ that	a15
|	a-39c-13d-15f-30g-43h-29i-10j-15k-33m-37n-22q-20r-17s-17
| %anybody-at-all	d13h-8j16l14m27q14
| %big-number	d15m7q10s13
| %come-back	c-6g15h46o-7p16
| %dare	p23
| %degree	a21d-8f7g22i18k6l9o7p29q32s29
| %denial	f16k6m8
| %drawn-line	b16o8r9
| %event	d9e7h14i-12q-23s-10
| %everyone	g-9j12l13m11r-8s-6
| %extreme-name	c12s-7
| %feel	b9c-12d8e14l11n-7o8p13q-8r7
| %feeling	j11
| %few	c-7d21e9k9l18n11
| %gentle-praise	a-9j-7l-10p-9s17
| %give-way	a20j15p10r14
| %give-way-loosely	c15h16i16n-9o7p19r26
| %help-act	a10b9d9p11
| %hold-deed	d12e10p11r13
| %i-will	a-15b8c6e-19f19g25h9j12n-11o24
| %lapse	c8g23
| %large-words	h-8k10n12
| %last-word	c6g12p37q11r8
| %many	k11l-10m10q12s15
| %never-mind	c17
| %new-self	h13
| %no-lying	i13
| %no-word	c7o23q9
| %nobody	c-6d-10f15m7o12
| %once-that	a-9b-19c-22d-10g-11l10n-12o13s-16
| %only-just	c8g22h10i17j14k10l12m-8n13p-9q9s15
| %outing	e-13g-11h16i-7q-14s9
| %possession	c9
| %provoke	c13d-9e-10f-12h11i14j-8k7l-22m-7n8o21q27r8
| %relation	e8g21h8p-16
| %said-verb	b-12c-5h9i16n-11o10
| %scorn-name	f11g9j6m9
| %scorned	c9s-8
| %secret	p-13s10
| %small-deed	b10d11h-7p10q8r-8s15
| %small-number	c-5e8i8k6l12m7n11q-9
| %soon	a9e13i18
| %stay	c15
| %surely	b-8f12g10h24i18j-15q25
| %they	a-12c-9e-13g10i-15m-12n-10q20
| %thinks-ill	e10h11m7o21p32
| %trifle	d10e-11f-9h9i22j8l13p-9
| %unbound	c10
| %understands	b9e7f14o7p-9r-7s9
| %warm-deed	b8c-6g-13h12j-8p26
| %warm-good	c6g-14i-12k-7l-11q-9
| %was-not-so	a-13f-14m-8n-10
| %worthless	c13
| %you-being	a-8b12d18f18i-11j15k21n11o-8r-9s-14
| %your-audience	g9j7l-17m10p9q15
| %your-kin	d13g16l11p9q26
| _ $	a-11c23d-13f-8g10h-26i16j-10k-9n-11o-13r12s21
| _ %anybody-at-all	b20h-11i-7n-9
| _ %apart	h13
| _ %claimant	k6o9q18s9
| _ %come-back	h17
| _ %degree	b13e-13l21n-12o8
| _ %easy-one	a-9c6e11g13h-8k-15l12m8p-11s-9
| _ %endowment	f10p-11q-12
| _ %event	c13g-11j13n-13p-11q8r7s17
| _ %extreme-name	b-9m11n13o13p14s8
| _ %family-word	e11f-7i-6l15q8
| _ %feel	a-11b16d10k6l21m12p8r11s-8
| _ %few	b-12f8h9k6p10s-9
| _ %gentle-praise	c7d11p15
| _ %give-way	c10e14k13m7o12p-8
| _ %give-way-loosely	b12c20e11h10i-12j17m-15o-9p-11r-14s-11
| _ %hidden-fault	n20
| _ %hold-deed	a-8b9g-16i-9j-13l8o-9p-11s-7
| _ %i-will	b13g12h-10i15l-9m27s10
| _ %kin	g-9l17
| _ %kin-role	j7s9
| _ %large-words	e-12f-8k16o-9
| _ %limit	b14
| _ %mind	f20
| _ %no-word	c6o22
| _ %once-that	a11d11g17i11k8l17m-8n9p10q15
| _ %only-just	a10c11e14f9g12k-7m14r8s7
| _ %other-one	d9j10l9p12q12s-9
| _ %outburst	c8q14
| _ %outing	b16c6j10l-14m-8n13s-10
| _ %pastime	c11e-8f12g18h-9k-6l-10n8o8p20q12s-8
| _ %possession	c8e9f-8h-10i8j9l-9s-7
| _ %provoke	b-18d12f14m-17r-12s-13
| _ %rejects-me	n13
| _ %relation	c5h-8k6o10q15
| _ %rescued	e7g15
| _ %role	i6j8q8
| _ %sacrificed	e13f7g19h-12i-8l-10m9r-7
| _ %said-verb	c19d-13e-11j-8k9l-19n-8s10
| _ %scorn-name	d9g-9
| _ %scorned	b-9d15j8n7p11
| _ %short-while	b-11c12e-15i-8k15l-11o12p9q15
| _ %sign-of-life	c15h12
| _ %small-number	b-10e11j6k14l9o-10q8s-6
| _ %someday	c11
| _ %stay	c10
| _ %surely	a10b7c8d-9e16g21h12j17l10m15o9p10q25r10
| _ %them	h14o7p14s-13
| _ %thinks-ill	a-10c11d-10e-11k14n25o14p21q27s-9
| _ %tie	p9q8
| _ %total-bond	k11
| _ %trifle	a-8c13f-10g-16i8l17p9q12r-11
| _ %unbound	c15
| _ %understands	b8f15g9h16l11o8p13
| _ %warm-deed	c7f-7g9h20i-8j-9k13o8q11r-12
| _ %warm-good	b-10e22o8p19
| _ %you-being	a9b-9c11d12e13h8i14r14s6
| _ ?	f8h20i15
| _ a	a9b-8c13e-11h14i11j17k-8l17n14p10
| _ again	j11
| _ all	b7c7k15o17q14s-7
| _ already	b12i6k11
| _ alway	d-9g18l12n8q10
| _ am	b23e8g-23h11j6l10o13q-8
| _ and	a22f-13h16k19m-7n-11p-12
| _ are	d11e-19f-16h-11j21k17l-20m-11q12r-9
| _ as	c10i-7
| _ be	b14c12j-7o9p19
| _ birthday	l14
| _ bye	c9
| _ can	b-11d-15e10k-6o10s-12
| _ choice	g17p9
| _ come	h14
| _ did	a9l18p8
| _ do	a-16e-9g9j7k-10m-12n19q-11
| _ even	l15
| _ ever	b-7m11
| _ for	a-11b17e-12g-14h7m-7s13
| _ get	f15l16r9
| _ got	b14c-6d20h22p11s-6
| _ had	a-12b8e-8f10i-8j-6l15p-8q16s-7
| _ have	b19c-11d29m9n12q-8
| _ home	h10p-13
| _ i	c28d17e21g22h15l-9m22n12q19s22
| _ if	a12l8p10r11
| _ in	c6d11e16f10i11m-8o-8p11q-11
| _ is	a-9b8c18e18f-8g17i26m-9o-7s-16
| _ it	a-14b20e-7g-14i10k9p-9r9s22
| _ just	j15l-11m15q18r11s-6
| _ keep	c11
| _ know	c10i10k10l-8o12q-14
| _ least	g23s13
| _ me	e-12g-27p19r13s-10
| _ mean	b13
| _ mention	l10q18
| _ more	h13
| _ my	b9h-15k18m9o12q-13
| _ never	f8i13k14r-8
| _ no	d10f9o8q8
| _ not	a-14b9c15d-9e11f-15h18o-8p-9q14r-9s-17
| _ number	i14
| _ of	g11j13k-7m15q10
| _ on	a14b9g-14h10i21o-12p11
| _ one	h9j-10n-9q-11
| _ only	f8g17k-6
| _ other	o7s8
| _ ring	b-8g-10h16
| _ said	e12g-10k13o16q18
| _ say	b-11c9e-14f-13k-7o-9
| _ shall	b14m11o10p8
| _ should	d19e8k8q-8
| _ shower	i10
| _ sit	i7m8o15
| _ so	b19h-7l9p10
| _ that	a11b-17c17d10g10j8k-6l-13n-14
| _ the	c8e21f-8h30j-7k8l14o19p-11s11
| _ then	o11r10
| _ thing	e18f14h8
| _ think	b11g8h17l11
| _ thought	q16
| _ to	a-14c11e-9h11i-13j14k6l-12n-10p10
| _ up	b12j10l10n7p20
| _ us	h7j-7l10p10s-6
| _ want	e-9h8i12k14m-9n20r13s-7
| _ was	b-14e-14f18j12l11n-14p-12q10r-8
| _ we	b-10e-9f-7l17o-11q-8s9
| _ well	c6s15
| _ were	f13g-12i15j-10l14o-8q13
| _ what	a12c-6d19k-7l14n7o11p12q10r15s15
| _ who	a15i11k6l14m9o11q12
| _ why	f14i12o7
| _ will	c5f-7g22i-11m12n-9o22p-17s8
| _ would	e-15f21h17l11o-8p23
| _ x	c13
| _ year	d12l-10m9s15
| _ yes	b8
| _ you	a16c-17d-15g20h-11i12j10m10o10p-14q-9r13
| _ your	e16h11i10k9m-11n7p12r8
| _ |	b10c29d-12e-8j9k6l28p-15s8
| all	h18
| and	a40d24e9g20h-8i19l22m12n10p14q29s6
| anyway	c32d9g12l9q8
| ask	f19g-9j6
| at	g9s12
| be	p22
| but	b-7c20g33m8s8
| bye	o18
| can	h14
| come	h36q-8
| do	a-8e-16i15j-8o14p-13q-8
| enjoy	o30
| even	q13
| explain	i16
| for	h15i10
| got	s16
| had	a25
| how	b15g13p17
| i	a-23b13c-10d11e-8f8g14i7k8m19n14o-20p-11r-23
| if	b-12c-14d-12e-14i9o-17q-17r-19s-9
| ill	g23
| it	a-15e8j9l15n9q-16r10s-9
| just	b-8i7q32s12
| keep	c22
| let	k6o8
| maybe	a9b8c19j12o9q14
| message	s15
| might	c19q8
| name	i13
| new	h17
| nobody	d-12f10g10
| not	c22j-9k19r13s23
| noth	c14
| now	a10e7i19
| ok	c15j7s13
| one	a9g14h17l9
| or	c29p27
| people	l13m7
| perhap	c10f9
| pick	p19
| please	b-10c-7i-7p-13q-15s-7
| she	a-9k8q11
| so	a26d-10f9g23i22j6l11o8p32q20s21
| take	a9c8q14
| that	g-15h12i-7j-9l-14o8r-10s6
| the	c-13g16h36i-11j-6k-11m-11n8o-9q-11r-12
| then	r19
| there	b-12c12d10i-6j16l26m-8p-8
| think	a9p24
| try	l25p9
| turn	b16i7
| until	o16r24
| we	a-9b26d-10g12i-11k10l-11m-7o-14r-12
| well	b18d13l17m9
| what	c-8d19e-14h-8i9n10p-12q16r-8
| whatever	g9h14
| when	c-6e19g-10o38q16r12
| where	h8i15
| who	h-8i43l13
| whose	i32
| why	f7i23
| you	d13e27f44g-15h-8j15n65o12r8s-10
| your	c-6f20g9h7i-10p12q8
👀	c10j11
👀 $	c6j12
👏	l13
👏 $	l13
😉	c15
😏	c22q15
😏 $	c12q15
🙂 $	p15
`,
};
