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
    -3.85,
    -4.644,
    -3.122,
    -4.167,
    -5.192,
    -5.986,
    -3.051,
    -3.901,
    -2.892,
    -4.986,
    -5.89,
    -4.415,
    -3.652,
    -6.452,
    -3.975,
    -4.801,
    -3.594,
    -4.647,
    -4.501,
  ],
  unit: 0.2222,
  lines: `
$	a-25b-10f7g-25h-16m-17n20p11q-24s-7
%amends	b-20d-9f-21g-10h-15i-11j-17k-24l-26m-11n-15o18p-22q-16r31s-10
%amends $	a-12c-6e-9f-7i7j7l-8m-16o9p-14r14s-8
%amends _ $	a-9m11
%amends _ exist	m21
%amends _ get	m11
%amends _ noth	g19
%amends _ that	b9s16
%amends about	a15
%amends for	e-14j-8l9m10o-15r-13s11
%amends is	a11
%anybody-at-all	c-17d24e-16f8g-11j-10k8l30m18n19o-9q9s-9
%anybody-at-all _ $	k-13m7o14p-14
%anybody-at-all _ ?	q16
%anybody-at-all _ and	d-12o15
%anybody-at-all _ could	d15f11l13
%anybody-at-all _ in	h8p-9q15
%anybody-at-all _ is	d19j-9k11p16r-13
%anybody-at-all _ me	m9
%anybody-at-all _ not	a12d-12f8k11r8
%anybody-at-all _ that	c5n10o21
%anybody-at-all _ the	a-11f14h8l-10q12
%anybody-at-all _ they	i15q22
%anybody-at-all _ to	a23g10m9n9r9
%anybody-at-all _ up	i15
%anybody-at-all _ was	k9
%anybody-at-all _ worse	l18
%anybody-at-all _ you	j10k11l-14
%anybody-at-all _ |	a11b-11j-6m19n-11s7
%anybody-at-all before	k12
%anybody-at-all brother	g14q21
%anybody-at-all cousin	p11
%anybody-at-all do	a15n8q10
%anybody-at-all get	h11l18m11
%anybody-at-all in	d-11q24
%anybody-at-all is	l12m10n14q-10
%anybody-at-all own	i14
%anybody-at-all who	c-5l15m-10p14r25
%apart	c-6d-17e-16g9h44j-10n-8p-17q13s-9
%apart _ $	k18r9
%apart _ it	h15
%apart _ left	h12
%apart _ |	h21
%apart left	a8g18i7p-9
%apart tim	h18
%apart you	d-11h8k7
%attacked	b-9c-9e-35f-7i-18k-11m90
%attacked _ a	l18
%attacked _ i	m12
%attacked _ the	d12l-9m17o8r14
%attacked by	m19
%attacked for	m19
%attacked to	d37e-9g16m-13p-12q9
%attacked trial	m12
%attacked |	j11m15s7
%authority	c-7f-11g-14h-14l-13o-13p63
%authority _ |	d12o7p14
%barrier	a16b27g-11j-12k-12l-16o13p14r-8
%barrier $	o8
%barrier in	b23
%barrier on	b11
%because	a45b-8c-16e19f13h-15l-8n12p-9q-25s11
%because _ had	a15
%because _ not	a17b18o9
%because _ so	e13
%because _ you	a30s-7
%because _ |	a19
%because i	a-17c-7d-12e19g-10h-11i12r-12s13
%because of	a14f-10o-7r-7
%because to	a11e19
%because you	a37e-8m11n10o9
%big-number	a-8c-23f-18h-11j-11l10m-7n-20o-13p-16r-10s-8
%big-number _ $	b-10d14e-9g-13l-12m-9p11r11
%big-number _ ?	i7l12
%big-number _ and	d-16e-8i-8k7m-7
%big-number _ he	q19
%big-number _ i	a9e13i-10l-9m8s-7
%big-number _ is	b-14l19q9
%big-number _ of	h-8i-6l-12m10
%big-number _ |	a-8g-9i9j-6k-6m-8
%big-number day	k16l-9o32q-10
%big-number minut	i13
%big-number week	l15
%big-number year	d11m22s10
%body-part	b-14c6e-15f-11h13k-10m-13p14r10
%body-part $	a10b8c7f-9g-17h18l-11p20
%body-part ?	d20h14
%body-part _ it	h10p14
%body-part _ out	l17
%body-part _ the	d9g9h10q13r12s-7
%body-part _ you	b-10f10l13o8p-15r8
%body-part in	b-8g9q11r14
%body-part on	b11r17
%body-part to	c7f7h11j16r8
%came-out-with	a9d10f10l26m7p-9
%came-out-with like	b11f11l16m9
%child	a18e22f7g24i7j16k8o10q22r18s9
%child $	f7g-14o17
%child _ $	m-7n10p24q-15
%child _ be	l18
%child _ |	g-12j-8l8r16
%child and	q22
%child in	q18
%child who	a10r17
%child will	l12
%child |	e10g16q10r-8s11
%claimant	b-11c-8d22f-10h-8i-12k15n9q23
%claimant $	d14e8f8h15k6l-15o10p-11s8
%claimant _ $	e15k15p13q10
%claimant _ are	f8j9k12s-8
%claimant _ be	l15q26
%claimant _ for	g14h18n-9q-10
%claimant _ had	q24
%claimant _ have	d15l-9o13p-11q9
%claimant _ is	e11h10i7l-8o-9
%claimant _ not	a26g16j6k-8n7p14q-15
%claimant _ out	p18r9
%claimant _ the	e-10g-14h-9k12n-12o-7q-15s9
%claimant _ when	d10e15r9
%claimant _ you	b-9h-13k13n12p-10
%claimant _ your	b-11d-13i11j6l11q13
%claimant _ |	e16p9s10
%claimant back	h14
%claimant get	c6f7r15
%claimant had	l17s9
%claimant i	e11g-12h14s-8
%claimant is	a8c5d-13f-9h8j-10q-18r12s14
%claimant so	e20
%claimant to	p17
%claimant want	p15
%claimant who	e-8i-11n8r15
%claimant with	k14l10n9
%claimant you	a-9e10h15j9
%claimant |	a15e16g-13n-7s11
%colleague	a13c-17f7g-18n-16o-10r-8
%come-back	a-11c-9d-14f-16h56k-15l-8o-18p11q-15
%come-back _ $	a-12b26d11h27r7
%come-back _ or	h10p19
%come-back _ that	h12
%come-back _ |	c8h22
%come-back back	c6h8p10
%come-back call	p13
%come-back come	h13
%come-back home	h17r12
%come-back me	h22
%come-back up	b8e9h-7n10p11
%dare	d-11f11m-7p36
%dare _ $	p16
%dare hear	f13
%dare me	o7p11
%dare not	p16
%deceitful	b-13d-14e-8j-15k-10n16s-17
%deceitful memori	f10
%degree	c-14e16f8g-16i9j6k-26m-8o-15s18
%degree $	a15d9e8i9j-7k-6m19r8
%degree _ $	b10e-16h14s-10
%degree _ ?	i-10j13
%degree _ a	b-8d-13s15
%degree _ about	f17s-8
%degree _ am	b16e-9q-9
%degree _ are	b9d10f-10s9
%degree _ being	o13
%degree _ could	g24n10
%degree _ for	d15g-10n-18
%degree _ i	a-9b15e-12f-9j-6k-8s-10
%degree _ is	a14e16f-9i7j-8o7r11s8
%degree _ it	a15n16o7r-8
%degree _ me	h17m11q-10
%degree _ my	m7s12
%degree _ of	e14l10r10
%degree _ sensitive	j10
%degree _ should	s13
%degree _ the	b10c9d12g-10l18p-12s6
%degree _ to	a12g20l8s6
%degree _ want	l-10n-8s13
%degree _ was	f7s14
%degree _ will	e14n10s-11
%degree _ work	b13
%degree _ you	c-13e11f12g35l-16p11q11s13
%degree _ your	b12d-10l18s-9
%degree _ |	b11d18e-9i8j13o10p19q25
%degree basical	s13
%degree because	s12
%degree busy	g18
%degree call	l14
%degree cold	m14
%degree easi	a9h11p10
%degree high	b11
%degree i	b8c-7l9p-17r-9s18
%degree little	c6r12
%degree much	a10b11c10d-9j-8k-6l-9n-10
%degree my	s15
%degree now	b12
%degree personal	j12
%degree so	j11q10
%degree thank	a15
%degree they	l17
%degree too	j17
%degree you	f-9i-7l14o10
%degree your	e28g15k8
%degree |	c5o8q25
%deluded	d-12f33l-12m-8n-9s-7
%deluded $	f20
%deluded _ $	f23
%deluded _ ?	f21
%denial	b-14c-15d-27f72h-18i-18m8r-10s-10
%denial _ $	f8
%denial _ no	f13j16k7l-8
%denial _ |	f11
%denial is	f-11j9k8
%denial not	f13g-10i-7
%denial once	f8k-6n10q13
%denial said	f10
%denial was	f26
%device	a9c-15f19g-9i39k-9n11o11q16
%device $	a-8b-19l15r20
%device _ and	i16n7
%device _ talk	l17
%device _ you	e-11f8i8o11
%device _ |	a22f8h10i19l-9s10
%device give	i15
%device on	b14i10n12
%drawn-line	b43c9h-15i-10k-30l12m-12q-16r-9s9
%drawn-line $	a15b11c-6e9i11l-12n-8p-12s-8
%drawn-line _ $	b-21c6e-12f-8h-10l13n14s14
%drawn-line _ ?	b10i-7s8
%drawn-line _ a	b14c6o8
%drawn-line _ be	b13
%drawn-line _ breathe	s13
%drawn-line _ did	b14
%drawn-line _ for	b19
%drawn-line _ in	e16p11
%drawn-line _ is	b15c8
%drawn-line _ my	b12
%drawn-line _ the	b10h10p19s-8
%drawn-line _ you	g-9n9o18s16
%drawn-line _ your	b10n15
%drawn-line a	b-14d12j7l-15s7
%drawn-line and	d11j17
%drawn-line before	r15
%drawn-line clap	l18
%drawn-line from	l14
%drawn-line hour	b20
%drawn-line if	p16
%drawn-line me	b18
%drawn-line ready	c8
%drawn-line time	b18
%drawn-line to	b16j7o15q-15s12
%drawn-line you	a9o18
%drawn-line |	b11d-11g10l-9p-11
%dreaming	d-10f26j14l20
%dreamt	a8f30i-14j-18l-8n-11s-8
%easy-one	d-30i-17j8m-15n-12o-25p-17q27s-12
%easy-one $	a13c8e12h-11l-13m-10n-13s-11
%easy-one _ $	a10c-9f19g10j7m-10n9o9s-12
%easy-one _ ?	b12g-10j7l14
%easy-one _ a	a-11b15h9p10
%easy-one _ about	h8m13
%easy-one _ and	k-12m9p12r11s-7
%easy-one _ are	l11n13
%easy-one _ face	c11
%easy-one _ fami	g21
%easy-one _ feel	k9m8
%easy-one _ from	h16
%easy-one _ hear	h14
%easy-one _ help	f15
%easy-one _ i	g-12k-7m13p-9q-12s12
%easy-one _ is	b-13d-11g12h-10i-7l-15q22
%easy-one _ it	a23d-11j-8k-7n-14
%easy-one _ like	e16k12
%easy-one _ me	e-10n8o11
%easy-one _ more	h9i13
%easy-one _ much	b17
%easy-one _ of	f19g16
%easy-one _ one	d16e-8i17
%easy-one _ own	b17
%easy-one _ the	b-16g-16i-6k-7m22r7s10
%easy-one _ to	a-15b13c-7g11n9p-15
%easy-one _ train	a16
%easy-one _ us	h14
%easy-one _ you	d-12e8f14g18h25i-10l13o-15
%easy-one _ your	h13
%easy-one _ |	a10b-12e-9i-12o8q11r11s-7
%easy-one a	b-12d15j8s19
%easy-one about	a14n13o9q18s9
%easy-one ask	e15q8
%easy-one at	j8
%easy-one for	b13e-16f-10g20h19i-11j-7n-9s15
%easy-one how	m16
%easy-one if	b16e14g-9q11s7
%easy-one me	a-18d13e-12g13j9p-12
%easy-one no	b8e12f-10m-8o-8s-13
%easy-one permission	s11
%easy-one the	a22b-8d-16f-9g12h8q10
%easy-one too	b14
%easy-one you	b-9e15h-23i19l14o-8r-12
%easy-one your	c6f8j-7k7l-9
%easy-one |	a10b-10g16k11l13n11q11s-8
%endowment	d34e-8h-9l17n20o26q10
%endowment $	a10f7j-9k8o-15p33s10
%endowment _ $	c-9e10h-7j8m10o16q-9r16s-7
%endowment _ a	d14g18l11p-13q18
%endowment _ and	b-16d17e-15
%endowment _ date	i13
%endowment _ do	c14p9
%endowment _ hand	i12
%endowment _ humour	j12
%endowment _ i	a16g13j-7
%endowment _ is	i-12n12q-11s10
%endowment _ not	c12
%endowment _ own	b20s8
%endowment _ that	d12e15g9i-8
%endowment _ the	f17j8k-7l10n-8o11q15s-7
%endowment _ you	b-9h12j6l10o8r12
%endowment _ your	b11c7d26
%endowment _ |	c6g17h-9n-18o25s12
%endowment an	o14
%endowment and	d20
%endowment her	b17e9g13
%endowment in	a10d18
%endowment is	d13
%endowment it	b12d12e15g10j7o14p10
%endowment me	g9h12j6k7o-10q10
%endowment no	e8l14q12
%endowment of	j10
%endowment that	a10f-13l-9o-8r8
%endowment the	f-8g20i-7o-7
%endowment thi	m15
%endowment us	k19
%endowment you	a12c6e-9j-12l-10m-10n13o17s-9
%event	h11j-21k-15l13m-15n-9p-22
%event $	a20d-14e8g14i10l9o16q17r9
%event ?	d13e-14i31j-7
%event _ $	a16c-16g-11h22j9k12m-24p10q10
%event _ ?	e15h-13j-10p9r-12s-11
%event _ a	a-13k-10m12o-11r-8
%event _ about	d9f-14l-19n24q-9
%event _ again	f10o8p9
%event _ all	b9c8e-19g11k-7l-10n15
%event _ am	n7r11s10
%event _ and	a-8d22p19r8s-7
%event _ are	g-9h8k8p23
%event _ as	b9s18
%event _ basical	l18
%event _ be	b-9e-8g17h18i-7k7
%event _ because	a10b-8g19j8n-8
%event _ better	p15
%event _ but	a-9c15f8h12s9
%event _ can	b-12e9i10j-7r14
%event _ clear	d19
%event _ control	n16
%event _ due	e15
%event _ exist	f14
%event _ feel	j13
%event _ fine	g24l-10
%event _ for	h-11i-10m16n-8
%event _ grown	d14
%event _ have	c5f7g-9l22n10o8p-9
%event _ hormon	j11
%event _ how	a-11b13c10e20f21k8s11
%event _ i	a15b8f-12g10j-15k8l-19
%event _ if	c-7i-7r16
%event _ in	e8f16k-6l-13q8r21
%event _ is	c-6e10g-15i12j11l11m8o27r-8
%event _ it	d-11f10g-12l-13s-7
%event _ job	e14
%event _ just	m-8q9
%event _ last	o20p12
%event _ like	c8d11f10h15k7l9m10
%event _ longer	s11
%event _ luck	k6l13
%event _ me	a-10d-9g12h16j-18m28p-13
%event _ mine	e15l-11q10
%event _ most	l13
%event _ my	g31h-13i9k-10l-9s12
%event _ no	d9r-8s16
%event _ not	b23d11f7g-17j-11l-9m-10n-12o-15s-7
%event _ now	a-8b-9j16
%event _ of	a9f16g-12h-8l12o-9p12s10
%event _ ok	g12
%event _ on	a17f-7s-8
%event _ one	d10l19
%event _ only	b-8g10h-13k6l11
%event _ paranoia	f13
%event _ person	e8h13
%event _ pure	f10l13
%event _ real	h13k8
%event _ run	l17
%event _ scary	f14
%event _ slow	i17
%event _ so	e14f7l-8n12q9s14
%event _ still	c11h12
%event _ stop	a9b8k11p17r-8
%event _ sweet	c10
%event _ that	a9c-6d17f7g-11h-9i-11l-10n-11r-8
%event _ the	f9h14j13k-20n11q-11
%event _ then	g13r13
%event _ there	a10b-9f16j9
%event _ third	i13
%event _ time	j14
%event _ to	a15g11i8m15n12o-11p-10r8
%event _ two	a12
%event _ unanimou	q16
%event _ us	a12h25k6m9
%event _ way	d14p19
%event _ what	e10j-6k-6q15r-7s26
%event _ worth	g28m9
%event _ you	a17b-9f7g15h-7m-10n15r9s8
%event _ your	a14c11d-9f17p13s12
%event _ |	k-7m-9n12o-9p18r-20s-10
%event all	a13n11p12
%event and	c-8f14g-13j13k-8m-8s-8
%event are	f11
%event before	p11r13
%event cold	h11
%event com	a15b12m10
%event depend	c9r12
%event did	l17
%event door	p16
%event email	r11
%event face	a12d14
%event house	e20h-9r8
%event i	f-9h-11k8p13r8s24
%event in	f9i10l11o-9p-11q-8r-16s13
%event is	a10d12e10f11g20h9j24m12n10o11r-9
%event mean	e8s18
%event must	d9j10
%event on	h-10i13n14s7
%event or	b21i-10
%event out	e17
%event round	i9q20
%event suit	e15
%event tak	a18
%event taxi	i12
%event the	d12e10g16i-18r-10
%event then	i13
%event time	g10h16j14n8s7
%event to	h-9k17r-8
%event tone	q9r16
%event true	f13
%event was	a-9c-17d-22e-10f-9h17i-10l9m-11o-8p-10
%event way	l16n-8
%event when	d12n13o-8
%event word	b14
%event work	e22
%event would	d21p18r-12
%event you	f12g13h-9i11j7k-9n7o-12q19r10s12
%event your	c6l15n18
%event |	b16c10f21g-13k-11n-11o12q-10r-19s-8
%everyone	c-6d12e-16g-17i-8k9l22m19n13o-11p-13r-7s7
%everyone _ in	q16
%everyone _ me	m16n-7
%everyone _ my	q16
%everyone _ of	d15f8k-8s13
%everyone _ the	a-8n-11q20
%everyone _ to	a24l-8m7n10r10
%everyone _ us	f8k-8q10s10
%everyone _ was	k11
%everyone _ |	c8m11p9q-9
%everyone before	k12
%everyone in	q23
%everyone is	l12q-14
%everyone other	h-8k21q-11r7s7
%everyone rest	k-8s13
%everyone to	g20s8
%everyone who	l16p13r19
%explains	b22h17o-8
%extreme-name	c-9e-22f-20g-12h-8i-17k-18l-19m13n16p-23q-20r-28s55
%extreme-name $	b21j11s27
%extreme-name ?	b15m-8s11
%extreme-name _ $	a10e11g10m7p23
%extreme-name _ are	s10
%extreme-name _ but	a14
%extreme-name _ discus	e12
%extreme-name _ for	d-9g10s15
%extreme-name _ since	k10
%extreme-name _ to	h11o8
%extreme-name _ you	d-10f-11i-7q-9s16
%extreme-name _ |	a14b-12d-18j12k-8l-10m15n14
%extreme-name about	b15
%extreme-name and	l9s17
%extreme-name blame	a17
%extreme-name else	k8
%extreme-name problem	q20
%extreme-name to	b9e11l-10o-8q-9
%extreme-name who	s13
%extreme-name |	b-11c-7d23e-11i-8j-7m13q11s9
%family-word	a-8d-16g36i-10j-12k-14l-11
%family-word $	a10e12f-11m-14
%family-word _ a	a17d-11e8f-8g-14p-11s13
%family-word _ at	b-9n11q22
%family-word _ not	e11h9q-8r9
%family-word _ was	a17f10q-9
%family-word _ will	r17
%family-word had	l14s10
%family-word is	g-14j-6n8p10s12
%family-word pressure	a19
%family-word so	e18
%family-word will	m17
%family-word |	m8n-16q10r10s8
%fated	d-9k27n-10
%fated _ $	k15
%fated _ |	k20
%fated whole	k10
%faulting	d-22f-11g14k-15m7n52o-8p-16
%faulting _ $	h8m18
%faulting the	m11
%feel	b-10e-13f-7h-11i-25j16l-12r-10
%feel $	j24m13n20o10
%feel ?	a14l12
%feel _ $	b8d9f8h-12i11k-8q16
%feel _ ?	a11g-11h-8j14
%feel _ a	b12j12k9p10q10
%feel _ about	a11b-12c-7g12j29k-6r7
%feel _ again	h13
%feel _ and	a10g27i-14p-9r-9
%feel _ angry	a14
%feel _ answer	i18o8
%feel _ at	a11b11c6e25i-8j8m7o-8
%feel _ be	b-9h9l13m13r-14
%feel _ better	a9d24g12k9
%feel _ but	m14
%feel _ by	e8j13l-8q10
%feel _ cry	j19
%feel _ daughter	o11
%feel _ down	e14p13
%feel _ else	h11j16
%feel _ feel	k12m9
%feel _ for	c8e8h-10l-10m8n12r8s7
%feel _ from	l16o9
%feel _ grip	j13
%feel _ heart	g12
%feel _ i	c-6e-12f-16h11j-9k11m13p-13r-21s18
%feel _ in	c5d17e13g-14i13l13m14n21s-7
%feel _ is	j12l11
%feel _ it	a9b-11d15e14f8j20l18o9p-19
%feel _ like	k14l14
%feel _ look	f7n15
%feel _ me	b9e19i-7q17
%feel _ nicer	d14
%feel _ no	f7g13l11p9r-9
%feel _ of	c-6d-15e-11j7l-8o-8p13r18
%feel _ out	a-9o15p-10
%feel _ over	j14
%feel _ personality	l14
%feel _ quiet	o15
%feel _ right	e10g10i7j10
%feel _ sense	j10
%feel _ shame	p20
%feel _ sick	d13
%feel _ so	a12e-8q-10s-7
%feel _ sorry	p15
%feel _ spell	e11
%feel _ sympathy	l9m14n9
%feel _ talent	d16
%feel _ that	a-11c-8g12h9j15k-7n-8o10p-10q-13r16
%feel _ the	a-14b9c13f-7i10k12l-18o15p19q-10r-8s8
%feel _ though	c11o13
%feel _ thought	s12
%feel _ tir	l15
%feel _ to	a18d-20e21h10n-7o29p12
%feel _ up	d-9f10h13n-11o10r9
%feel _ wait	e15
%feel _ want	m12
%feel _ we	b10h13
%feel _ with	b-14h22n-13o-14s12
%feel _ you	b-8c6j11k9m-8n8q-10r23
%feel _ your	b12c11j8m-7p10q9
%feel _ yourself	d9f8g13j-6
%feel _ |	a-20c11d9e9g16h15k-6o10p-11s-7
%feel a	a9e9f-12i-9j13k-11m18o-10p13r19
%feel about	b9j8p20r-8s7
%feel alive	k11
%feel alway	n16s7
%feel an	p20
%feel answer	o8
%feel asham	g16
%feel at	b13j18
%feel blam	m14
%feel book	b17
%feel boy	l12
%feel chang	f-8h10i8
%feel check	f11k9
%feel earn	e19
%feel feeling	m16
%feel got	a-11m-8n16
%feel grateful	d21
%feel had	q9
%feel happy	m12n8
%feel here	a-9g31
%feel it	b-12d12f12g-15h14k7l-11m7
%feel lone	j10
%feel lost	s10
%feel more	j-6o8r13
%feel no	b-8d11j17k11n8o12
%feel not	c11d12m11p13s-12
%feel on	e-8h18j7o16
%feel only	a14
%feel over	j16
%feel proud	h14r10
%feel put	b12e-8m10p-10r-7
%feel seen	d24i9n9q9r9
%feel stitch	p20
%feel stopp	d12g9h13q16
%feel sure	p14
%feel that	d-11h18j9l10n-9q-9r9s10
%feel the	e22j-11m12p25q-10r9
%feel to	a-9c-8e40f-12i14j-10l10m13n-15o-16r-11s-11
%feel until	p16
%feel with	c13
%feel you	a-13c19d-10k7o-10q-9
%feeler-name	j25
%feeler-name queen	j12
%feeling	a36c-21d-28g-10h-12i-14j69k-11m24o-9p-14r14s-12
%feeling ?	j-8m12
%feeling _ $	a-13j-10n16
%feeling _ a	j16l14
%feeling _ for	j11l17
%feeling _ got	a12
%feeling _ i	m11o8
%feeling _ is	j19l-9n-8
%feeling _ just	j12
%feeling _ my	a17
%feeling _ not	j26
%feeling _ of	j9
%feeling _ people	f18
%feeling _ the	a12n11
%feeling _ you	a16j20m12q14
%feeling _ your	j17
%feeling _ |	f-8j14
%feeling and	a17
%feeling is	a-8j30q14
%feeling it	j9
%feeling mak	f13
%feeling |	j17m7o9
%felt	b-16d-20e-28f13g-12h-13i-12j31k-19l9n-10p-13q-12r-8
%felt ?	j10l12
%felt _ $	a-10f12g19h9j-12m-10o13
%felt _ a	j8l14n-7
%felt _ are	j8
%felt _ be	l13
%felt _ can	r11
%felt _ i	b12f-7j-11m16s8
%felt _ is	j16n-7s-7
%felt _ just	j18
%felt _ on	o14
%felt _ the	c-5d11f-14
%felt about	d-10g13j17n-9
%felt can	l14
%felt of	f-8j13n18q11
%felt thi	a15m-7q11
%felt you	b28d-12j20n-8o9s8
%few	a-8c-16e-20g-16i-17j-10m-19n-13o-13p-13q10r-19s-10
%few $	a10c-10j-8o13s-12
%few 40	i17
%few _ $	b-12e-11f10k-12o9p8r11
%few _ ?	g11i-9l10
%few _ a	a12f7q-10
%few _ about	a10m10q-13r8s9
%few _ account	i11
%few _ adult	f14
%few _ ago	l16
%few _ and	d-13g-12l22m9
%few _ are	d18f-9i-7
%few _ be	g18i10
%few _ between	b14
%few _ ever	h8k17q9
%few _ for	c11e-11g12h9r8
%few _ get	a17k7l11
%few _ has	m11
%few _ her	g11n8q22
%few _ i	c8i11j-15m13n-10s-13
%few _ in	b-13h-10k7l13m8n9p-13
%few _ invite	b11
%few _ is	b-8d-13e12f-11i-7j8l22
%few _ it	i7l10m-11p-11r-7
%few _ me	a10g9p12
%few _ my	a-9h-8i-10m7
%few _ no	b19q10
%few _ nobody	b-8j12p9
%few _ not	c13e14g-10h11k-7l21n9o7
%few _ of	b-10c-10d12k-6o13s12
%few _ on	c6d-12h8i19j-7o-9
%few _ over	p18
%few _ should	g15k15
%few _ skin	j22
%few _ so	d12g12i13o8
%few _ the	f-8k-6l-11m-7o-14s-10
%few _ them	q14
%few _ then	c7m-8s11
%few _ there	e11g-11
%few _ these	c12
%few _ thi	r22s11
%few _ till	h8k15
%few _ to	b11h-12j-7r-8s11
%few _ us	f7h15q9r8
%few _ wall	d15
%few _ way	p17
%few _ who	a13b-10e-8m9n17q14s10
%few _ would	j12
%few _ year	k10l14
%few _ you	b13e19f12g12j-8k12l20m11o10r-12
%few _ your	b8g11j14m-9o8p10q-9
%few _ |	c13e-21h7i13l18m-8n-18o10p-14
%few and	a-8b13d18g-11j-7k8q-14
%few bad	l16
%few birthday	l13
%few brain	d12
%few call	p13
%few chang	h15
%few crime	s12
%few daughter	o11
%few day	c6e-11i-7k13o32r9
%few form	b12s13
%few funeral	j14
%few ghost	o17
%few grip	j18
%few grown	j12
%few job	d18h8
%few last	h15
%few lie	i19
%few list	c6m10q9
%few little	c6j7r12
%few man	a14r-8
%few medal	l21
%few month	c7h19j9k-8o9
%few more	d-14g-15l-9
%few nightmare	b11
%few of	c9e-8f8h-9i-9j8l12q12
%few other	q26
%few penny	r17
%few reflection	a20
%few rep	o14
%few roof	h18
%few seat	c11
%few shame	p15
%few single	k18
%few soul	k11
%few stone	d9r20
%few stranger	o12
%few thicker	j14
%few thief	s12
%few thousand	k21
%few to	a13
%few visitor	b20
%few waste	d14
%few week	a12b19k14l19o20
%few who	f8h8k-9o8
%few whole	h11l10n14o7
%few wife	e10
%few with	b9e17h9k-6p-10
%few word	l-13o22p13s-7
%few year	b-13h13i-10k-16q12s13
%few |	a-11c9d-10g-25i18j-12p-9s-9
%friend	a-11b8e-15f-9g31h-10j-10q13s12
%gentle-praise	b-8c9i-17j-11k-21l-12m-9n13o-8q-9r17
%gentle-praise $	a-11c6d-16m11n-15r-14
%gentle-praise _ $	b-11c8d-15e16f-9n-9o-17p9q-9
%gentle-praise _ for	c6l9n11s14
%gentle-praise _ get	r25
%gentle-praise _ i	b17d-13q-11
%gentle-praise _ is	r18s-8
%gentle-praise _ know	s13
%gentle-praise _ not	c11g15
%gentle-praise _ to	s13
%gentle-praise _ where	s12
%gentle-praise _ will	j15
%gentle-praise _ you	a11b-8c6j9l9p16q-12r-12
%gentle-praise _ |	c-11f9g-18h12j-6p27r15
%gentle-praise for	d19
%gentle-praise i	h15r10
%gentle-praise morn	o21
%gentle-praise new	p17
%gentle-praise to	h8n10p-16q9r-9s13
%gentle-praise you	c6r11
%gentle-praise |	a-10b12c7g-12l19r-7s10
%give-way	d-17e24i11j13k20l-16o15p13q-13r51
%give-way $	o11r-13
%give-way _ $	a-10c7d-10f-9i-7j-10l9o13
%give-way _ a	e15j11o12
%give-way _ and	a26h10r16s6
%give-way _ face	j11k13
%give-way _ innocent	n10
%give-way _ me	i9
%give-way _ was	i11
%give-way _ you	a-9b-9e20j13p-12
%give-way _ your	e-10k10
%give-way _ |	a-8k10o16s-6
%give-way earn	e20
%give-way for	a14
%give-way it	a-15b-9i12j-7k10m-8n17r14s-10
%give-way like	a19j6l11n9
%give-way me	b12e19h8i7k8o-12r14
%give-way the	h8i8p14r11
%give-way to	a13r7
%give-way who	g19
%give-way-loosely	b-13c-10e-8f-8g-14j-7k-8m-14o-7p-9s-20
%give-way-loosely $	c-8d-9h25j-6l-14o10q15r-8
%give-way-loosely _ $	a12d12i-8j15l9n-12o15p15q-10r10s12
%give-way-loosely _ ?	b-8c-6e-11i13j-6l-12m9p10q-11
%give-way-loosely _ a	a11f8h13n18o12p-20s-10
%give-way-loosely _ about	a-12d-13h-9j7k-9p13q10r15
%give-way-loosely _ act	e13n13
%give-way-loosely _ again	g12i11
%give-way-loosely _ alive	k11
%give-way-loosely _ all	n16
%give-way-loosely _ and	a19c-7g-9h16j9k-9l11n-7q14r11
%give-way-loosely _ anyth	a11h7o13
%give-way-loosely _ apology	o13
%give-way-loosely _ are	b18e16h11l17p-11
%give-way-loosely _ as	b20e-8
%give-way-loosely _ ask	b13o8
%give-way-loosely _ believe	k11
%give-way-loosely _ black	f14
%give-way-loosely _ but	a-9c11m9
%give-way-loosely _ come	h11p11
%give-way-loosely _ day	l15
%give-way-loosely _ do	e19l-11
%give-way-loosely _ earth	k11
%give-way-loosely _ enough	m16
%give-way-loosely _ even	l24n9
%give-way-loosely _ exist	o20
%give-way-loosely _ expect	a12e-11o13r7
%give-way-loosely _ face	j12k12p10
%give-way-loosely _ feel	j19
%give-way-loosely _ get	c8i-9n-14p-11
%give-way-loosely _ give	b9e8i11n12
%give-way-loosely _ go	c13l-9
%give-way-loosely _ greet	o18
%give-way-loosely _ grip	j13
%give-way-loosely _ have	b-9e-8f-9h14i8n12o-7p12r-11
%give-way-loosely _ head	d17
%give-way-loosely _ house	h18
%give-way-loosely _ how	d11h14
%give-way-loosely _ i	d-11i8j11l-14n9p11q-15
%give-way-loosely _ in	d-9e12j-9l29m17n-12o-9p12r15
%give-way-loosely _ innocent	n15
%give-way-loosely _ it	b-14c8e15l-11m-7n-19q-11r-8s-14
%give-way-loosely _ know	a-12f7j7m7o-10q12s7
%give-way-loosely _ like	a10g9l20s13
%give-way-loosely _ make	h7l11
%give-way-loosely _ me	a22b14e-13o18q13s12
%give-way-loosely _ my	a10e11k10m-9r8
%give-way-loosely _ nappi	e27
%give-way-loosely _ need	d-10e-9f-7h-9k15
%give-way-loosely _ next	d19q11
%give-way-loosely _ no	b20l20
%give-way-loosely _ nobody	c8i12
%give-way-loosely _ of	c12d16h7i-10n8p9
%give-way-loosely _ on	b28d14g11i13o-7p-11r-8
%give-way-loosely _ one	e-11f-8g14i9n-7p-9
%give-way-loosely _ or	i10p27q-9
%give-way-loosely _ out	d22f15j7l9p-14
%give-way-loosely _ proportion	l16
%give-way-loosely _ remember	f14h9
%give-way-loosely _ rep	c7o8
%give-way-loosely _ right	b-8d13e-8m14o8
%give-way-loosely _ same	n9o13
%give-way-loosely _ say	c-11e15g-10i15l-11
%give-way-loosely _ sick	d13
%give-way-loosely _ street	p17
%give-way-loosely _ that	a10b14d-16e14f-13j-6k-10q-14
%give-way-loosely _ the	c-11d15h13j6k-7s-11
%give-way-loosely _ thi	d11e-8g11h-11j13l-12m8p9r9s19
%give-way-loosely _ throw	h16
%give-way-loosely _ to	a14e10i11k-8l-15m11o17q-8
%give-way-loosely _ train	g11h10i12
%give-way-loosely _ true	f13
%give-way-loosely _ up	e16k-6p16q9
%give-way-loosely _ wait	b9c9g9
%give-way-loosely _ want	a15b-15n-8
%give-way-loosely _ was	a12i10l17n8r7
%give-way-loosely _ we	b16h22p-10
%give-way-loosely _ what	d15f13g-15l8p-13q9
%give-way-loosely _ when	c-5j13p-10q16
%give-way-loosely _ who	h8i11p10
%give-way-loosely _ whose	f13
%give-way-loosely _ worry	g15
%give-way-loosely _ would	c12
%give-way-loosely _ you	d14e8i-15k-6l19o-9p9q18
%give-way-loosely _ your	b14f12k14n-9p17r-14
%give-way-loosely _ |	b-16f8h9l14m-10q14s-7
%give-way-loosely a	a-18c11f-20g-12j7n-8p14
%give-way-loosely anyth	c-6m9
%give-way-loosely at	q15
%give-way-loosely better	d19e11
%give-way-loosely earn	e20
%give-way-loosely first	r15
%give-way-loosely for	d-16e8f-8g16k-8m-13r-14
%give-way-loosely home	g11h15
%give-way-loosely i	c-7e-10h12i-9l-9r10s14
%give-way-loosely in	c-6h16p18
%give-way-loosely invent	f10
%give-way-loosely is	e8m8
%give-way-loosely it	a16b-10c-12d-14e-15f-11g-25j-13l15m-16r8
%give-way-loosely keep	c9
%give-way-loosely like	a16c5j11l9n7
%give-way-loosely lost	s12
%give-way-loosely me	a-17e14f-18h20i21j-6k20l12m-8n-11o-31s-18
%give-way-loosely my	k-13l-9r12
%give-way-loosely not	b21c7f12g9j10k20m-17o8s12
%give-way-loosely on	c-6i-11j13k12m16o7
%give-way-loosely out	d21j6s7
%give-way-loosely play	h13n12
%give-way-loosely ring	b15
%give-way-loosely so	b16
%give-way-loosely sure	p15
%give-way-loosely text	o19
%give-way-loosely that	a16d-13e-15g-15l15m-8n10p11
%give-way-loosely the	b14d9e8g11i-8m-8o17q-17r14s9
%give-way-loosely to	b11c-13d-13f10j19m31o-13r10
%give-way-loosely up	a-12e18o8r-13
%give-way-loosely what	a9e10g22h-8
%give-way-loosely who	g19
%give-way-loosely you	a-15i14j-7k6n-20o-14q-14r-27s-23
%give-way-loosely your	d-13g11i16k8l-15o-13
%give-way-loosely |	a-10b-14d11e-10g-13j-9l-22m-8o28p14r-15
%grand	a12b-13d15l56m8r-8s19
%grand $	d17j9l11
%grand _ $	l12s8
%grand |	l18
%grave-wrong	b-23d-22e-21f-14g-15i-7j7l58m40n8o-19q-19r-11s21
%grave-wrong $	f-8j10l16m11s11
%grave-wrong _ $	j-6m16
%grave-wrong _ a	l16
%grave-wrong _ i	h15s8
%grave-wrong _ |	j6s13
%grave-wrong here	m12
%grave-wrong is	l20
%held-thing	a-10c-8h-8i-15j-13k-9l-10p15q-12
%held-thing $	a-13c-8d10f10i11n17q-12
%held-thing ?	c5e9f13g20i8r20
%held-thing _ $	b-11c-6f-11h21i-8l-13m10r9s7
%held-thing _ a	b14l-14p8r-11
%held-thing _ and	e10p13r11
%held-thing _ do	f8k14
%held-thing _ for	a-9b19r-10s8
%held-thing _ i	a13b10m11p12r-9
%held-thing _ is	a8g16n-7
%held-thing _ not	g14i-9j7o11q14r9s7
%held-thing _ open	c11
%held-thing _ the	c-6j-6n9r11
%held-thing _ to	d21o10p14s7
%held-thing _ very	p16
%held-thing _ when	r11
%held-thing _ who	r18
%held-thing _ you	c-6g-9j8k11l9m-7n-12p-15r-7
%held-thing _ your	a-9b-9r12s9
%held-thing and	e15h-7i-9j11m19
%held-thing it	b9d12
%held-thing life	n14
%held-thing the	c9j12p-9
%held-thing to	b-8e10l8r9
%held-thing will	r15
%held-thing you	a-18b-11c-8f8h-8i-11n-9r-11
%held-thing |	a13f8h8i-14r10
%help-act	c14h11i-6j-7k-10l-8m13n10o8r7s7
%help-act $	f10g18h13n-9
%help-act _ home	p21
%help-act _ mouth	d14m12
%help-act _ what	a9g10o15
%help-act _ |	b11g14o14
%help-act about	j-9m10n10o8r9s8
%help-act my	m18
%help-act you	b-9d9h10n-7p14s-8
%hidden-fault	a-14b-19c-7d-29e-17f-9g-9h-11j-21k-19l-18n99o-9p-9q-16r-12s-10
%hidden-fault _ ?	n12
%hidden-fault _ alway	n16
%hidden-fault _ me	j-6n10
%hidden-fault _ one	n14
%hidden-fault _ thi	n8
%hidden-fault _ |	n18
%hidden-fault memori	f10
%hidden-fault one	n17
%hidden-fault thief	s12
%hold-deed	b14c-20e26k-9m-7n-9q-17r32s-9
%hold-deed $	a12i7n13o8
%hold-deed _ $	e-13g15h13i23j-11n-14p-12r-10
%hold-deed _ a	b8g19p-13r-8s-7
%hold-deed _ back	o-8p11r13
%hold-deed _ end	e15
%hold-deed _ go	h13
%hold-deed _ in	d19l20o14r-9
%hold-deed _ it	e15j8r-8
%hold-deed _ now	i11
%hold-deed _ one	p33
%hold-deed _ out	l15
%hold-deed _ the	a-8b-11c-10i9n-13o-10r16s6
%hold-deed _ to	a10b-14d-15g19l12
%hold-deed _ what	o17r16
%hold-deed _ whether	b15
%hold-deed _ you	d20e-9g-9p-12
%hold-deed a	b15l9s10
%hold-deed and	d18m18r-8
%hold-deed any	g15
%hold-deed is	s9
%hold-deed it	b-12c-8d13g-24h-12j-11o-16p-15q-10r19
%hold-deed me	e18f12i22k-9o-8p-12q9r-14s-9
%hold-deed you	a-14b16c6g-13h24r25s-9
%i-already	a-10b23f-10g-19h-10i47k19p-11q-12r-10
%i-already _ check	k10
%i-already _ know	i16
%i-already _ ring	g-9
%i-already already	i17
%i-already have	b8k19
%i-already will	b13g-12i11n9
%i-will	a-32c-6d-12e-11f-29g-9i-10j8l-17m-16o11p21q-21r14s-18
%i-will _ $	a-10c7d-9e-9h14j-7k15q-10s-8
%i-will _ a	c-6d9e-13h15i-9k-10p-14s17
%i-will _ about	a8c5o-7r20
%i-will _ already	b8k14
%i-will _ alway	e17s7
%i-will _ am	d-16g-10i7j-7k-7m12p10s9
%i-will _ are	b8h16
%i-will _ asham	d19
%i-will _ ask	b-10i35
%i-will _ be	h15j-9n-9p-10r8
%i-will _ being	m13
%i-will _ better	h16q10
%i-will _ between	s16
%i-will _ call	b18
%i-will _ carry	o15
%i-will _ com	b15
%i-will _ come	b10c11g-14q11r11
%i-will _ complete	k9
%i-will _ different	h18
%i-will _ due	e26
%i-will _ entitl	e16
%i-will _ expect	b9e22
%i-will _ find	n9p-10q17r11
%i-will _ first	e15
%i-will _ gett	g14
%i-will _ ghost	o12
%i-will _ going	i7o8s-10
%i-will _ hate	c11p17
%i-will _ have	a11c-8d10f8k10o-16r11
%i-will _ him	h10
%i-will _ i	b-10i9s16
%i-will _ is	s16
%i-will _ it	a-17d-10e8i-8k-12l-14m-10q-15
%i-will _ just	g21s12
%i-will _ know	i9
%i-will _ let	o14s6
%i-will _ make	k6p12
%i-will _ might	o8r13
%i-will _ my	a-10e8o10p15q11
%i-will _ never	f-8h18s19
%i-will _ not	a18b-8c8e-16f-10i-16r-7
%i-will _ outside	b16
%i-will _ owed	e16
%i-will _ parole	s13
%i-will _ post	p21
%i-will _ read	l9s11
%i-will _ ring	b16g-11
%i-will _ say	a16c6d17e-10h7j14p11r7
%i-will _ see	c11d10e9g10h-8i12k7
%i-will _ smell	n10
%i-will _ so	h13p13
%i-will _ some	b13e14s8
%i-will _ sorry	a13e-9j8k-7m-19o-9s-7
%i-will _ stranger	b15
%i-will _ sure	b12d9g16l12
%i-will _ tell	a-10b-10m-9n8o-13s10
%i-will _ that	c-6h9m15p10
%i-will _ the	c-17d15e16h-12k-10l23m23n8p8
%i-will _ thought	e19
%i-will _ to	a14c5d14j9k15s9
%i-will _ unfinish	h16
%i-will _ up	c6k16
%i-will _ wait	i18j8p14
%i-will _ will	c-12g-15h-9j7o9s-9
%i-will _ you	a9e9g-30h-13i8k10m-7o14p14q11s9
%i-will _ your	a-9g-20h-8k9l11p13
%i-will _ |	c11h-9l-10m-9o24r9
%i-will am	e8j-8l-14m16s14
%i-will can	e-24f-7g-29i9j-6m10n10o16q10r-8
%i-will could	e-10h9j-7l-10q20
%i-will have	d18e8
%i-will i	c-9f-11g-10j6k9m-18n-18p9q-10r-15s-19
%i-will might	c7o12r28
%i-will shall	b15g9o25r-10s13
%i-will will	a-11b15d-10e-13f-10h-11k-11l-26m-7n-8q-12
%i-will would	a12c8e9f15g-25k14l18q-20s-11
%kidding	c11i-7k8l14n12o-8q9
%kidding $	n14
%kin	a-21b10c-14d-12g-10h-7k-7m-12o10p-20r7
%kin now	k16
%kin-role	a10b-15h12k-12m11p20q9
%kin-role _ better	q16
%kin-role _ for	h20
%kin-role _ had	q20
%kin-role _ have	b8f-7g-12k7l-10o8p11q15
%kin-role _ not	a10g17n7q-11
%kin-role and	g24m11o8q-20
%kin-role back	h13
%kin-role had	l14s10
%kin-role i	d-11f7g-9h12q12
%kin-role in	i8k14p-15r-8
%kin-role is	b-9e10f-7j-7l-9m7n11r10
%kin-role on	d-9i15k8
%kin-role so	e15
%kin-role will	g19o7
%lapse	b-14c6e-27f9k-31l22n13q-27r-10s7
%lapse $	d11j-7
%lapse _ $	a-13c11d12g-10j10k-7l-13n-12o16q-9s18
%lapse _ a	d16
%lapse _ are	n15
%lapse _ because	a17
%lapse _ not	n14
%lapse _ number	o11
%lapse _ the	f14g14p-10
%lapse _ you	a10k-8l22n9p9r7
%lapse _ |	a17d-10f-9g-14j9l12o8
%lapse me	c12m7
%lapse my	o19
%lapse so	n12
%lapse the	a18d10m-9p12
%lapse you	c16
%large-words	a11c-11d15f-14g20h25i-6j6k66l-14m21n10o-15q-32
%large-words $	b9d11k8p15
%large-words _ $	a-9c-9e-9i12j13k14l-9o-11q12r-12
%large-words _ and	d18g13m8o11q16s7
%large-words _ can	d18
%large-words _ for	k10
%large-words _ is	e19h-8r9
%large-words _ last	k11
%large-words _ me	h9k13m7n8
%large-words _ not	e20k17
%large-words _ one	a12d10n12
%large-words _ she	g16
%large-words _ the	k13s-7
%large-words _ who	k-10n10
%large-words _ year	g18
%large-words _ you	b-11c-10d10f-9g-15j12k14o-9p-10q-10
%large-words _ |	a-13b-9f-9g10i-6k24n-8o8q-12r-10
%large-words in	b8k15
%large-words my	k10
%large-words not	a12b10m14
%large-words thi	a15g11m-7q13
%large-words you	b-9f8h13k9m-12n10o-13q10r-23s-7
%large-words |	d-18e-10f-7i-7m12q-9r20s-8
%last-word	a15b11c8d-17e-11g28h-10j8l-14n-16p42q16r16s-12
%last-word _ $	a15c8d-9e-9k10r8
%last-word _ i	b11g12
%last-word _ you	p23
%last-word choice	g15
%last-word decision	a13b11
%last-word say	q12
%last-word that	c6p16q17
%last-word well	c9
%laughter	a-36b13c27f-8g-19h-17i-27j-16m-26n-25o-22p-28r-19s-38
%laughter $	a-11b-18c9d10f-11h-11i-13j-9l-14m-13n-14q15s-16
%laughter |	c13d11h8k8l12
%leaves-room	a-12b-20c-6d-9e-9f-11h-17j-7k-11l-12o-8r-11s-9
%leaves-room _ answer	c10
%limit	b64c-14e21g-13h-13j-11l-11m14o-10s-24
%limit $	b19e11r7
%limit _ ?	b13
%limit _ is	b15
%limit _ to	b13
%limit _ you	b14e10
%limit _ |	b11l-9q13
%limit hour	b24
%limit time	b22q10
%limit-set	b60c-19e-10f-20g-17h-15j-19k-8l-22n-8o11p-9q-20s10
%limit-set $	i17p-11
%limit-set _ $	a-12b-15g15n7o-9s8
%limit-set _ ?	a11b11
%limit-set _ breathe	s13
%limit-set _ come	b-24
%limit-set _ for	q17
%limit-set _ me	b23
%limit-set _ my	b19s-11
%limit-set _ to	d11i-7o-7s-8
%limit-set _ what	i14
%limit-set _ you	d17e12f-8g-10o12
%limit-set _ |	b28c-10h-9k8p10s9
%limit-set hour	b23
%limit-set me	b28
%limit-set not	c-10i-7j8m-8n-10
%limit-set prefer	s12
%limit-set rather	s11
%limit-set ready	c8
%limit-set time	b21
%limit-set |	b14
%make-up	a20c13h12i-17k8l15n-15o-15q9
%make-up _ of	c8l16p10q12
%make-up _ out	l14
%make-up _ sick	d13
%make-up _ to	m11
%make-up _ want	m12
%make-up _ you	c6d15h14
%make-up _ your	l16
%make-up a	d-12j17m-9p9q9
%make-up me	f-11l-9m16o-8
%make-up people	f15
%make-up sure	p15
%many	c-29d-21f-21g15h-12j-17k9l10m-17n-27o-26p-11r-27s-24
%many $	f-8k-8l-12o8q-12
%many _ $	a8c-6e-15g-14m-14r9s-7
%many _ ?	l19
%many _ ago	l17
%many _ already	k13
%many _ and	b9c-6f-8k16p-9q11
%many _ he	q16
%many _ i	a13l-11m7p-10q-9s-8
%many _ of	g17i-9l-14m12
%many _ the	e-8g-13h12k-8q16
%many _ walk	i16
%many _ who	i8
%many _ year	f7k7s15
%many _ |	a-14c11g-16i12k-8m-10r-12
%many day	k22l-12o33q-8
%many eight	k16
%many hour	e-9g20o11
%many minut	e9g10i13k-10
%many minute	i20
%many month	d9h17j17o8
%many other	q16
%many people	d-14f9l17
%many week	l23
%many year	d17g15i-7l14m21s11
%many |	d10e-8g-16i11k-6m14
%mere-others	b11f-7g-13h-9i8k38l-13m-17p-16q-17
%mere-others $	d-13k15n9
%mere-others _ $	f8s11
%mere-others _ are	d10k10n-9
%mere-others _ |	k14
%mere-others lie	i16
%mere-others memori	f10
%mere-others you	d14s8
%mere-others |	k11
%mind	a-19b-16d19e-22f75g-15h-20j-7k-8l-21m-11n-12p-18q-11
%mind $	c5d15l-12n12
%mind _ $	d-12f21l-12n-9p-8q-9r8
%mind _ a	f15i8
%mind _ and	d17
%mind _ you	f9l8
%mind _ your	f18
%mind and	f10
%mind is	f11
%mind it	f13
%mind-failed	b-13c-9e-24h-11i-17j-7k-18l11n-8o-12
%mind-failed $	n-14s8
%mind-failed _ $	a-13d10e-8h-9j12k6o-8p-9s11
%mind-failed _ then	s12
%mind-failed _ want	d14
%mind-failed out	g15
%mind-failed to	b14d13h13j11l8n-11
%mind-fails	a9c6e-15f28g10h18o10r9s-10
%mind-fails _ $	f11j7l-13m16
%mind-fails _ again	c7f18
%mind-fails _ know	h15
%mind-fails _ that	a8o16
%mind-fails _ victim	n10
%mind-fails _ want	d14
%mind-fails _ |	i-7o14
%mind-fails out	g15
%mind-fails the	f14m9n8
%mind-fails to	b12d10h13i-7j11n-16s-8
%minutes	c-13d-19i40o-10s7
%minutes $	g11i14
%minutes ?	i14
%minutes _ the	g12i11
%minutes _ we	k10
%minutes _ |	i13o8
%minutes by	i21
%minutes for	e10i10q9
%minutes since	k9
%monster villain	m9
%never-mind	c40g11m-10n-10o15
%never-mind _ $	c17
%never-mind _ |	c9
%never-mind not	c11f7o10
%never-mind reason	c13
%new-self	e-9h36p-11q-12
%new-self _ |	h13
%new-self me	h11
%nice	b12c12g13k-18n12p9q24r44s14
%nice $	g10h-9i12l12n-13r-11
%nice _ $	a20e12f-7g-10l-11
%nice _ are	c8
%nice _ i	b12e-8n16p-8r11
%nice _ me	r8
%nice _ you	a16e9f11h24r-15s-9
%nice _ |	f8l18o-8p21q9r12
%nice i	r14
%nice in	b17
%nice new	p17
%nice thing	d16
%nice to	e9h11n9o11
%nice you	c7r11
%nice |	b11m-8s7
%no-lying	i25n14
%no-lying _ lie	i11
%no-lying not	i21n15
%no-word	b-14c8e-20f-14g-12l-11o80p9r-29
%no-word _ $	o23
%no-word _ i	c10j10p10
%no-word _ is	c7o16
%no-word _ not	c10
%no-word _ to	h-7j-7p-12
%no-word _ yes	c12
%no-word _ you	o14r-14
%no-word _ |	o17p9
%no-word be	o9p-9
%no-word not	b-11c-13h-7n7o12
%no-word rep	c7d10
%no-word say	a10c10d-10i8m7o-10
%no-word speak	o12
%nobody	c-13e-8f19j12k26l18m28o17r-14s-13
%nobody _ $	d-11k10
%nobody _ ever	k12m7
%nobody _ going	h11
%nobody _ have	c9
%nobody _ if	b8e15
%nobody _ no	b13
%nobody _ to	a19c8g12o22
%nobody _ you	a-12d14e10j-10k7m-7
%nobody _ your	f15
%nobody _ |	f12
%nobody ask	e13m8
%nobody could	a16
%nobody died	j7k-6l14
%nobody else	a-8k9m-8
%nobody leav	i13
%nobody made	f14
%nobody one	a12c-5m14q10
%nobody say	b13
%old-self	h29r8
%once-that	b-14c12d-10f-12h-23i-16l-20m9o-17p-13q-10r30s-14
%once-that _ $	a-14c6g16k-6m10n11o-11r-13
%once-that _ a	c-6e-8g11l8r18
%once-that _ am	c6g20i9k8m14o-10
%once-that _ are	e9h8i14n-8p-12
%once-that _ at	a16
%once-that _ car	g21
%once-that _ comfortable	b13
%once-that _ could	a15g-12
%once-that _ did	a14c8
%once-that _ different	c7
%once-that _ get	e-8o-8p16r-14
%once-that _ go	e11g-13n12p26
%once-that _ had	a26e9p-10
%once-that _ happen	c11
%once-that _ have	f-10j11k-6m-11n-11o18s9
%once-that _ i	b8c-6e11g12m10p28s-6
%once-that _ in	c5l14o21p-10r-7
%once-that _ is	d-13e-16n-8o17q-18
%once-that _ it	a-12e14n-7
%once-that _ lol	o12
%once-that _ lone	c11
%once-that _ me	a-17e16r-12s11
%once-that _ not	a8c-8d10g-13j8k9m7p11r-11
%once-that _ noth	i11
%once-that _ off	g13m9r11
%once-that _ real	i15
%once-that _ ring	e11
%once-that _ say	e12g12
%once-that _ still	c11p-11
%once-that _ that	a-11r27
%once-that _ the	a-9c10g-11h-8q11r-16
%once-that _ to	c13g15o8q13
%once-that _ walk	a8k14m8o11
%once-that _ want	b12o11r-14
%once-that _ was	a13c11e-8f8g24k-6l21q15r-10
%once-that _ we	d20
%once-that _ were	b13g14q21
%once-that _ will	h17s11
%once-that _ would	l10q-12r14
%once-that _ you	a-11c-10e10g-16i8k14p26r34
%once-that _ |	c5e15g-14q9r-15
%once-that day	n10r22
%once-that i	b9c12e28g18i9k-6o19q11r11s10
%once-that that	h-8j12p11r8s-8
%once-that the	c10e-8f-10g11h-9i-12o23p10s-8
%once-that thing	c16
%once-that what	r12
%once-that you	c-23d-13e-20j-16m-14n-23r19s-8
%once-that your	e-8m15r11s7
%only-just	a-10b-8c-9e-13g-13h-13i-15m-15o-20q-14r-14
%only-just $	c-7d-15f9i9k8m7o8q9s-15
%only-just _ $	b-17g15j-16l10m18r10
%only-just _ ?	a-16c-8e19f-8g12p-10s-7
%only-just _ a	b11c-8h-14j13l14m12
%only-just _ about	c-6e-9f-12j6n8s16
%only-just _ again	p16
%only-just _ and	a-11e-20h26j-12k8p-11
%only-just _ be	j-10l20m9
%only-just _ been	b15c6e13h14
%only-just _ better	p16
%only-just _ by	m8p11q20
%only-just _ canal	p13
%only-just _ car	m16
%only-just _ coat	f12
%only-just _ control	n16
%only-just _ dark	g17
%only-just _ died	o13
%only-just _ eye	h9i10o12
%only-just _ fac	b12
%only-just _ fine	g22l-9
%only-just _ for	f-8j16n27p10s10
%only-just _ get	a9h-8k9m12r7s15
%only-just _ house	b8j12m7o18
%only-just _ how	d11f7
%only-just _ i	a-10c-10g11h22i13j-7k6l14m11n-14p14q-16r-11
%only-just _ in	d-15h9j6k8l14m10n11p-16
%only-just _ is	c7d20f-9i-14j11s-14
%only-just _ it	a9c7d15e12j18n13p-14q17r-8s13
%only-just _ just	c6d13g9k7q20
%only-just _ know	c10
%only-just _ me	a11c-6d-12e-11f-7g16i-10j-12k-6m21n14q-17s9
%only-just _ mine	e15l-10
%only-just _ mirror	d14n17
%only-just _ month	c8j14
%only-just _ most	l14
%only-just _ my	b15c7f-7g14k8m11
%only-just _ not	a11b-16d17e-9j9m-10p-18q19s-9
%only-just _ now	g14l13m13
%only-just _ number	i9
%only-just _ of	b-8c-6d11f-7i15m10o10p15q11s17
%only-just _ ok	g15
%only-just _ on	a8c6e-9f-12g18h12i19k8s11
%only-just _ opinion	k6s15
%only-just _ or	c8h10
%only-just _ out	b15d14l-10q12s11
%only-just _ own	b14m25n9
%only-just _ remember	f18
%only-just _ right	d15e19
%only-just _ room	e-11f16j8o11s7
%only-just _ see	c9k6
%only-just _ so	a11d17e12j7n12s11
%only-just _ talk	d19n13
%only-just _ text	o14
%only-just _ that	d22h20i-9j9m7n13
%only-just _ the	a14m-8n12
%only-just _ these	c17
%only-just _ thi	h-8i8k6m13n8r10
%only-just _ thousand	k11
%only-just _ time	l18n13
%only-just _ to	a11c19e9g19j-8m7p10r16s-8
%only-just _ too	f18
%only-just _ unanimou	q16
%only-just _ until	k10o14
%only-just _ us	h-8k12
%only-just _ was	a10d-9f11h14k11
%only-just _ what	c6d9e22n8
%only-just _ when	a15e16q13r-8
%only-just _ who	a-12g10i9m7p-8q27
%only-just _ will	f8r18
%only-just _ with	b-8h8k13n8q12
%only-just _ without	d17m11
%only-just _ word	s21
%only-just _ year	c6k10l8
%only-just _ you	a15b18d11f10h-16k21l25m-18n15q16
%only-just _ your	b15c-6e8f-12h-7l14p-12q-9
%only-just _ |	b9c11d-18h12j-10k8q-15s-11
%only-just a	b-15c9e-15g18h12j8k7q-19
%only-just birthday	l14
%only-just call	p11
%only-just check	c18
%only-just come	g9h12
%only-just cook	g22
%only-just day	c8k-9
%only-just disappoint	g17
%only-just ever	m18n12
%only-just i	h16
%only-just is	b10c-7j16k7l11m12p9r12s-9
%only-just keep	c5d18
%only-just know	e15
%only-just last	h21
%only-just life	d12
%only-just me	a17d17g15m-7q17
%only-just more	p12
%only-just my	c6e-12g14k-11n18p24r13
%only-just need	k12
%only-just of	c11f9j12
%only-just one	j16k17l-16n-8
%only-just order	i11
%only-just other	s18
%only-just our	b10k6
%only-just pretend	o12
%only-just proportion	l21
%only-just so	i7l12s11
%only-just that	b-9d26j-6l-9n9
%only-just the	d13e-10g21h-9i13j-8l-12p11r7s-11
%only-just there	c6d11h17
%only-just thi	a-10d-11f-10h-13j-8m18n10r8
%only-just thing	d20
%only-just touch	l21
%only-just us	g9k13
%only-just wait	p16
%only-just what	e11r13
%only-just who	f8k-10o8
%only-just with	m-9n15p-10
%only-just word	o11
%only-just writ	i22
%only-just you	b16f8g12h13j8k19
%only-just your	a-9g-10h12j12l17m8q15s8
%only-just |	f12i7j-6l11m-8o9p-9r-13
%other-one	b-11c-5h-9m-8o12p16q14
%other-one $	a9c12d-19l8
%other-one _ $	c-6e-10g10j-8k16n7o7q-13r8
%other-one _ a	a19b12f-8g-11j7s15
%other-one _ has	q15
%other-one _ i	a8b10g-12o16
%other-one _ never	q14
%other-one _ than	l8q23
%other-one _ who	p19
%other-one _ |	a-9j8o-8p18
%other-one has	g16m9q-13r11
%other-one in	i11l-8q24
%other-one manag	q14
%other-one so	e13g9
%other-one who	e-8i-8r13
%other-one wiv	q19
%other-one you	d20e11f7l-9
%other-one |	a14n-10p18r12
%out-of-proportion	a-17d-12e-16g-15h-21j28m-7n-26p-17q-14r-21s-11
%out-of-proportion $	f18
%out-of-proportion _ $	g11j9k6l15n-11s-8
%out-of-proportion _ to	c11j10p11
%out-of-proportion again	f10
%outburst	a52d-30e-11g-35h17i19l15m12n-18o-20r-18
%outburst $	a11e9i15m-7
%outburst _ $	a12k14l-14n-13s16
%outburst _ a	a17
%outburst _ because	a12
%outburst _ door	b10
%outburst _ i	c7f-10h-9k-8l17m20q-14
%outburst _ in	b16
%outburst _ on	i8o12
%outburst _ one	l17p18q10
%outburst _ with	a14f10g10j6r-9
%outburst _ you	a14c-5i-7m-8
%outburst _ your	i10m7n18
%outburst _ |	a23e13f11k-7n-12p-11q-10s11
%outburst at	a15
%outburst away	h19l9
%outburst blind	f18
%outburst is	a15
%outburst me	m21
%outburst my	a12g-12k-6m-10
%outburst on	a-8i13
%outburst out	p12
%outburst the	a22b9
%outburst you	a-14c8f7h-10k8l30o19q-10
%outburst |	b-10e-9h9i17
%outing	a-9b-20c6f-10g16i-7k-6m-15n-7o9q-18
%outing $	a-15c-13f-9g14j-8m8n-9o14q-11s-9
%outing ?	b9c-6e-8g15k-8l-13m-10r-8
%outing _ $	a-13b10c8d19h-18i13j8m10p-20s-9
%outing _ a	a14g10j16n-8p-10s8
%outing _ and	c13e-8q9
%outing _ come	b21k12r8
%outing _ done	m14
%outing _ got	h10n14
%outing _ have	c-7g-9h-10k8l10q17r9
%outing _ i	a-13d-10g18h-18j-6k15l-11o-11r-8s13
%outing _ ill	m13
%outing _ is	f9i-11n14o-11p10q12
%outing _ it	a19c9l-19q-14
%outing _ let	o15
%outing _ me	a10g20k-6m9
%outing _ met	k9
%outing _ might	c7
%outing _ no	b20l12
%outing _ of	c5f16j11
%outing _ or	c11i10
%outing _ remember	f15
%outing _ she	d12k6q17
%outing _ the	f11i-7j6k-9m-7
%outing _ thi	c10
%outing _ to	a17e8o-9r10
%outing _ what	a9j13
%outing _ where	i13
%outing _ you	d-11e16f12k19m-11n7o15p-9r10s17
%outing _ your	a19c7d-11f-8i9l-11n16s7
%outing _ |	b20c15d-15e8f8h7k11m-8o11q13r10
%outing a	b13
%outing about	b11s12
%outing and	f11h11j6k10p10q23
%outing by	f7i22
%outing for	b-12g32j8p18
%outing i	a12b-8c10h-12j-7m13o9
%outing mean	s13
%outing out	q17
%outing receiv	s12
%outing to	a-10c7f-11g-11k-6n7o15p10s-9
%outing was	a21l8
%outing you	a9f9j10k6n17s-7
%outing your	f12o12p9
%outing |	a-12b13c14d11f-12h7m-12p-15q9s-6
%overreact	f-7j41q9
%overreact $	j13
%overreact _ $	j23q10
%oversensitive	d-10e-9f-8h-7j10m-9n-7o-8p-13s-11
%oversensitive _ $	j11
%own-up	b-11d-13e-14f-17g-13i-8j-19k-9l-18m-9n-17o-9q-12r-10
%parent	a-9d-11e-21g20i-10l12m13p-8q-12r8s7
%parent $	e20f-7g9
%parent _ one	h21
%parent _ will	r16
%parent has	g16m11
%parent is	c11d-9g29h14m-7n8r-13s9
%partner	c13e33h-16i-7j10k14l-11m9p-14r7s10
%past-one	a-10c-7g-11h-13i9q23
%past-one _ who	p19
%past-one last	p15
%pastime	c-18d-13g10i-9j-22l-8m-12n8o-9p-13r7
%pastime $	c9d15g10h13i-7m-7n-11
%pastime _ $	a-11b-9c-14d-11e-14f11j-9m7
%pastime _ a	b25n8
%pastime _ by	i17
%pastime _ i	b-8d10e11g17i9r11s7
%pastime _ in	e18
%pastime _ the	e-8f-8k9o8r-8s13
%pastime _ us	d10k-8s13
%pastime _ you	a11b12d14m10n-11r10
%pastime _ |	a26c10k8l11o-9
%pastime and	e17l9n12q-10
%pastime are	e13q9
%pastime from	b13
%pastime is	f14k-6n9o9r8
%pastime me	i14
%pastime of	j13k8s10
%pastime |	b11f11o-12
%perfection	d-11h8j-8k36n-11
%perfection _ should	k16
%pet	a-11b-25f-15g13h-12i-17l11m-7p23q-12r-19s-11
%pet _ it	d25
%plain-feeling	e-23f-13h-11i-13j46k-11m-16o-24q-19r-12s-7
%plain-feeling $	a12c6j-8m-8
%plain-feeling _ are	j16
%plain-feeling _ is	j10
%plain-feeling _ just	j19
%plain-feeling _ you	f7j14
%plain-feeling _ |	p18
%plain-feeling and	a16
%plain-feeling of	j15n10
%plain-feeling you	b13d-9j25
%possession	b13c12d-13e18j-6k10m-9n18o-14p9r-15
%possession $	b-18c10d13f-10i11l24m11n11o-10r9s-6
%possession _ $	d-10e16f22i7l-8n-12o-8s-7
%possession _ am	m16n-9o-9p17
%possession _ i	a-8b-16f-8i15k14m10o-8r-11
%possession _ is	e9g10j14s-9
%possession _ it	b-10d-11g-11h21n-7
%possession _ know	b9h18
%possession _ mine	e14
%possession _ my	e17
%possession _ no	b21
%possession _ remember	f15
%possession _ so	s18
%possession _ that	d13f7k12m13
%possession _ the	e32f-9h-9j8k-7l10n13r17s-8
%possession _ to	b23e19h-10
%possession _ we	b12g-11l10o-7
%possession _ will	a9c5e9j7p25
%possession _ you	b12c9d9f11h19j8k16m-11o11s16
%possession _ your	e10
%possession _ |	a11b20c10h-11i9j-11n-11o-14r10
%possession and	a-13b10k8m11p12q9r-9
%possession are	e26
%possession belong	e15
%possession for	g34o-10p15r9s-7
%possession has	b16l10
%possession is	c8d21e14h11i-10l-14n-14p-10
%possession so	e15i9q-11
%possession the	e14
%possession though	h14
%possession with	d14g17j8s8
%possession you	b9f12h10i11m8n7p12q12s-7
%possession |	b-11c7f7g-18p-13q12s-11
%proof	a-9c11h-16i41j-22k6m-8n-20o-16p15q-13s-15
%proof _ all	i13
%proof _ you	i11
%proof of	b12e12i12r15
%proof |	c9f8i25
%provoke	b-12c-12e-28g-11i-7j-29k-13l-12r-8s-21
%provoke $	b15d11f-8i9j-9n12
%provoke _ $	a8b13c6d15f11h-17j12k-7l13p-10s-7
%provoke _ ?	h8i-8p16
%provoke _ a	a-15d21k9l-11r10
%provoke _ about	c-7n14o-12r10
%provoke _ alive	k10
%provoke _ all	k7n17
%provoke _ and	d33i-8k12l-11m9q-17r-12
%provoke _ ask	b17g11
%provoke _ be	b18j-8s-6
%provoke _ believe	k11
%provoke _ call	l15
%provoke _ do	b10e18g-9
%provoke _ even	h10l19m7n12
%provoke _ exist	o20
%provoke _ expect	o12r8
%provoke _ fine	l17
%provoke _ for	a-10b-11e13g13n9q16s13
%provoke _ get	a9b14c12h-8n-8r7
%provoke _ give	e10n13
%provoke _ go	c14k7
%provoke _ greet	o20
%provoke _ happy	m11
%provoke _ have	c-6d10e-18h9o-8r-10s-9
%provoke _ how	c9d17h9q-9
%provoke _ ill	m23
%provoke _ in	k14
%provoke _ into	a17e14
%provoke _ it	d10e-9g13h11j-9k-7l9n-11o-11q11s-12
%provoke _ know	a-11d15f14n-8q17s8
%provoke _ let	b15d-10h17k-8n-7
%provoke _ lie	i12
%provoke _ like	e10k12r13
%provoke _ make	k7l14
%provoke _ maybe	c14
%provoke _ me	b8c-16e-18f13g-16m8o-10p11s11
%provoke _ mind	i11
%provoke _ more	i11l9
%provoke _ much	d19r9
%provoke _ need	c-5d-11e-16f-9h-8k20q12
%provoke _ nobody	b8c9f8i7l12m-7
%provoke _ of	a12c5k7r12s-7
%provoke _ out	a15
%provoke _ personal	j10
%provoke _ remember	f17
%provoke _ rep	c7d10
%provoke _ say	c-9d-9i15m7o9
%provoke _ so	a-12d-11f-8j16n9o10s-8
%provoke _ take	a-8b8c5d10j15n11
%provoke _ tell	a11f-8g21n14
%provoke _ that	d-18e14f28n-10q11s9
%provoke _ the	a24b-10e-15f-7i-16k-10n14o10p-10q11
%provoke _ thi	e14f13h-9m-9
%provoke _ throw	h16
%provoke _ to	a12c-12e-23f-15i-14j-15r10
%provoke _ wait	c9
%provoke _ wall	o10
%provoke _ whose	f13
%provoke _ with	a20c9d-14j6n7
%provoke _ work	b14
%provoke _ worry	g15
%provoke _ you	b15c14e-10h14i-7l9n-11o-18p-13r-13s8
%provoke _ |	a12b-11c18f16h24j-10k-11l-13m7q12s-9
%provoke a	b9c-6h-10i10l-17m-8
%provoke after	d22
%provoke alway	b10c11
%provoke amount	d12
%provoke at	f11j9k12r8
%provoke been	b-16d12f-8n8
%provoke had	n14
%provoke have	a16g13h8
%provoke her	j15m8s8
%provoke it	a36i-7n-9s7
%provoke like	a9n10r15
%provoke me	a21c9e11f-16h-9i-11j-11k11l-13p24s-8
%provoke met	d13
%provoke need	b12
%provoke not	e8g10i18j13k12l12n8p20r-12
%provoke of	m18p10
%provoke on	f17m8
%provoke once	f7k-6n10q13
%provoke past	h15
%provoke place	f14
%provoke so	b12d17l10p12r7
%provoke someth	b14n-10
%provoke that	c16r14
%provoke the	a-11c11f-9i-8j-8m11n-22s-8
%provoke to	b18c-6d-17j-7l9m12n-10p23q-16
%provoke want	n15
%provoke without	g19
%provoke you	a-16b12d21j-6l10m10o15q16
%provoke your	h17l-8p-10q9
%provoke |	g10k9m7o13r-8
%rejects-me	b-12c-6d-10f-11g-15i-13n16p12q-17r-12s55
%rejects-me _ care	n14
%rejects-me _ me	p11s12
%rejects-me _ not	n16
%rejects-me me	o8s15
%rejects-me not	n9s17
%relation	a-18b13h-13i-9k9n-7o-8r-10s18
%relation $	a13d22e9f7k6o8p-13s7
%relation ?	a10b10g-10i13l-8m7r9
%relation _ $	e-9f-7h-9i-8j-8k13p10q-14s10
%relation _ be	l15q16
%relation _ because	a16
%relation _ i	b16c-6d15f8g-13h-9k-13l9m7r8s8
%relation _ is	d-11e14m-9o-12
%relation _ out	p19r9
%relation _ the	a11e-11g-10o-7q-15r9s10
%relation _ when	d11e22r8
%relation _ you	g9i-8j7k16n12
%relation _ your	b-11c6d-12e9j8l17r-8
%relation _ |	c6o-8q-9r10s7
%relation already	q20
%relation get	c6r15
%relation had	l17s9
%relation in	i10o13q20
%relation is	a10e-9f-7i6j-12k-7p-12q-19s8
%relation so	e16
%relation to	b10p18
%relation want	p15
%relation who	e-8i-10q12r17
%relation will	l10m16p-9
%relation you	d12e10q-10
%relation |	e21f-7n-8s11
%rescued	a-22c-7e37g35j-11l-12n7q-9
%rescued _ for	g24
%rescued _ the	d20
%rescued _ you	g17
%rescued for	e17
%rescued you	d11e22g17l-11n-9s9
%role	d12h25i11j20l-21n12o-13p-19q-9r10s13
%role $	e-8h19i-10j7r9
%role _ a	a11b9d-11l-10n-7p-9s12
%role _ for	h12
%role _ get	k-10
%role _ had	d13
%role _ have	d11f-10o11
%role _ i	a9b10f-7k-6q-11s-13
%role _ me	p10q19
%role _ so	d20
%role _ that	i17p-11
%role _ the	a11d10i7k16
%role _ thi	k11n9q12
%role _ want	g14h21
%role _ when	e13r7
%role _ would	a10g18
%role _ you	c9d11g-24k9n-8p-9q12
%role _ |	q20r10
%role back	h13
%role had	l17
%role has	e12g14m13q10r11
%role i	c-5e8h13l9
%role in	i7k15m-8n15q11
%role is	b-8e9g16i9n10q18r13s7
%role manag	q13
%role on	d-11i13k12
%role then	s17
%role would	j13
%role you	a-8c-6d13h17l-13q9
%royalty	b22d-10e-10j15s10
%royalty _ is	j15
%royalty majesty	b12
%sacrificed	c-9d-16e13g35i-15j-8k12l11m-7n-18p-9q-13
%sacrificed $	i11o8r8
%sacrificed _ $	a19f-7h-8j8p-9r11
%sacrificed _ a	d17g14l-9q12
%sacrificed _ for	e-9g21
%sacrificed _ i	g12h17
%sacrificed _ the	a14c6k18l-9m18r-10
%sacrificed _ you	d13
%sacrificed for	e16
%sacrificed in	d15k13l-10m12n8
%sacrificed it	l15
%sacrificed past	h12
%sacrificed the	a12d-9h20k6
%sacrificed up	g12h9
%sacrificed you	a-11d14e16n-9
%said-verb	c-12d-17i6j-7m-15n-23o-17r-8
%said-verb $	b11c-15e26g25h14j-14k12o17
%said-verb _ $	a20b-17c9e10f7n14
%said-verb _ ?	c6l22m11
%said-verb _ a	d22g42k-9l-9p-10q-13s13
%said-verb _ are	d-13e-12g13h12j-7k-7n18p14q12s-10
%said-verb _ easi	h11
%said-verb _ feel	k9m8
%said-verb _ for	p17r8
%said-verb _ have	f14n10o10s20
%said-verb _ hell	s19
%said-verb _ i	b18k-19n-8p-12r-9
%said-verb _ is	a18b-12e-18j-15q-14
%said-verb _ it	b-10g20k-8m-10n-10o-9q12r-8s-9
%said-verb _ morn	o12
%said-verb _ no	b12f8o12p10r10
%said-verb _ not	a-10b12c13l-9n-7p11q-18
%said-verb _ that	b-11c-7e-9j-9m-9p23
%said-verb _ the	b-8c-7e-11f8j21n-9o20p12
%said-verb _ thing	a19g10
%said-verb _ tir	l20n8
%said-verb _ to	b15e18j-9q-9
%said-verb _ was	a-9c-7k-11r14s-10
%said-verb _ what	a-10l11m7q-9r8s-9
%said-verb _ when	d20e14g-10q12
%said-verb _ would	a-12c7e-8g-20h12i-7q-14
%said-verb _ you	a-16c-13f9j-11l-10n10o15p-9s8
%said-verb _ |	a8b8f9k-11l-10m15n-7p9q16s-6
%said-verb a	g18i8k7q-9
%said-verb about	s-8
%said-verb good	o12
%said-verb i	c12f16g-22i-10o-8
%said-verb in	e18
%said-verb it	a11b-9e-18h-18i12k-10l-14n9q-15s11
%said-verb like	a12b16d18f16l12r9
%said-verb me	a-10b13c-7e-18f-8g-14i8j-7k-12l16o-15p-18r-8s7
%said-verb my	b-8g14k16q-11
%said-verb no	e14f-11m-10o-8p11s-17
%said-verb off	a18
%said-verb on	e13g10h-9i13o11
%said-verb someth	c10j12
%said-verb sorry	i-7m15o14
%said-verb that	i-14j-7l18p-11q-10r-9
%said-verb the	b-10c-6d-12g10i-7j7k7n9q-14s16
%said-verb thi	d21k6
%said-verb to	a-15b-10e-14f-9k-6o13p22q-13
%said-verb with	j9k8q15
%said-verb you	b12d-23e10h11l-8m-9p-21q16
%said-verb your	d-11g-19h14p13r10
%said-verb |	a16b19c-6f11h10r15s12
%scorn-name	b10c-10d53e-15i-18k12m11n-10p14q-16r-12s-17
%scorn-name _ $	a-10j7k8o-10p14s-11
%scorn-name _ going	h11
%scorn-name _ have	c9
%scorn-name _ i	m19
%scorn-name _ if	b8e15
%scorn-name _ on	a13
%scorn-name _ to	a10c8o14
%scorn-name _ you	d18e8j-8k8
%scorn-name _ your	f11j9
%scorn-name _ |	f14k7m12
%scorn-name ask	e12m7
%scorn-name could	a16l21
%scorn-name died	j8k-6l15
%scorn-name else	a-8k9m-8
%scorn-name in	d20l-9
%scorn-name leav	i13
%scorn-name of	d12
%scorn-name say	b13
%scorned	d39e-19f-9i12j-11k-8p10s16
%scorned $	a8b15d13g21k6s8
%scorned _ $	e12m11n-7r9
%scorned _ and	d23q-9
%scorned _ discus	e12
%scorned _ it	b13c6i13j14q9
%scorned _ since	k9
%scorned _ to	h10o11
%scorned _ you	b-9d14h10m-7o10q-9s15
%scorned but	i7m15p9
%scorned clap	l18
%scorned else	k8
%scorned on	i14
%scorned to	e8l-9o-15
%scorned |	b17d18i9k-6q16r7s13
%secret	a-16e-12g-16k31s14
%secret $	f19j6k16
%secret _ $	a8c8f-10g-14j12m-10n12p20q-12r-8s-8
%secret _ and	f15s9
%secret _ are	f-11k7m8o-10s10
%secret _ can	g10k12
%secret _ did	f-8o11
%secret _ night	p20
%secret _ of	k10s11
%secret _ said	f-8i14o12
%secret _ us	k-9s12
%secret _ you	d-14f-7j11l16m9r23s8
%secret i	g11k-8s12
%secret life	n14
%secret of	b14e11i23k8r7s-9
%secret receiv	s12
%secret rest	f7h-8j8k19s11
%secret you	a-8b-16c-5d19f-12h16j-6l-15o7q-11
%short-while	b-9c-10d-16e9h-14i-11k30l-8m-7n-9r-8
%short-while $	e13f-13g-10i-9j7k14l-15o13p-12s-11
%short-while ?	d16g18o8
%short-while _ are	e-8p15q-9
%short-while _ can	o18
%short-while _ i	a-13b-8e14f10g-11h-16i8k20l-9
%short-while _ is	h10n12o-14q11
%short-while _ met	k9
%short-while _ not	j-7l15p-9
%short-while _ she	q15
%short-while _ the	c10d-12e-8f15j9m-11n10r-13
%short-while _ we	k10
%short-while _ you	c7k8s8
%short-while _ |	b23d-12h9i7l19n12p12
%short-while and	c-6d-12j-6k9n8q9r-11
%short-while by	i17
%short-while in	g20
%short-while is	f10l13o8s-7
%short-while of	g11i11o17p-9q9
%short-while receiv	s12
%short-while since	j8k14
%short-while that	l15n8
%short-while to	g15q19
%short-while |	e-10f11k-7o12r11s-10
%shown-in	a-15g-19h-12j-12k-7l-14m-8n-14o-23p-19q-31r-8
%shown-in and	f15
%shown-in of	m14
%sibling	b-8d-14j-7k21m-12p10
%sign-of-life	b-11c61d-16e-12f-10g-16h15i-8j-11l-11m-10n-11o-18p-16q-26
%sign-of-life _ face	c8
%sign-of-life _ my	c10
%sign-of-life _ us	c14
%sign-of-life _ you	c10o-8q-10
%sign-of-life _ |	c12o-9
%sign-of-life about	c14
%sign-of-life past	h12
%sign-of-life your	c18h9
%small-deed	a8c13d-9j-9l9o16
%small-deed $	a14b-13c27e13h12o-8p16q-10r-10s-7
%small-deed _ $	f9h14k-6l-21p18r19
%small-deed _ a	b17d11m-9o12
%small-deed _ anyway	c15
%small-deed _ bear	a22
%small-deed _ can	r12
%small-deed _ have	a22k13o-8
%small-deed _ i	e-14i11k10l-8m9o8p19
%small-deed _ if	b8o19
%small-deed _ know	c7i18l15
%small-deed _ me	b-8c-7d-10i17m12o20p-12q-13
%small-deed _ mirror	n16
%small-deed _ my	d12f7p-9r15
%small-deed _ not	b14c-6j-8k9o8
%small-deed _ now	h12
%small-deed _ or	b15
%small-deed _ out	l16m8
%small-deed _ the	f15h8j-13m-12r-9
%small-deed _ to	b16e10j7p-9q16
%small-deed _ you	a12b18f12g11j-9n10r12
%small-deed _ your	c11d-12f12j13k-7n11r-8
%small-deed _ |	a-12b-11c7f11g13j21q16s9
%small-deed a	b10h-8k-10l-11m22o9
%small-deed at	a-15c-6d20j-12p-11
%small-deed for	o18r13
%small-deed her	q11
%small-deed i	b16c11g12h16m7p-10
%small-deed in	b11e-8n12s9
%small-deed is	e10f7j8
%small-deed me	c7h13n9
%small-deed of	d17
%small-deed receiv	s12
%small-deed somebody	n15
%small-deed the	a9d9g-11k-9l-9
%small-deed thi	a14m-7q10
%small-deed to	a-16d-11e-14f12i13k-7p-11s8
%small-deed you	d-13i19n12
%small-deed |	b9c-5e-11f9k9l10o11p13s-8
%small-matter	a-22b-27c-23d-36e-19f-19g-15i-46j-8k-21l-20m-19n-24o-31p-41q-27r-18s-34
%small-matter $	a-10b-11h-15k-10n-10o-13p-21q-11s-9
%small-matter _ on	h13
%small-matter _ the	h14
%small-number	a-11c-9e16f-12m-15n11o-15r-18s-12
%small-number _ $	a-16f9h-8i8j6k-12l19p-11
%small-number _ ?	i-9j6l9
%small-number _ a	a12d-9e8f8k-7l8s7
%small-number _ about	a8m17q-13r7s11
%small-number _ adult	f14
%small-number _ and	d11e11i7j6m13
%small-number _ are	d19f-9
%small-number _ at	c11e15j-7l9m15o14
%small-number _ be	g19i11
%small-number _ between	b14
%small-number _ ever	h8k16
%small-number _ for	c11d-10h9r10
%small-number _ from	d12h-12m7
%small-number _ get	a18k8l12
%small-number _ has	m12
%small-number _ her	g13j7n8q15
%small-number _ i	g10i16j-7k7m13q14
%small-number _ in	h-12l8m12n13p-12s7
%small-number _ invite	b11
%small-number _ is	d-17e12f-7g12q-18
%small-number _ it	a10i8l13m-9p-10r-7
%small-number _ me	a11b-9p24
%small-number _ my	a-8m12
%small-number _ nobody	j18k6
%small-number _ not	c8e10h12l23n10
%small-number _ now	o8s16
%small-number _ of	b-11c-9d10i11o9r8s10
%small-number _ on	c8e-9i12o-9
%small-number _ over	p18
%small-number _ problem	j10
%small-number _ should	g16k15o7
%small-number _ skin	j22
%small-number _ so	d9e10g17
%small-number _ the	a-10d11e9m-7r-9
%small-number _ then	c7s11
%small-number _ there	b-9e14g-10
%small-number _ these	c12
%small-number _ thi	r22s9
%small-number _ till	k11
%small-number _ to	h-10j-11k-6n8s8
%small-number _ wall	d15
%small-number _ who	a15b-12m9n16s10
%small-number _ would	j18l-9q-9
%small-number _ year	k10l17
%small-number _ you	e10g12h-7i14k15m13o11r-11
%small-number _ your	j14m-9p9
%small-number _ |	c10e-19j13l16
%small-number and	d16k7
%small-number answer	b27i9o8
%small-number audience	n18
%small-number bad	l16
%small-number birthday	l13
%small-number brain	d12
%small-number call	p13
%small-number chang	h15
%small-number crime	s12
%small-number daughter	o11
%small-number day	c8e-11r8
%small-number egg	d16
%small-number form	b12s13
%small-number funeral	j14
%small-number ghost	o17
%small-number grip	j18
%small-number grown	j12
%small-number job	d18h8
%small-number last	h15
%small-number lie	i19
%small-number list	c6m10q9
%small-number little	c6j7r12
%small-number man	a14r-8
%small-number medal	l21
%small-number more	d-13g-11
%small-number nightmare	b11
%small-number of	c9e-11f8h-10j7
%small-number other	q22
%small-number penny	r17
%small-number reflection	a20
%small-number rep	o14
%small-number roof	h18
%small-number seat	c11
%small-number shame	p15
%small-number single	k18
%small-number soul	k11
%small-number stranger	o12
%small-number thicker	j14
%small-number thief	s12
%small-number thousand	k19
%small-number to	a14
%small-number waste	d14
%small-number week	a14b20e10k18o21
%small-number who	a9f9h8k-9o8
%small-number whole	h11l10n14o7
%small-number wife	e10
%small-number with	e18k-7p-9
%small-number word	l-13o22p13s-6
%small-number year	b-10d-12k-14
%smash	a18c-8d10e-13g11h24n16p25r8s14
%smash _ $	a11h-8l-11p26
%someday	a-10c82d-14e-14f-7h-26i-9j-12k-14l-13m-7n-9o-18p-15r-11
%someday $	c10
%someday _ $	c13r7
%someday _ these	c11
%someday _ |	c15
%someday day	c10k-10
%someday of	c11
%someday the	c20
%someday |	c10
%soon	c-11d-24f-15j-22k10l-29n-11o8r-9
%soon $	b17g-15i10m-7n-11s-8
%soon _ $	c-8e14o17
%soon _ a	b9d9
%soon _ i	c6d15h15j6
%soon _ is	a19b-11d-9g12i-7p-12s10
%soon _ the	i9p29
%soon _ you	e15r15
%soon and	q17
%soon but	c10
%soon now	c6i16
%soon |	h10l-11q-17
%stay	c73g-11h-7i-8o-9p-10q-13r-10
%stay _ $	c17
%stay _ go	c14
%stay _ me	c9
%stay close	c6
%stay not	c25
%stay the	b9c10
%surely	a11f22i-9o-9q9
%surely $	c-10g13i19l11m8o12q-36
%surely ?	b10f13n8
%surely _ $	c6d-11f8h12i-15k25m10o-11p-9q14s7
%surely _ ?	c13d-15h-13j-7l-14
%surely _ about	a-9b19o-8
%surely _ and	b21j17l-9m-11n-15o-10s10
%surely _ are	d17n-19
%surely _ ask	g12h14o10
%surely _ by	a11g26
%surely _ come	h15i9
%surely _ did	l14
%surely _ do	h26q-11
%surely _ doing	a12
%surely _ ever	n18
%surely _ fault	a15s10
%surely _ fus	l20
%surely _ have	a-16c8d13g13o8r-9
%surely _ hi	c12
%surely _ i	f-11h11q-9
%surely _ if	a8c9r-7
%surely _ in	i-8j9n12o13q15
%surely _ is	b-9c6e22f-7h8j8k9l11q-9s10
%surely _ like	b11o9
%surely _ maybe	c14
%surely _ me	a-12b10c-7e11h12k-8m15n-8p-9r-13
%surely _ my	g15k7m7n10q11
%surely _ not	c6g-9j6k8n-9o20q-9r9
%surely _ now	h10l21n8
%surely _ number	i11
%surely _ of	a-13f-8g10h14i11r-7
%surely _ off	h19
%surely _ on	i-6j11k10l-13m14s-11
%surely _ one	b-11c-6m15
%surely _ out	b11e8s15
%surely _ own	b-8m9q12
%surely _ stop	r18
%surely _ talk	n16
%surely _ that	c9d9e10i-6l-10p15s8
%surely _ the	e9l15o8r-13
%surely _ to	c9d-16e11h12k-7l10n24o-8p-10r9
%surely _ was	f12l19n-9s10
%surely _ what	a8e14f14q9
%surely _ when	a21e17
%surely _ who	a-8d11n-10q20r12s8
%surely _ with	n14q10r7
%surely _ would	g10h9
%surely _ you	b13h-8i-16k7l-17q15r9
%surely _ your	d-19e13g16m13n9p12q-12
%surely _ yourself	a8d19
%surely _ |	a14c9e-9g11i10j14k6n13r-11s-12
%surely and	p9r10
%surely but	c10
%surely check	c18
%surely come	c6h9
%surely day	e11l23
%surely disappoint	g17
%surely go	e12f7q21
%surely have	a9c13d-9m8p12q-10r9
%surely i	g11h9i-13k14m8o-9q-16
%surely kick	m20
%surely me	m17q15
%surely need	c-6k10
%surely of	a11i13k9q11s-9
%surely pretend	o12
%surely remember	f13
%surely say	a12e-10i-8j-7l9q9s12
%surely single	c9
%surely sit	g12
%surely so	j8q11s-11
%surely sort	f13
%surely that	d23f-13g10h13i7n15
%surely the	c7d19e-21i8m30n-11q13r-7s-8
%surely think	f20j10n-9
%surely us	h7k12
%surely wait	g16p13
%surely walk	j13
%surely wear	c12
%surely what	s16
%surely work	q17
%surely you	b8f19g10l13n-8o15q9
%surely |	b-9c13e-12g-10h14l-9m12n-10o-13p18q-9r14
%swear	b23f22g14h14j13k7n14s12
%swear _ $	i-8j14l-8m-9n-12
%swear _ did	s10
%swear _ has	b12
%swear _ me	m17
%swear _ on	a12
%swear _ to	b14
%swear blog	l19
%tender-act	g-19o-8p-18r28s-18
%tender-act _ ?	r18
%tender-act _ you	b12c-8d12o-11
%tender-act at	d20
%tender-act proud	h14r10
%tender-act you	a-10b-10c12d-12p-19
%tender-thing	a-13d11e-14f-8g-19i-12k-7o-22q19r63s-10
%tender-thing _ for	r16
%tender-thing _ the	m14q12
%tender-thing _ you	a-11c-5e-10g-11k-15o-9
%tender-thing _ |	f-7j10l10r9
%tender-thing are	r14
%tender-thing done	a9d9l11
%tender-thing for	r11
%tender-thing is	r20
%them	c-7d-14e8f-12g16i13j-8m-10o-12p12q25s-10
%them $	d-11e19h14i11j7o-11q10r14
%them ?	i13q9
%them _ $	f-9h8i-7k8m19p17q-10s16
%them _ i	e10g-13k12q25
%them _ one	k14o9
%them _ the	e-8g23
%them _ will	p17
%them _ you	a21d-11e-8f-11g16i9p18
%them and	k11p16
%them mother	g10q26
%them on	i23o10q14
%them you	g16
%them |	f-9h13o18q-9r-14
%they	b-19c-31e-29f-19i-20j-10k-7l22m-13n-12o-15q13r7s-20
%they _ and	d10h-7q-24
%they _ down	m20
%they _ if	q17
%they _ next	h18
%they _ not	a10d-13g10j-10k8
%they _ sit	g13
%they _ so	g22p9q-10s-8
%they _ the	a-9d-13g11i-12n-9
%they _ there	i15
%they _ those	l14
%they _ when	q16
%they _ you	a-12g14h-9k8l31
%they _ your	h10l19q10
%they _ |	a-9d10e10h-10l13m7n-8q19s7
%they are	f10j10k7
%they ask	h8q16
%they doe	d-12q23
%they hand	l13
%they is	a9i-12k-7l-12m14p11q10
%they laugh	d9q12
%they only	l17
%they will	g12o13p16q-9
%they would	a-10c-7g-9j-8o-8p-18q15
%thing	c-6d-10e-10f-10g-13i13j-14l-16m-26q-17r-8s-8
%thing $	h-8i12k-6n12
%thing ?	i19
%thing _ $	b17j7
%thing _ and	k8o12p14
%thing-or-pet	a-14c-12d-14e-11f-9h-15j-12m-24p26q-11s-18
%thing-or-pet ?	i17
%thing-or-pet _ |	a21b9h13l-12
%thing-or-pet will	g14
%thinks-ill	a-23b-21j13l-49n-16
%thinks-ill $	a10f-17g23h-8j8l8m10n-19q11r16
%thinks-ill _ $	a-16b-14c6f12g9i14j-9k13l-15m-9n14o23p-24q17r10
%thinks-ill _ ?	a20b12l13n9
%thinks-ill _ a	b-10i-8j15r10
%thinks-ill _ and	h14i-14j9k-8p-18q-9s-9
%thinks-ill _ are	c8d-13e-10j-11l-9m-8o9p9
%thinks-ill _ beat	s11
%thinks-ill _ before	g10p17
%thinks-ill _ could	e8f8k-6q15
%thinks-ill _ do	c6d-9h10n15p-10r11
%thinks-ill _ first	b11o19r-7
%thinks-ill _ for	a14o10p24
%thinks-ill _ had	f15l10
%thinks-ill _ happen	a8i-8p10
%thinks-ill _ has	f12
%thinks-ill _ have	a10b9c5f11o12p13q18r-13s-9
%thinks-ill _ heat	f10
%thinks-ill _ here	o13
%thinks-ill _ i	c5e-11h8m-7p-12q21
%thinks-ill _ if	c13
%thinks-ill _ is	c7d-9e14i7j-8q-16r-10
%thinks-ill _ it	b-13i7j9k13m9n-12s9
%thinks-ill _ me	a-10b9g-10p-11r13s9
%thinks-ill _ mean	j8s12
%thinks-ill _ might	g22
%thinks-ill _ more	i12
%thinks-ill _ morn	o12
%thinks-ill _ my	i10o16q11
%thinks-ill _ myself	i10
%thinks-ill _ need	e14
%thinks-ill _ nobody	c9m7
%thinks-ill _ not	b8c14d-12h10j-6n14q-14r-9s-10
%thinks-ill _ of	c6f8i16j12s-7
%thinks-ill _ only	k15
%thinks-ill _ place	d16
%thinks-ill _ real	f17s6
%thinks-ill _ said	b13h9r10
%thinks-ill _ saw	f15
%thinks-ill _ say	c11
%thinks-ill _ side	q18
%thinks-ill _ someth	g16
%thinks-ill _ stand	n11s9
%thinks-ill _ that	a12f25i-13k9m14n-10p9
%thinks-ill _ the	a-8b21c15d-22i-11k12m-16o21p9q-10s-20
%thinks-ill _ thing	a21
%thinks-ill _ through	n15
%thinks-ill _ to	a-15b-10c-14e9f8j-7n-11p27r12s-9
%thinks-ill _ version	m9
%thinks-ill _ want	c10g-13i7n-12s8
%thinks-ill _ was	c-7d15h-10k9m10n13q-13s8
%thinks-ill _ we	b-9c10f-7h11q11
%thinks-ill _ what	a10f7g15m7n14r-7
%thinks-ill _ will	b-9c9h15p-12
%thinks-ill _ would	a-8g21i-10k-8
%thinks-ill _ you	f10j11k-8n7o15q20r12s11
%thinks-ill _ your	a-11b-11e-8g-12i11n10o-8p15r22
%thinks-ill _ |	c9d-9g-14i11k-11l-9m8o8s11
%thinks-ill about	a15f-8o20p9r11
%thinks-ill alive	k11
%thinks-ill ask	a14h13p11s-9
%thinks-ill at	q8r13
%thinks-ill exact	n14r11
%thinks-ill good	o12
%thinks-ill her	k6m10
%thinks-ill how	a9b12d15f-8o10q23
%thinks-ill i	a14c13f7h-8i-7l12n8o8p-13q9s11
%thinks-ill if	g17
%thinks-ill is	h14
%thinks-ill it	b-19e-11f11g-21h8j-8k11l-9n20o-12
%thinks-ill me	b9c-6e-9i-16n-12r-8s7
%thinks-ill my	q10s9
%thinks-ill not	f-8q22s9
%thinks-ill of	c16f-11g10i-11n10
%thinks-ill on	f14k6
%thinks-ill out	i13n16
%thinks-ill people	p14
%thinks-ill see	d22n17q-9
%thinks-ill so	a-21d19i-7s-10
%thinks-ill someth	c10j18
%thinks-ill sorry	i-6m13o13p-8
%thinks-ill that	d24f-10g18
%thinks-ill them	e13f17
%thinks-ill to	d-14f7h-8m8o22
%thinks-ill we	b-9c-7f15h11k6s9
%thinks-ill what	c11d-13l10p21
%thinks-ill where	c9o11s10
%thinks-ill which	c8i9p14
%thinks-ill who	a13e9h13k-9o8r7
%thinks-ill whose	f13
%thinks-ill why	d23e9o8
%thinks-ill with	c6q18
%thinks-ill you	a-16b27e-8h9i-7k-13o-11q22r-12
%thinks-ill your	f18i8k6n22o19r-14
%thinks-ill |	b8c12d15e-11f9g-15i-8l-14p-11r19s13
%tie	c-8f8g-15h-11j13k-10l18
%tie _ for	h14
%tie _ is	b-10e10i10o-7q-13
%tie _ not	a18b8e14g9p9q-10
%tie _ the	k8q-20
%tie _ was	a21
%tie _ when	e16
%tie _ would	g13
%tie and	a-9n11o9q-18
%tie back	h14
%tie had	l14
%tie i	e13h15
%tie in	h8i12k15l-9o10s-7
%tie manag	q14
%tie pressure	a19
%tie so	e15
%tie then	r10s17
%tie you	a-10e8h16j10l-10
%tie |	a14b11e10g-12l-9n-7q-10
%too-much-feeling	d-13f-11h-12i-13j36k-8m-14o-7s-9
%too-much-feeling _ $	j15
%total-bond	c-9f-9g-18h-18i-8k63l-11q-23s8
%total-bond _ $	j10k9
%total-bond _ one	a12n13
%total-bond _ the	k13
%total-bond _ |	k18
%total-bond the	a12n13
%total-bond you	k9
%trifle	b-11c-20d-15e-11f-19g-24k-12l9o-16p-16
%trifle $	a-12c-6e-20i-10o10r16s8
%trifle ?	b-12d-9e11g15h9i10m-8r13s-10
%trifle _ $	c-9e24f-10g11i20n19o7p20q9
%trifle _ a	d10e-8i-11k-8l11q-19
%trifle _ am	b10h12k-10m19s10
%trifle _ and	d9e-9i9k14p14q13r13s6
%trifle _ can	d11e20p-10r20
%trifle _ cancell	i11r8
%trifle _ final	e13
%trifle _ have	a20c7j11k14l10o-8p35q-11r-7
%trifle _ i	b-8c11g9l14m8o9p17q10
%trifle _ in	a-9g15i10j-9m-8n-11s11
%trifle _ is	d9j8l-17n8q15r-7
%trifle _ it	e16f-11i-15o-9p15r8
%trifle _ me	b-9c-6h-9i14l-9m20o18
%trifle _ mirror	n16
%trifle _ my	b-8c6e9f21r9s-7
%trifle _ not	b18c-7d10k12n-7
%trifle _ ok	c11
%trifle _ that	f19h10o-12s8
%trifle _ the	a11b-17i15j-11l-14q-15r12
%trifle _ third	l21
%trifle _ two	q18
%trifle _ you	d18h-8n9o18p17
%trifle _ your	a9c10f12j16k-7p11r-10
%trifle _ |	c19d18f12h11i11j15o-9p18
%trifle about	b19j9l14
%trifle and	e17g10j12k-6l-15
%trifle at	a-12d16j-17n13p-9r-8
%trifle because	a17o9
%trifle before	h16
%trifle for	c7g-14j9q10
%trifle from	i16o8p12
%trifle her	q12
%trifle i	b12c6h13l13m10p-11
%trifle in	g12h17i-7n9
%trifle is	b-13e16g11h-13j16m-9o19p-18r8
%trifle me	b-11e-13h14i15k-7l16n8o-8
%trifle of	d-10e-9g-12i17l-11p11q9
%trifle receiv	s11
%trifle stop	k8
%trifle them	i15
%trifle thi	a13m-9q10
%trifle to	d-19e-13k-7l-9s8
%trifle with	e-8h-8k8l18q14
%trifle you	a-11c10d-11f13h11n14p15
%trifle |	c7f15h13i8j7l10r-9s10
%unbound	a-9c78d-11f-8g-15h-10i-11n9o-18p-15q-14s-8
%unbound _ $	c11
%unbound _ commit	c11
%unbound _ for	c9
%unbound _ to	c17
%unbound _ with	c10k9
%unbound _ you	k11r10
%unbound _ |	c8
%unbound not	c16o-8
%unbound ready	c8
%understands	b-12e-13i-16j-13q-13r-12s17
%understands $	a15b-10e-14p-10q18r9
%understands _ $	b-19c-11m-9o-10p17q-24s10
%understands _ a	b13d23m15r9s-13
%understands _ about	b10j13s7
%understands _ already	n13p11
%understands _ and	e17g16p-12r-9
%understands _ angry	a14p13
%understands _ apology	o15
%understands _ are	b8c9d-14k9l9
%understands _ feel	c7m14
%understands _ first	o11r-7
%understands _ for	l-8o10r16
%understands _ from	r10
%understands _ get	a17
%understands _ grip	j13
%understands _ have	a14b10f8g15k-9o8r-8
%understands _ i	b-11c6d17e8g11s17
%understands _ in	f-9h11i18k-7l12m7n-9q12r-10
%understands _ is	a-8f10i16l19o-8p9
%understands _ it	b-9e10j12l13m8q10r8
%understands _ know	i7r16
%understands _ me	b8g-12m16p-15q17
%understands _ mean	s9
%understands _ name	c5k14
%understands _ need	e16
%understands _ of	b8i7l-9o8r11
%understands _ only	k11
%understands _ place	d14l9
%understands _ said	b18h9
%understands _ say	e12f15q16
%understands _ street	p20
%understands _ that	a-13b-9d-11f13o13q-9s16
%understands _ the	a-16e11f-7i10j10k13n-11o-8p9q-21s-9
%understands _ thi	g14l-9q-10r15
%understands _ to	a14g19q14r9
%understands _ until	k13
%understands _ voice	h14o8
%understands _ we	c11i13
%understands _ worth	h12
%understands _ would	g15s-7
%understands _ you	b11c-16d10e-16f16h-19j7l14m-15n18p9q-13
%understands _ your	b12g9k14m-9p13
%understands _ |	a-9c17g-22h16j12r10s14
%understands a	d-12f7h17l-12m14n14
%understands about	p22
%understands anyth	f10g14
%understands at	a10d20j10k14l8r8
%understands exact	n12r11
%understands her	h8l8q15
%understands how	a12b9c8d21f-9o10
%understands i	a12c19g10q13
%understands it	b-15c-7e-9g-17j-8n10o-17r-10s7
%understands lost	s12
%understands me	b-9d-14e8g24h-21i-11j-8k7p12r-9
%understands my	b10c6h13r9s22
%understands noth	a8d18i9r10
%understands some	r13
%understands that	a-13b16c-8g-13j10l16n-8q15
%understands the	b9d-15h-9k-8n-9o15q-11
%understands to	c-13e8g-14h15o-13p17r-10s-9
%understands what	a9d-13h-8i-10l10
%understands where	c9o11s10
%understands which	p14
%understands who	a9h11k-9o9r8
%understands whose	f13
%understands why	d22p-8
%understands you	a-11b12c-8d-24f-8g-13h23k14l11m-14p-12q-13r-11s8
%understands your	a-13c-8f21h21i-9j-6k7l-8o14r-11
%understands |	c12f7h-11i7m10r15
%unsound	b-8c11d-12e-9f44i-10k12n-8o-9p-9
%unsound $	f20
%unsound _ $	f18g11
%upset	a-9b-8c-11e-17f-10i-11k-7l-9m-13o-16q-17r-10s-18
%upset _ a	a-8l18
%upset _ are	j17
%upset _ is	j8
%upset _ just	j12
%upset _ |	p19
%upset of	j12n11
%upset you	b13j11
%villain	b-9e-8g-18h-9j18k-8m55
%villain $	j13
%villain _ $	j8m11
%villain |	m16
%warm-deed	a-11b16e12f-15h-10n-9o-26r24s10
%warm-deed _ $	b-11c-10d-10e19f-8g-10h9i13j-11k10l-20m-7p-15
%warm-deed _ ?	r18s-9
%warm-deed _ a	c-9g14
%warm-deed _ and	d11e-11f-8g-13h-8k-6l-11q-9r-11s-7
%warm-deed _ home	p21
%warm-deed _ in	d9o-7q12r14s10
%warm-deed _ is	b12e8n17r-10
%warm-deed _ me	c12e8h13n-7r11
%warm-deed _ mouth	d14m12
%warm-deed _ now	e13g9i12
%warm-deed _ that	b15e9r-23s-7
%warm-deed _ the	i-8k7l17o-12r10
%warm-deed _ to	b-17k-7l10o10p18r14
%warm-deed _ what	g10o15r13
%warm-deed _ who	r13
%warm-deed _ you	e-13h-11l-13m-10n11o-8r12
%warm-deed _ your	d-12j-7k11p-14q14r8s7
%warm-deed _ |	h-8o19p-14
%warm-deed about	e8j-9m10n16o8p-9r8s8
%warm-deed and	l20m18
%warm-deed at	d13j-6k8n10
%warm-deed it	a10d-9f-8h-8i12l9r-7s11
%warm-deed my	m17r-8s17
%warm-deed proud	h14r10
%warm-deed up	b12m13
%warm-deed you	a-13b-18c20m-11p-9s-13
%warm-deed your	g-13j11k11o9r15
%warm-deed |	g21
%warm-good	b-10c-11f-8h-30i-7k-16m-9n8o-17p-17r15
%warm-good $	g-13h-8k-11l13m-18n15r-10
%warm-good ?	b9d12f9g32r22
%warm-good _ $	b-18c-13e-16f13l-16m9n-10r8s7
%warm-good _ ?	e10g15q-11
%warm-good _ a	a8b15n9q9
%warm-good _ am	d9m9p16
%warm-good _ can	e21
%warm-good _ do	i-7k15r-9
%warm-good _ for	a-9b15g-10i-8o-8r13
%warm-good _ get	m13
%warm-good _ have	b8e-10f12h-8p9q13r8
%warm-good _ i	a9c6d10e12n8r-11s11
%warm-good _ in	n-8r13
%warm-good _ is	d-13e9g18m7n10
%warm-good _ know	r14
%warm-good _ me	q13r10s15
%warm-good _ my	a16k10l9r-13
%warm-good _ not	a8d13g9i-10j7o16q11r18
%warm-good _ noth	b12g17
%warm-good _ now	a14
%warm-good _ open	c10l12
%warm-good _ people	n8r15
%warm-good _ take	q12
%warm-good _ that	b14n7s11
%warm-good _ the	a-15c-11h-7l14p-13q15r21
%warm-good _ thi	d13e8h10j10o9r17
%warm-good _ till	r16
%warm-good _ to	a9d34p13q23
%warm-good _ very	p16
%warm-good _ we	i21
%warm-good _ what	r14
%warm-good _ when	e14r10
%warm-good _ who	r25
%warm-good _ will	l16p16r9
%warm-good _ you	a8c-8d-11g-9j20m-16n-8o-8p-16q17
%warm-good _ |	r14
%warm-good and	b19d-9f-7k9m21n16p-11r-10
%warm-good done	a8l11
%warm-good for	a-12d-11e-8k-8l21m-10o-11p-14r9s7
%warm-good from	d12r12
%warm-good hand	a15p10q9
%warm-good i	g11l-12m12p12
%warm-good is	d-12e17f-9i-9l-12n-9o9r11
%warm-good life	n14
%warm-good me	e20g10l11q10
%warm-good on	h11n19p15r-9
%warm-good that	e19f8i10q18
%warm-good the	c8h9j12r-8
%warm-good to	d-10h7l9n9r10s-7
%warm-good will	i8o9r15
%warm-good you	a-18c-7e-11f14i-8j-6n-11o11r-19
%warm-good your	p17r-14
%warm-good |	b9c-7f9h10i-11k-7m-7o7q10r11s-12
%was-not-so	a-14b-10e-20f-15h-13j-8k-17m-24n-14p-19q-11s-13
%was-not-so _ not	d-18f7h-14i12l9n-8p-12r9
%was-not-so car	g14
%was-not-so did	f7i9l12r15
%was-not-so never	d10f-9n15
%weekday	a-16b-20c-22d-40g-12h-10j-19k7l-17m-21n-10o-20p-16s-21
%weekday $	b-12c-12f-8i11l10m-8s-11
%weekday _ again	h19
%weekday _ first	r18
%weekday _ i	a-13c-9e-10g-11k21o-8
%weekday _ not	e18k10
%weekday i	c-6e-10k9o21p-10
%weekday with	g18i7
%weekday |	c7e15i9j8k10
%weeping	b-14c-7e-14f-14j51m30n-10q-23s-9
%weeping $	m7r12
%weeping _ $	j16n-7
%weeping _ ?	j13
%weeping again	j11
%weeping you	a19
%weepy-noun	a22c-8g-11h-9j46k-10m-13r10
%weepy-noun $	j13
%weepy-noun _ $	j10
%weepy-noun _ the	a15j-9
%weepy-noun _ |	j20
%weepy-noun queen	j12
%weepy-noun |	j14
%who-with	b12e-16f7g-23i29j-7k-15l-18n14o-7s-9
%who-with $	a10i11p21
%who-with ?	i14
%who-with _ $	c-6f16g10h-13n-18
%who-with _ ?	a-9b-12c5i11m-8n10
%who-with _ a	d15h7q10s7
%who-with _ and	e-14h11l9
%who-with _ date	i13
%who-with _ do	c11n15
%who-with _ hand	i12
%who-with _ is	g9i-8o18p-9s12
%who-with _ it	s14
%who-with _ the	a10f19i9k-7n-10o-8q10s-8
%who-with _ you	i8o18
%who-with _ |	a14b-11c-6g11i11k-8l9o-8p-9
%who-with is	f11
%who-with it	b13d14e13g9p10
%who-with me	h12i-9k7m-13q13s11
%who-with no	e8l14q13
%who-with that	a11f-8r18
%who-with the	a8g11o-8r-9
%who-with thi	m14
%who-with us	k19
%who-with you	a10c11d12j-7l-16m-10n11o10p10s-10
%who-with your	f11k-11o-9r11
%worthless	d21h10j14m-14n-15q-16s-16
%worthless $	a10d16g10r7
%worthless _ $	e20l10m-11n-10
%worthless _ discus	e12
%worthless _ you	h8j9s9
%worthless but	i7m15p9
%worthless else	k8
%worthless to	e9o-14
%worthless |	b-8d21q16
%yardstick	a-14f-13i-12k16l-11p-11q23r-9
%yardstick stranger	o12
%yardstick wiv	q14
%you-being	c9f11h7i-9j8k-7n11p15
%you-being _ $	i10j9n8q19
%you-being _ ?	a-18f12i-11l-11p-11
%you-being _ a	a-17c-7d17e11f-9i-10j-6n8q-13r7
%you-being _ about	l18m7n-12o7
%you-being _ after	n15o8
%you-being _ all	f12k12n11r13
%you-being _ alway	b9c12
%you-being _ and	c7d14h-9n14q20r-9
%you-being _ anxiou	j12
%you-being _ are	d19e13j-9n12
%you-being _ at	a9b17e14i39j-9m7r11
%you-being _ be	b19f-9k6
%you-being _ been	m-8n29q9
%you-being _ blog	l19
%you-being _ bor	b15j13
%you-being _ busy	g18
%you-being _ but	a18f9
%you-being _ comfortable	b17
%you-being _ confus	f15
%you-being _ dead	o12
%you-being _ different	g14
%you-being _ doing	a22d-11e11j9m9
%you-being _ driv	b12
%you-being _ for	a13b13f-12g12h-8j8n17
%you-being _ get	p13
%you-being _ going	l21p21
%you-being _ good	c8d23
%you-being _ got	l16
%you-being _ halfway	n16
%you-being _ happy	n16
%you-being _ has	h9p14r18
%you-being _ here	h16
%you-being _ hid	n13
%you-being _ high	b12
%you-being _ honest	j14
%you-being _ hurt	j11
%you-being _ i	d10f-12g17s10
%you-being _ if	a12g9
%you-being _ in	d-16e11g16h14j19p13
%you-being _ is	d12e-18h16r13
%you-being _ it	d15e-10f-19g-12h-9j6k8m10o-7
%you-being _ left	d21
%you-being _ like	d11k10p-12
%you-being _ me	b-9c13d-9f8g9k7m10n12o-8p-11r7s21
%you-being _ mine	e10k9
%you-being _ mute	o16
%you-being _ my	j-6k17o-7s-9
%you-being _ not	a12e-10f8g-16h-9m-11n-18q9r8
%you-being _ now	b9k18p14
%you-being _ of	a12f19h14j-14m7n14
%you-being _ on	b-9c8d-10f9h9k16n-15o7p15s9
%you-being _ one	a19h-7n8q-11
%you-being _ only	d-25h10k6m-9
%you-being _ or	p15
%you-being _ proud	m11
%you-being _ punish	n13
%you-being _ put	i10k12
%you-being _ reality	f15
%you-being _ remember	f-16
%you-being _ replaceable	q14
%you-being _ safe	p14
%you-being _ see	f11
%you-being _ so	b16j-8n11
%you-being _ still	h24j-9k-7m12
%you-being _ talk	i8j6n11
%you-being _ tell	g12s15
%you-being _ that	b19j-8k-7r10s11
%you-being _ the	a12c12d18h19i9j12k13m14o11q18
%you-being _ there	c6i13o11
%you-being _ to	d-20e29j-11k6m10n7o26q14
%you-being _ until	r10
%you-being _ up	g10n27
%you-being _ way	f7j13
%you-being _ what	b10d12m10
%you-being _ whether	b11
%you-being _ whole	k10
%you-being _ why	a11
%you-being _ worth	d19o10
%you-being _ wrong	f17q9
%you-being _ you	a16b18d-10f12j9o9p-14r-11s-14
%you-being _ your	a-10b11c-7d19e12j9l14n8o8r-8
%you-being _ |	a10d20g12i15j13k6l10s-7
%you-being age	j10l10
%you-being are	a-15h-18j9k14n11q10
%you-being attitude	a14r16
%you-being brain	d14
%you-being brother	g9q13
%you-being call	o13
%you-being choice	g15
%you-being contribution	l13
%you-being cousin	q23
%you-being decision	a13b11
%you-being direction	o16
%you-being email	a8j10m11s10
%you-being evening	e12
%you-being face	c10j10k9
%you-being fault	a13
%you-being favourite	g19
%you-being game	n16
%you-being get	a-10c7d-16i-8k9o11q-11r-15
%you-being got	a8d13l21
%you-being have	a-10m-7n25q11
%you-being head	f10
%you-being hormon	j22
%you-being key	h13
%you-being level	d14
%you-being little	b8l14m7
%you-being majesty	b12
%you-being med	f13
%you-being memory	f14
%you-being message	m14
%you-being mind	f16
%you-being mother	o10s7
%you-being mouth	a17d12n10p21
%you-being mug	h12
%you-being mum	p15
%you-being name	h17k18o8p18r14
%you-being need	b14
%you-being nerv	f14
%you-being new	p21
%you-being not	b16e-8f11k7
%you-being opinion	s14
%you-being own	a23d10f13g-14m-9n9p-9
%you-being pain	m17
%you-being passport	p15
%you-being place	d15
%you-being profile	k13
%you-being reaction	j15
%you-being replacement	q16
%you-being request	b23
%you-being room	e-9h13q10
%you-being salary	e15
%you-being shift	p14
%you-being side	h24q12
%you-being spot	q21
%you-being story	i17
%you-being therapist	b13
%you-being time	e15
%you-being version	f23i8
%you-being visa	p15
%you-being voice	g13h14
%you-being were	f15h9i13m-10r-9s-10
%you-being worth	h12
%your-audience	a-16b17c-13i-6k14m20n-12o15p33q13r-11s8
%your-audience _ me	m10
%your-audience _ not	f14o11p9
%your-audience _ the	f11q13
%your-audience _ was	k9
%your-audience before	k11
%your-audience brother	g14q21
%your-audience is	l22
%your-audience mother	o10s8
%your-audience mum	p15
%your-audience world	k15l17
%your-kin	d20i17q41
%your-kin _ already	q14
%your-kin brother	g9q13
%your-kin cousin	q23
%your-kin mother	o10s8
%your-kin replacement	q16
100	k15
180	a16
2am	c11q11
2am %thinks-ill	c9
2am _ what	c9
2am thought	c9
3	c-6d-17e-11h11i10l-27m-8o-11p-12q-9s-8
4	b-13e-10f-8i-13j-8l-25
40	i25
50	l15
8	b10e-10g-9o14q-12
?	a-19c-9e-29f-9g-31h-16i13j-20k-33m-22n-38o-29p-24q-31r-24s-33
? %few	d21o8q9
? %give-way-loosely	b14c9i17j12r11
? %i-already	i13
? %i-will	a-8i15p-12
? %never-mind	c12
? %provoke	c10i15
? %small-number	d22q10
? _ $	c6f-10g-12i9j-7s-7
? _ %feel	i18k7l-13q-10
? _ %few	l10m-8p17
? _ %i-will	s15
? _ %small-number	j18l11n9
? _ %you-being	f12i16
? _ is	f9i25l-16m-8r-8
? _ me	i19
? _ not	c18i14j6
? _ on	i17
? _ the	b9i19j-6p11q-11
? _ want	i9
? _ you	b12f25l13o8r11
? _ your	e9i17
? _ |	b19c17d25g22l9n13o15r19
? and	i19
? answer	i19
? i	b8d-11e-9f-10g-11i19j-9k10q-12r-10s-10
? no	c9m7
? then	g13p15
? what	b14i17
? who	i11
? you	a12c-5d13f16
^	a-32b-39c-38d-24e-23f-14g-20h-38i-40k-30l-17m-17n-7o-20p-26q-21r-46s-28
^ %amends	a17c9f-9g-11i-8j-9l-12m7o-17q-8r-8
^ %anybody-at-all	c-6f13g24k11l12n-10o-13s-11
^ %apart	h-12o15
^ %attacked	d11f10j9
^ %big-number	g21i8m18p-9
^ %claimant	b-14e14f7g13k6n-12o12p-11s-9
^ %come-back	c-6p14
^ %deceitful	n14
^ %degree	a-10b10d-13e-30f-8h-8i14l27n-8p-9r-11s31
^ %deluded	f9
^ %denial	f18k-8l-10
^ %drawn-line	b17f-8j-6l13o27r-15
^ %easy-one	f10h-8i-10l-12o-10q20
^ %event	a11f17k-9l12m8n19p9r-20
^ %everyone	b11d-13g-9n-8o-8s-8
^ %extreme-name	d34i-7j-8k8n22s-15
^ %faulting	n14
^ %feel	e9j12m7n8r10
^ %feeling	f8j22m-9
^ %felt	j29
^ %few	a9b19g12h18i11l24o15q-14
^ %gentle-praise	c-11h-10j11n-7o-10p14s10
^ %give-way	e11i9j14k15n17r19
^ %give-way-loosely	l-24m-10n7p16q-9
^ %held-thing	e8g-10p20r17s9
^ %help-act	i8j7p26
^ %hidden-fault	n25
^ %hold-deed	b-9g-9i26j7n-7p34
^ %i-already	b17
^ %i-will	a12c-6i-8o18p23r7s10
^ %kin-role	a-11f13g9j10
^ %lapse	o9
^ %large-words	h15i-9k7
^ %laughter	b24c-9f11q-12
^ %limit	b11
^ %limit-set	a-11b18e-10g-11o8
^ %many	c-6d10h10i9j-7m11p-9
^ %mind-fails	f10k9r-8
^ %nice	p31s17
^ %no-word	b-10i-8o8r-11
^ %nobody	c-5f15g-14h10i8j8l-13n-10
^ %once-that	b-25d-19f-16g22j9o-18p14s7
^ %only-just	f-8g19h30i-14m13o12p19q22s-7
^ %other-one	a-12f12
^ %outburst	i7j-7p27r-9
^ %outing	e-8i-16l10q-9
^ %parent	d-11h-8r15s7
^ %past-one	h-10q23
^ %plain-feeling	j28
^ %proof	i10
^ %provoke	a13c-11f-12g19i-8j-9k16l10n8o17q-14r-9
^ %relation	b-17g13k7n-11o12p-11s-10
^ %rescued	e17
^ %sacrificed	a-9e27p13
^ %said-verb	a-9b20d-14f-9g11i16n-9p42
^ %scorn-name	b8d19h16l-11m-9n-9
^ %scorned	k8q11
^ %secret	i13n7
^ %sign-of-life	c31d-9o-14
^ %small-deed	c26i6j-8l19
^ %small-number	a10b23g11h9i6l23p9q-20
^ %someday	c15
^ %surely	b-9c17d9e20i9j9n11q18
^ %tender-act	d21r9
^ %tender-thing	g9r9
^ %they	b-16c-8d-21e-14f-7h18i-11j-14k-12m-10n-8q-9r-11
^ %thinks-ill	a12d12f9i15j-7r7
^ %tie	a-9e19f11n-8
^ %total-bond	k14
^ %trifle	d-9e-9i24j-13l-19n-12o-9q12
^ %unbound	c13
^ %understands	a12b-12g25h-9k17p-12q16r-8
^ %unsound	f10
^ %upset	j24
^ %warm-deed	a-14b-10c-10g-19h-17i14k11l-12m-7n-9o-12p25
^ %warm-good	a11b-14g-9h-12i-8k-10m-7p15q-17r16
^ %worthless	d10f11k8l-9q12s-13
^ %yardstick	a-10b11f-8g9n-8q20
^ %you-being	a-10d11h8j-17k12l11m-8o9p13s-17
^ %your-audience	b8d-18f8h15r12
^ %your-kin	c9e-16l-9o10p-13q25r13
^ 2am	c9
^ _ $	a9c18i20m7n-10p-12
^ _ %amends	a17g11i7l25r10
^ _ %anybody-at-all	b-10d-10g-23l-19n8r-19s-9
^ _ %apart	h12
^ _ %because	j-7r9s21
^ _ %big-number	b-9l19o10
^ _ %came-out-with	a-10d11l17
^ _ %child	e9f7g16h15k8s-8
^ _ %claimant	b-14j-7k-11l-15n-11o-8
^ _ %degree	a-22b13c5d10e-17j11m-10n8s14
^ _ %denial	d-11g-9j7k-7q-12
^ _ %device	i11j9o11p-9
^ _ %drawn-line	c-13f-7m-9o-15q-13s17
^ _ %easy-one	b17c-8d-15e-12h-11i7k16m7q-16r-7s13
^ _ %endowment	a-14f-17h-8l8n8q-17
^ _ %event	a-15b20e16g29j7k-9l11o-8q9r-9
^ _ %everyone	f12l-12m7r-10
^ _ %extreme-name	h17i-9j-7k7n9o10s-15
^ _ %family-word	c8h13n-9
^ _ %faulting	a-8m17
^ _ %feel	a-22f9j13k9m7o14p11
^ _ %feeling	j12n-10p-11
^ _ %felt	a-11f14l-10m-8o15p-10q-9s7
^ _ %few	j13n-15
^ _ %friend	g13q22
^ _ %gentle-praise	b10c10d15
^ _ %give-way	e19f9g-11h17j12k7q-9r-10
^ _ %give-way-loosely	b10c-14f-7h-10k6m-13n8p17q-21s-11
^ _ %grand	d17
^ _ %grave-wrong	a10s-8
^ _ %held-thing	g13h8i11k8n-7r24
^ _ %help-act	a-13b-14d11g-16m16n19
^ _ %hidden-fault	f7g-11m-8n31
^ _ %hold-deed	b10c6d-12i-12k10n-9q-13
^ _ %i-will	g11m11o10p13r16
^ _ %kin	a-11f-7g-13p16q-9
^ _ %kin-role	h11j-10n-11p-14q23s-13
^ _ %lapse	a19e-15f-9g-16h-14i9j-7k-10l10p-14s-8
^ _ %large-words	c7d11e-10g-12h-11i8j9k18q-12r-10
^ _ %limit	b11d12
^ _ %limit-set	b20c-11d-15e-20f-7h-11j-8n-14q9s22
^ _ %make-up	b-10e-11g-21m10n-16p14q-9
^ _ %many	b-8c-6d-10o16q9
^ _ %mind-fails	a-15b-15d-13e-9h10j-8l-15n28o8
^ _ %minutes	d9i12l-15
^ _ %no-word	c-8d21e-13h-9p-11
^ _ %nobody	a11j-11l-10
^ _ %once-that	e19h13i-7k9n9o11r-9
^ _ %only-just	b-17c-6f17i19l26n17r-8
^ _ %other-one	a-9c6e15j7l-10m-11n-11q37s-11
^ _ %outburst	b9d-11f-8g-14h-13l28m-10p-10r-12
^ _ %outing	c8e-10g-19i-10k14l-13q-19r-17s-10
^ _ %overreact	j15
^ _ %oversensitive	j11
^ _ %parent	a14c10e-8f7o12q-11
^ _ %partner	e11g-11
^ _ %pastime	c-11h10j-6m8p-17q9s7
^ _ %pet	c6e9g22p27
^ _ %possession	a-16c7f-8j-8k10l-14n-13p9r18
^ _ %proof	c6i11
^ _ %provoke	d10g18h-7i-24j9k-7l-11n-12r-12
^ _ %rejects-me	f-7p13
^ _ %relation	d-15f16g9i-9j-8l-15n-10s-8
^ _ %rescued	a-10h-8i8q-10r-7
^ _ %role	a14b8d11e27f13g14l-12m-10p-17q16
^ _ %sacrificed	b-12c-6g28j-12l19m-9n-12o-9p-17r-20s-8
^ _ %said-verb	b21c-12e13f-11h-15i-12k-18n-7p-19q-16r9
^ _ %scorn-name	a12c7j-15q11
^ _ %scorned	a-14d19k7l-11q22s-10
^ _ %secret	a-14b12d-13m11n9r-7s7
^ _ %short-while	b19e10f-9h9k7l15r-17
^ _ %sign-of-life	c6h9
^ _ %small-deed	a10b-15c7h8i11k-7m7n12p-12r10s9
^ _ %small-matter	b-11h21j-10o-10p18r-10s-7
^ _ %small-number	e11g-9h13
^ _ %soon	c-6e-8i8j-7r-9
^ _ %surely	b9f-15j8n18q15s10
^ _ %swear	b19l15n-7s-7
^ _ %tender-thing	a-9k-8p-9q-9
^ _ %them	d16f8i10j-9k9l8m8
^ _ %they	b20d24i15j13p-9
^ _ %thing-or-pet	b-13f-7i-7j-16n-16p16q-9r-9s-9
^ _ %thinks-ill	b9d-27f8j7k-14l-11m-9n11p9q14r-11s7
^ _ %tie	b-10d10e11g-15j-8k-10p-10q-10s-8
^ _ %too-much-feeling	j13
^ _ %total-bond	d-10k22m-7n8
^ _ %trifle	a9b14c10f-11g-11h11k-12l-8m-11n9o-9q-13r11s10
^ _ %unbound	c8r8
^ _ %understands	a-13f-9h15l14m-10n10r12s19
^ _ %villain	m13
^ _ %warm-deed	c9f-11g-19i6j-10k-12l-17m17n9o-22r14s-7
^ _ %warm-good	a-15b10c-9d-12f-11g10l27n-8o-12q-20r8
^ _ %weeping	j24l-11
^ _ %who-with	a-13d-16e9g-11j-7o18p11
^ _ %you-being	a-11b13c-5e14i15j6k6o-7p-12q-10
^ _ %your-audience	a-9b-9d12m10r-11s7
^ _ ?	b10c20d12j32l23r18
^ _ a	b8c13i9l17n-7s8
^ _ act	n20
^ _ again	b9j13
^ _ all	m10p-10q15s-8
^ _ alway	a-13b17c8f-8j7p-10
^ _ am	a9c-14d-18i-6k15n13o12p-9q-10s-15
^ _ and	b22d15e-12f9k-7l-15n-10o11p34r17
^ _ are	a-10b9e12f-15h-20i-8m-8n-17o11p-18s-27
^ _ as	d22e15o10s14
^ _ ask	b16f-8g9h-16i7l-14n-13s16
^ _ at	d9e-13h8k24q13r-9
^ _ attack	l12
^ _ attitude	a11
^ _ awake	c14
^ _ away	i-8n15
^ _ be	a-9e-10f22i-11k-8m-9p-29
^ _ because	j-7r9s21
^ _ before	k12
^ _ believe	e9m10
^ _ bet	n12
^ _ better	d-9e11p19
^ _ block	b12p24
^ _ brain	d20f-15
^ _ bring	a14m10
^ _ brother	p16q17r12
^ _ burn	r12
^ _ can	e-16g-11i-9k8m17n-7o13p13q24s15
^ _ cancell	a9k13l-8
^ _ car	l15p13r8
^ _ chang	i17r9
^ _ check	c10
^ _ choice	a16
^ _ come	b-13c8g-18i18j9k-6m12n9
^ _ complete	k24
^ _ could	r10
^ _ cousin	l-10p20
^ _ crack	o13
^ _ crucify	m17
^ _ dead	o10
^ _ depend	c10
^ _ deserve	e18h10
^ _ did	a14b-14e-9i7k-8l11n11o-12s8
^ _ do	b26c8d13e16f-21j13l-16n-10
^ _ done	h-8l-10o12
^ _ dress	n10
^ _ drink	a14
^ _ driv	b11
^ _ drive	a14e11p10
^ _ else	a11e8j15
^ _ enjoy	n16
^ _ ever	c10h8m11n10
^ _ everyone	m11
^ _ exact	n11r12
^ _ exist	m20
^ _ expect	e23g11o12
^ _ fail	a15
^ _ fake	f10
^ _ far	g10o12
^ _ feeling	j-18m7
^ _ final	h10m9p9
^ _ first	d9e13
^ _ for	b12c-7e-10f-7g-13i11m9o-8p-9q-10
^ _ from	b14i-8o11p-9
^ _ get	a-11b-10f-7h9k9o12r24
^ _ go	g23h10p24q10s10
^ _ got	b-11e11g-20h-11k-7l15q16
^ _ had	a8c-6f-9h11j-11k6r13s-8
^ _ happen	f8h23
^ _ has	d12i-7k9l-12m13q-18r20
^ _ have	e19i14j-12l-10m8p31q12
^ _ he	d18i18n7
^ _ her	m10
^ _ honest	a16j11k8
^ _ hope	m10
^ _ house	b10e8
^ _ i	c-11d-9e9g-11i-16j-11k-13l18m29n-13o13p-27r9s25
^ _ if	c-9e12o17p9
^ _ ignore	j9
^ _ in	a-15f18g-13i22k14m-15n-8o14r-9s-8
^ _ innocent	n16
^ _ invent	f13
^ _ is	a10c-15e-12g-23k-13m-21p-17s-13
^ _ it	c-7d-14g14i9j-7l12
^ _ judge	p30
^ _ just	c-5j-8k-6n14s11
^ _ keep	b17c-5g14q-12
^ _ know	a15e-11g12i-7m-8n18o-11p25r17s-11
^ _ last	q14
^ _ leav	a10i12o8
^ _ leave	j14p16
^ _ left	h-11o10
^ _ life	k10
^ _ like	b-13c12i19k-8l-10m-7n17s10
^ _ look	a19c6h9k13p12
^ _ lot	m11
^ _ make	k6l15m7p8
^ _ matter	j-7k10
^ _ me	b26d26f-12h13i24k23q-17r-11
^ _ mean	s18
^ _ meet	c9
^ _ men	f12
^ _ mention	s15
^ _ mes	a13
^ _ might	c9
^ _ mis	h19p9
^ _ more	g9p16
^ _ mother	e-8o14
^ _ much	j31
^ _ my	a-10d-12e10f-17g9h-11k-6m-10o13p-14s11
^ _ nam	i12
^ _ near	p20
^ _ need	f7k12l-9s11
^ _ never	d11g-13i-10k-9m-7o-13p-9q-13
^ _ new	p35q16
^ _ no	b20d-11f-14g18h9j12n-8s-15
^ _ not	g21h9i-12j-7k-23l-14m-11n10q-16
^ _ now	b12i8
^ _ number	i7o16r8
^ _ of	a-8e15h11i11j6m19n15s-14
^ _ ok	c-6g11j7
^ _ old	h11
^ _ on	d-10i16j-12l16m7o11p10s-7
^ _ one	j13m10p11q17
^ _ only	a23d12e15g-13h-12l18n19q-10
^ _ or	c6e8g11i16n-7p12
^ _ out	f-9n10p28
^ _ over	j11
^ _ owe	e10
^ _ past	d16f12h19
^ _ people	n11
^ _ pile	m17
^ _ place	d13p10
^ _ play	n20o14
^ _ please	b22i-17
^ _ prefer	s13
^ _ pressure	a12
^ _ pretend	o12
^ _ provok	a15
^ _ pure	f10l13
^ _ push	a12b15l10
^ _ put	d10f10g27l15p9r12
^ _ question	f11
^ _ quiet	p16
^ _ read	i-6k11m7o12s10
^ _ real	d9g26
^ _ reason	n12
^ _ regret	d11l8
^ _ remember	f16h8
^ _ replacement	q13
^ _ resign	b8s12
^ _ ring	b12e13i-9n15o15q13
^ _ ros	k17
^ _ said	b16c-7g-13h-8j7o-12q12r-9s6
^ _ say	b11i11m14n8p-13q-24r10
^ _ see	c8d9h-9n8o8s25
^ _ she	b22j18
^ _ should	e16g14m-8q14s-10
^ _ show	g21q14
^ _ side	h12
^ _ since	a17g19
^ _ single	c8
^ _ skin	j14
^ _ so	e-14h-8j12q-9s14
^ _ son	e15k6
^ _ stepp	d15
^ _ still	d-9g14h9
^ _ stranger	c11
^ _ suppose	g18s10
^ _ sure	e-8f16
^ _ take	c7j13p9
^ _ tell	f-7i-8m17p-10q-9r7
^ _ text	o29
^ _ thank	g9l13
^ _ that	a-16b13c6d9f-12j24s9
^ _ the	b-9c-17e20f8g11h-8n-9s-11
^ _ them	f10i13k12
^ _ then	m9o12p21
^ _ there	b9i12
^ _ these	f12
^ _ thi	e12f8h-9
^ _ think	a-11d-13f9j10l19m7p14s-9
^ _ thought	c6g20
^ _ till	p16
^ _ to	b-17e-9f-10h10i15j-12k-7o11p-15r-8s7
^ _ told	k-13l-11p-9s-9
^ _ train	d16i15
^ _ trouble	c15
^ _ true	n15
^ _ twist	m12
^ _ understand	e8s11
^ _ until	p20r-24
^ _ up	a-13b-12c28d-12f-10h-10i-7l-16m7n-8p-9s-8
^ _ upset	f12j15
^ _ want	b14c-6f-15i14j-8o-9p11q-12r20
^ _ was	a26b-11g-36h-11j-15k-7l19m-18n-17o-15p-16q-24s-8
^ _ we	b12g-12i8j8k10l-11p-11q-10s29
^ _ well	d-9g14h9l18s9
^ _ were	b-11c8f7h17l-13o-8p-13q-14
^ _ what	a22b-9c7d-13e13g17h-10n-8o-10p-10r9
^ _ when	c12n13
^ _ who	a-8b-8h12i-13l-9m11q-13
^ _ why	a10c7d23
^ _ wife	e14
^ _ will	a-14b-13c9g32i12j-11k-15n-15o10p20q14r10
^ _ without	g17
^ _ wiv	n10q20
^ _ wonder	d12f9
^ _ word	b8e13n8
^ _ work	q26
^ _ worry	g18
^ _ would	c-5d16f-8m-7o-7p9q27r28s25
^ _ wouldve	q24r8
^ _ wrote	f10
^ _ year	k-8m18
^ _ yes	c11s17
^ _ you	a-16d-9e-10h-9j-12k-8l18o8p-19q-18r-15s10
^ _ your	b14c9d18e16f-8g-18j7k7l11m-11o12r-9s10
^ _ yourself	a14d9j18l9
^ _ |	c6d12m11n-18o32s13
^ _ 😏	c9
^ a	a12b19e9f8g19i-9l25q-13
^ after	g16m8
^ ah	p10s22
^ all	l13n16
^ alway	j6m13
^ and	e8i9m29r9
^ answer	g15p17
^ anyone	l-28q-9
^ apparent	s19
^ are	d-9f10i-7j-7l-9n-11
^ as	b-9e24l18m7o12
^ ask	f12q23
^ aw	j10
^ before	a14i20
^ best	e11h12
^ bles	d31
^ block	b14o14p-9
^ calm	j21
^ can	c17g-11h-10n-7o-10q-20r-14
^ cold	r10
^ congrat	d10l15
^ congratulation	l11m14
^ could	i-8s14
^ dear	b-8c-12d-10e-15i-18k-6n-9o-14q-11r-15
^ deep	n13
^ depress	j12
^ do	b-18h9i-18j-24k-15l12
^ emma	q16
^ enjoy	g16n10o14p18
^ even	d12q22
^ every	m12n10
^ everybody	f16l16m8
^ everyth	e8j8n13
^ explain	i16
^ facetime	i12
^ fine	m32o8
^ from	k12o14
^ funny	n23p11
^ go	g11o8p19
^ god	d16h17
^ gues	g25
^ had	a16c8h8q10
^ half	n15q9
^ have	g13m9n11
^ he	b-10d-10e-10h-15m-9o-7r-8
^ hey	c36
^ honest	d19
^ how	b-19f-8g22m11n-7
^ i	a-11c-19e15h12i-10j-16k16l-16m7n-12p-14s-18
^ if	a17c8d-9e-14f-9i9j10k-9m-10n-8o-16p25q-8r-17s12
^ is	d11g13m-7n11
^ it	a10d13i-7k-10l25m10n16o-16p13r-13s-15
^ jes	q16
^ just	c8d-11e9f9g-9h9o18q-12s-7
^ keep	c5f7o11p26
^ kind	e10i18
^ knock	o14
^ leave	d13p18
^ let	j17o-8p-11
^ lik	c12
^ lol	b23c-8f7l9q-10
^ lose	o10
^ love	i7p16s18
^ maybe	a11b9c10m-12o-7s11
^ met	k15
^ might	c10s12
^ more	f12
^ most	q11
^ must	b20g11
^ my	a23b-24c-11e19f-10g-20h-15i-9j-17k14n-11s-14
^ never	k12
^ no	b10c-13d17e-9g25h-12j-7l-23n-11o-8p-17r19s-11
^ nobody	b8f7g-12h14l-11m-8n-8
^ not	a-9b10c17j-15l-11r14s14
^ noth	d-16k9
^ oh	a-9b19e-8j11k-8l18o7s15
^ ok	c-14e-8h8m-10q-9
^ one	c7g14j8p16
^ other	l13q20
^ people	a15
^ please	c-6e-9h8o-18p-10s-8
^ plenty	q15
^ prove	i15
^ read	d17o9
^ regard	l19
^ remember	f-7h18
^ report	m15p11
^ right	s18
^ ring	o11
^ saw	c19
^ say	i20p12r12
^ see	a17f7
^ seen	o16
^ shame	g16
^ she	h19j-6
^ should	s15
^ since	b16k7l8q12
^ slow	l13
^ so	a-8b11d-14e-27f-11i9l30m8r-10s37
^ some	c6d37g23
^ somebody	g16
^ soon	c9
^ sorry	a12c8d-10f-7i-7l-12m10o-14s7
^ still	c13
^ stop	j13n10
^ sure	g17m17
^ swear	i21
^ tell	f-7p16
^ that	a-13d-10f22i13m-10s16
^ the	a23b-19c-13d11e-12f22g12h29i-13j-23l-11m-10n10o-20q13r21s-13
^ there	b17d-16h-8j11k7n9q10r10
^ they	h14
^ thi	a17b-8d-10j7k6m9n8o16
^ thin	j14
^ translation	s21
^ turn	i10
^ two	d13h12i21o13
^ under	e11
^ until	o13
^ walk	p13
^ we	a8b-20e12f10g21h15k-10m-8o28q9r17s-21
^ well	a9b8d17g14r9
^ were	d31i7l-11
^ what	b18c11e22h22i14l-10n-8p-14q-19
^ whatever	d12h13m11o12
^ where	i10
^ who	b-14c-8d10e15h-8i7n8o-8p-11q-14r-8
^ why	d-18e12f-8g-11i9q25
^ without	d25
^ wow	g17j15m18s7
^ you	a12b10e12f27g-18i-16l9m33n56q-31
^ your	a16b10d17l12p14
a	a14b10c-9h-17i-7j8k-6r14
a %big-number	d16l-11
a %claimant	a8e14f11i8j14m14q-11r14
a %drawn-line	b17j-7o-7p16r-8s-8
a %endowment	d19e10j11
a %extreme-name	c-9d-17e-13h-10i-10j-7l-9m9n8o-10p-11s36
a %feeling	a16
a %few	d19i8
a %gentle-praise	f17n10
a %give-way-loosely	b11h27o8q20r15s7
a %grand	l13m8s10
a %held-thing	g15m9o7r16
a %kin-role	a9c6e11i17
a %large-words	e14g15h8j-9o12
a %limit-set	e-8n9q15s8
a %many	d21i11l-12q9
a %outburst	b-10i13n10p11q14
a %outing	c11d16f-7g14k-12l10n16o10p10q23
a %partner	e8k10
a %pastime	b24d-9k-8m7
a %pet	d-13j9l14
a %possession	e10g12q16r9s15
a %proof	b-8c6f7i13
a %relation	d12e12f7g10j7q-15s-8
a %role	a14b18c7d17e21g-9h-9i15j15k15m8o-11
a %said-verb	d17e18m14o9
a %scorn-name	b-11d13e-11f-8h-10j-10p-11r8s-11
a %scorned	d20l-8s-8
a %secret	b-8f10i14
a %short-while	d19j-11k6l-15m-14
a %shown-in	j14
a %small-deed	c-10e-10g-9h-11i7j15k-10l24s-11
a %swear	d-15f8g-12n14o12r10
a %tender-thing	o-8q12r7
a %thing-or-pet	d9g9j24l27q10
a %tie	b12d10i11m7
a %trifle	a-9d-21f14i-7j24k-19m10s10
a %villain	m12
a %warm-good	a9b-10d-11e8f7h-8m10n-9r21
a %weekday	i14n9q12
a _ $	b-11g12h-15j10k-21p9q-13r-12s11
a _ %barrier	d15
a _ %child	a20
a _ %claimant	a12c-6d12m16p-12s-9
a _ %drawn-line	b-10f13g-9j15l-13s11
a _ %endowment	c11d25g-14i9k-10p11q9r-8
a _ %event	g-9i11s17
a _ %family-word	e10h-10j-8m13
a _ %feel	d15f9g12i13k8m-7q-10
a _ %feeling	a15j11
a _ %few	d10g-23j6l8m-11o-10q-12
a _ %give-way-loosely	b16e-11j-7l9m10n19o-10p11r-11s-7
a _ %hold-deed	b17i13l-9
a _ %i-will	c6f8j-6r14
a _ %kin-role	a18e14f-7g-10h14m13q11
a _ %many	d-10p16
a _ %mind	f11
a _ %nice	r24
a _ %only-just	c-12e9i-8l-17q9r-8s8
a _ %other-one	e16g11j-7l10m9
a _ %outburst	a12j9l18
a _ %outing	b11j13n-9o13
a _ %parent	a11m20
a _ %provoke	b-13d15g-12h-9j14k-6n8p-13
a _ %relation	d13j-11m14p-11
a _ %role	a13c-6h12j20l11s12
a _ %scorn-name	d13l-8o9p22
a _ %short-while	b12c-7i-7j19l13r-9
a _ %small-number	g-17k-8m-7o-9
a _ %surely	h16n14q9r-11s7
a _ %thinks-ill	b17i7l-10m-7q14r10
a _ %tie	a13f-8l12m9p-11
a _ %trifle	d10e-9j13l12o14q13r13
a _ %warm-good	b17c8d-11g9j-15p-23r9
a _ %you-being	d9f9j-7l-14m-7n10s-7
a _ ?	d16
a _ a	b11c6d13g-9
a _ adult	f14
a _ and	b-11d-10g-13h8i-12j13m9s13
a _ are	d22
a _ at	c13d11j-9m12
a _ be	g18
a _ between	b14
a _ for	c15g-9i-7k8l9n9q-12
a _ i	h-11i9j-7k10m8q14r9
a _ in	d20e11i-12m11
a _ invite	b11
a _ is	e16g11l16s7
a _ not	c11d-15e8h13l27n7s8
a _ of	b-8d10e-10i14j6l10s10
a _ should	g17k16
a _ skin	j20
a _ the	b9i-14q-11r-12
a _ then	i10m-7s13
a _ there	e12
a _ thi	r13s14
a _ till	k11
a _ to	a19b18c7d13e9l9p-12q13
a _ wall	d15
a _ way	p17
a _ who	a15b-8d12j6n14s11
a _ would	j20p11q-11
a _ year	k12
a _ you	a13d18f7i18j-8l-9n10o9s8
a _ |	c15d9e-14g13h-13i-10j11l9n-8o11s12
a chang	h15
a crime	s12
a form	b12s13
a funeral	j14
a ghost	o17
a grip	j18
a grown	j12
a lie	i16
a list	c6m10q9
a little	c6g-10r13
a man	a14r-8
a medal	l21
a nightmare	b11
a reflection	a20
a rep	o14
a seat	c11
a shame	p15
a single	k18
a stranger	o12
a thicker	j14
a thief	s12
a thousand	k19
a waste	d14
a whole	l10n14o8
a wife	e10
a word	b9l-11o12p9
about	b10e-33f13g-25h-30i-19j16k-10m10n18o-22p31r21
about %event	a-11g11i-7n-16o-8p9q20r-8
about %large-words	j11
about %secret	j11n-8s8
about %warm-good	n23
about %you-being	f8g-11m15n-9r10
about _ $	c7d10f-8l9m-8n14q12r23
about _ %body-part	p16
about _ %provoke	f20l10q9
about _ %small-matter	d13
about _ %soon	b16
about _ back	p19
about _ is	d15f8k8
about _ now	b14
about _ you	f10l17q9r8
about _ |	d-21e-13f-12g13h-7i-7j-9m13n18s-9
about everyth	j11
about is	n15
about it	a-11e14h8j8n-13q16r-8
about that	p17
about the	a10b-15c-10d-10e-12g-14h-17i-14k-9m17n-12q-14r10s-8
about us	c14
about what	a12f21
about you	d17k21q24r14
about your	f9g-11m10n-8r10
above	d24
above %you-being	d26
above your	d26
abuse	m10s8
accent	s12
account	a14d-9i32l11q-11
account _ %outing	i16l11
account _ %weekday	i10
account _ every	i10
account for	i28
accus	s13
accus _ of	s13
accuse me	f7m11
act	a34k-6l11n41q16
act _ %provoke	n18
actual	a-12c-6d11f16h-17i-13m7n-7o15p-12q20r10s-8
admit	i7n26r8
admit %event	i7n24
admit it	i8n24
adult	f12
adult $	f13
affection	r10
after	a-13b8e8f-11h-10i-16l-12m13n8o-14
after %big-number	b15j6
after %event	n8o9p17
after %few	b14j7k7q-9
after %many	b11
after %you-being	m15
after _ $	m16
after _ %outing	m13n9
after _ %said-verb	m13
after _ %trifle	m13
after _ %you-being	p17
after that	p18
after what	r12
after your	m15
again	a-16d-22e-22f18j19k-21l-32n-10q-28r36
again $	c-6f7g10i9m7o12q-11r11
again ?	b13f12i-8
again _ %give-way-loosely	h10r16
again _ you	r13
again |	a10b-9c6m7r15
against	d-11k6l-8m16n14s-8
against _ $	a13f9m13n9q10
against me	m12n11
age	g-9j9l13
agenda	n15s7
ago	l20
agre	e-10f20i-6j-7o10p-10
agre _ %event	f15
agre _ you	q16
agre on	f14
ah	a14k10s25
ah %degree	s13
ah so	s12
air	f14k23n-9
air $	k16
aka	s36
alive	d17k17
alive $	k10
all	b9c-10d-30f-7h9j-11k-7m29n25o17p14s9
all %event	b18f-11h15i7k-7n18
all %outing	a14e20l12
all %short-while	a11b-8e19i7l17
all %thinks-ill	f7q10
all %you-being	a13g-10n-11p15
all _ %easy-one	h11l17
all _ %give-way-loosely	l19
all _ %small-deed	o10
all _ %small-matter	f13
all _ %trifle	o9
all _ %you-being	m14
all _ ask	h14
all _ did	l13
all _ ever	k6n20
all _ fus	l21
all _ it	l8p24
all _ like	o11
all _ me	m19
all _ on	j11
all _ was	l16
all _ you	b-8c-6f9n-10q14
all day	e12l23
all i	g12k7s9
all know	f14
all my	k12s9
all of	a11i13k9q11s-9
all sort	f13
all the	d-10e-11l11
all thi	b16m10n10
all you	l15n7o15
allow	d9g-11j-9m15
allowance	r14
alone	b-13d18g35i7m8o-7p8
already	a-17b17c-10d-13e15h-9i14k41l-11m-9n32o-11q18
alway	a-22b10d-16e8h11i-11j13k-15m32n37o-12q-9r-18
alway $	e13
alway %feel	f-9g9n19
alway %understands	n20
alway _ $	b10c16f-12g9n14
alway _ %body-part	c10
alway _ %only-just	m13
alway _ %oversensitive	j10
alway _ %too-much-feeling	j13
alway _ back	c10
alway _ i	s12
alway _ to	n12
alway _ you	b16d-9
alway _ |	h15
alway me	m18
alway so	j11
alway the	c13m8
am	e10h13j-11k6l-16
am %amends	a16e-9k-6m-17o-8
am %attacked	g12m14s-10
am %easy-one	i13
am %extreme-name	m22s23
am %few	h8i-8s14
am %hidden-fault	m13
am %mind-failed	a10g14o14r-10
am %mind-fails	g17o11r-10s-8
am %new-self	h20
am %only-just	h18q16
am %scorned	k7s19
am %small-number	e-11i-8o7s25
am %surely	c7l12o12q9r-10s16
am %who-with	c9h8k7m-7
am %worthless	d-9k7s15
am %you-being	e9
am _ $	b16e14k13
am _ %claimant	e36h11o-8q-10s-10
am _ %extreme-name	b-15h-13k-7s20
am _ %family-word	b13e11m8
am _ %few	j-11m19n14
am _ %give-way-loosely	m13
am _ %hold-deed	f8o-8r13
am _ %kin-role	b11m8
am _ %old-self	h14
am _ %only-just	e8m24n14o8s-7
am _ %other-one	b9e14
am _ %possession	a12
am _ %provoke	e11m11
am _ %relation	b9e23g-9
am _ %role	d-9h13o-8r-9s-8
am _ %said-verb	b-8e-11p18
am _ %small-number	e11j-11k-8m19n12
am _ %them	h13
am _ %tie	e29
am _ %villain	m15
am _ %who-with	m11o-11p14r10
am _ ?	s16
am _ a	h10j-7m10o-8q-11s11
am _ alway	e14
am _ an	e14
am _ any	g12h15
am _ different	h19
am _ finish	p14
am _ gett	g10
am _ ghost	o12
am _ him	h15
am _ i	a13b13g-14h-10q11r-8
am _ is	s15
am _ my	m-8o25
am _ on	a9o13p15
am _ one	i9m12n14q11
am _ parole	s13
am _ say	p18q9
am _ some	e12
am _ that	e10g-10h13p-9s9
am _ the	a13b14c-6h11k-7l9m12n8o-13p14r13
am _ then	s11
am _ to	a12c-11d9g16h-11k9p-17q11s8
am _ victim	m16
am _ will	g12
am _ with	m12p15
am _ you	b-8f8h-9k26l-8p-11q14s7
am _ your	k11o11
am _ |	b20c9e11i-10k-8l-11o25p-10
am a	e-11h8s15
am ask	i13
am being	m10
am com	b17
am due	e26
am entitl	e16
am i	b10m-14o8
am in	h18
am just	s12
am not	a-14b11e-14g16h11j8k-17m-13n19p14
am on	m8o-14p16s12
am outside	b15
am owed	e17
am sorry	a16e-9k-6m-17o-8
am sure	b10g19l13
am the	d10e20h-8l10m37p-11s-10
am to	s20
am your	e9
amount	d18l13
amount to	d16l13
an	e9h-10j22m7n14q13s8
an %limit-set	b16
an _ $	b10j11l12
an _ |	b10j17n13
an answer	b27i9o8
an audience	n18
an egg	d16
and	a-23b-23c-26e-9g-13j-6l-16n-19r-11s-7
and %big-number	p16q-9
and %easy-one	a12h8
and %event	f-12g-9h9l-18p14q-14
and %few	c-8e8f-8i-8l-9o-8s-12
and %give-way	o18r7
and %give-way-loosely	e17f8g16h-13i21j6l16m14n8o35p-9
and %i-will	b17c-6d-15g-9o13s-10
and %large-words	r16
and %many	p14q-11
and %no-word	h12o12
and %nobody	d-9j-7k10l9
and %only-just	d14k10m-11q10
and %outing	e19
and %provoke	g-12i13k8o10q15
and %secret	g9h11r12s11
and %small-number	c-7e10p-9q11s-9
and %soon	g22h-8i-8k-9m15s9
and %surely	b25g15k-6m11o-10p-12
and %they	d11e-11h-16i-8k-6l21m-8o13q43
and %thinks-ill	c-6e-15g-10j-7k10m-8p11q-18r9
and %you-being	c-7d11g-12k-10l11m7n9p18q-9r10
and %your-audience	b-8d13p13r-8s-7
and _ $	a-12b-11d9e28f-8i6l-11o9p-11s9
and _ %anybody-at-all	b-8g-9l10q17
and _ %attacked	m15q14
and _ %body-part	d17l9p17
and _ %easy-one	a29b-17d9f14h9i8n-9s-8
and _ %endowment	d14f22p18
and _ %event	b9e12g12i8l-21m9q-27r-14
and _ %feel	a17b19c-8h13i-7l-10n7p12r17
and _ %felt	a10f8l22p-9
and _ %few	c-7e-9m17n-11q25
and _ %give-way-loosely	c-8d28e8g-23h-15i19m7o12p-13q12r-8
and _ %hold-deed	d22e15g-14m7p10
and _ %i-will	b-13c14k-7o-8r17
and _ %many	g-9i8q19
and _ %mind	f13
and _ %only-just	i7j12k8m21n-11p-11
and _ %other-one	b9d-9e-10g12l9p16q-13
and _ %possession	h16q20s-6
and _ %proof	i14
and _ %provoke	a9c-9d-15e12f-8g9j-8l9o-13r-19
and _ %relation	e-16h-8k-11m8p16
and _ %said-verb	a-13b-21d21e-18i7j6k7m-11n10p9q-13r10
and _ %small-matter	e23p11
and _ %small-number	c-8d11e-13i-7j11m19n-11q10
and _ %surely	a14d16e-14h-10j-20k9l12m7p-13s-7
and _ %thinks-ill	b-8d13e-8f14h25n-11o-13q11s-9
and _ %trifle	b-12d19h17k-15m-11n12p10
and _ %understands	g10h14l-14m18o-8r16
and _ %warm-deed	d11f-8o9q-9r13
and _ %warm-good	d9f-7g-18n15o10q14
and _ %you-being	a10b9d-9l14m-7n8q-11
and _ a	c-5e-10k-6l15m7
and _ about	a12
and _ act	a17d9
and _ against	k13
and _ already	k18
and _ am	f9j-8k-7l8m18p13
and _ and	o8p13q12s6
and _ are	b8d11h18l24p9q-11r9
and _ be	b22c-6
and _ believe	f11
and _ can	c7g28h-8p23
and _ come	b12j13
and _ do	d-13e-10f8i7n-7o11p13q-12r-8
and _ else	k11
and _ find	p11r15
and _ found	k14
and _ get	m20p13r13
and _ goe	p15
and _ have	e10g13l-9m-16n9r9
and _ i	b-14c15e-14f8g15j8k6l-15q-12r22s16
and _ in	j13l16q15
and _ is	b-10c-6d14h-16i10k9l-19m21o14p22s-13
and _ it	a-12d-19g-11i9j-7l-16n11p-17q-12r-12
and _ know	h19
and _ me	c6e11h-7i14n9
and _ might	o8r19
and _ my	a-12e13j-7l-8m10
and _ not	b-19c10e12f-10g15h-24i7m-9p-12q23
and _ of	d-14f14i14j8m7s13
and _ one	j7l-9m14
and _ stay	a9o15
and _ still	a8d26k-10l8p-9
and _ that	a8b18g21i-11m9p13
and _ the	b13d-12h-15i10n-11p11
and _ to	b9d10f-9h10j11s10
and _ unfinish	h16
and _ what	o16p19q9
and _ will	a30b17c-12f-10g12l-13m-8o11p22q-22r21s-13
and _ you	a19b20f15g-12l26o-12q11r-10s9
and _ |	e10p-16q12s8
and a	e9h8q18s-8
and apparent	s13
and clear	s13
and do	i19o14
and everyth	h10r14
and explain	i13
and he	d10h-8i-7j-9l13q16
and i	a-15c-8f-10k22m-10n-11q-9r-12s-18
and if	a11b16e12h8l11o8
and maybe	r22
and me	c11h11k13m-8n-8q-9
and my	a10g19m12n11q-8
and now	g12i-7k-9m15
and part	c10
and said	k15
and she	j13q24
and sudden	m13
and the	b10e9i14j-7m-10p10q-12
and then	a17f21g-20h-14i-9l-11m-16n21o-13s-12
and thi	h16m11
and who	m22
and why	i24
and you	c-11d17e8f21g30h-8i-16l24n16p22r16s9
and your	k-6p20
ang	d21
angel	k14
angry	l-8m-7p27
another	c15d-16f10k12m-8q-17r-12
another %role	k13
answer	b10c15e25f-15h-10i49j-13k-11m-18o39p12r-10s-16
answer $	b11c6e20g-9o9
answer _ $	g12i13
answer _ question	i17
answer me	i10p19
answer you	o14
answer |	e9g15
anxiety	j18
anxiety _ %only-just	j13
anxiou	j19
any	e-9f32i-10l15p-22q-12
any _ $	b-8n-7
anybody	a18d11j-7k9l27
anyone	b-14c9d-15e-8f-11h10o-17p-22q-31r-11
anyone $	n15s9
anyth	b-10c20d26e-18f7h11i-11n-10o9p-13r-15s-6
anyth _ %event	c11
anyth _ %i-will	c11d12
anyth _ ?	d10
anyth _ i	c10d18
anyth _ it	c10
anyth _ you	d-9h8m9
anyth right	d9m16
anyway	b18c45g11h-11i-11l22r-8s-7
anyway $	c14
anyway _ $	c13
anyway |	c9g11
apologise	a16
apologise for	a15
apology	o41
apparent	m9s46
apparent _ %feel	s16
apparent _ have	s16
apparent i	s22
application	q16
are	a-21f12g-17i-14j7m-13n17o-9p10r-10
are $	d19h12n8p10q13s-7
are %big-number	d13i10q15
are %claimant	e18k7
are %degree	a-10b16c11e-9f-8h-9k10q-12s9
are %drawn-line	b16e8j10
are %fated	k9
are %felt	a10d-9f9l21n12
are %few	a-10d22f-10g15j-9k7m-10p-9
are %gentle-praise	c12n-16o-8
are %give-way-loosely	h18j15o11
are %hidden-fault	d-11i12n24
are %hold-deed	b15d-14n15o12
are %large-words	d-14k7n-12
are %limit-set	b20
are %mere-others	b11k14o9
are %once-that	n12
are %only-just	a-12c-11f-10g-11h-12i-8k6p15r-10s-8
are %out-of-proportion	b14
are %provoke	b12f9j-7m8s7
are %relation	e17k7
are %said-verb	b-11j7n-7s17
are %scorned	p19q21
are %surely	b8c-9d13e-10i7j13m14o-8r-10s13
are %upset	l16n8
are %who-with	f-11n13
are _ $	a9b-9c11d-29e12f14g-13h11j10k14m17o8r-11s8
are _ %because	n17
are _ %big-number	b22d21
are _ %child	d-9r11
are _ %claimant	a-9e10f-7l-13n-13
are _ %degree	e11j12
are _ %deluded	f14
are _ %endowment	p13
are _ %event	b15f-14k-9l23p13s-10
are _ %extreme-name	j-12k-9m-13n-11s8
are _ %feeling	l12
are _ %felt	d-10f-9j14l-17
are _ %few	c-7g-16j10m-7n14s8
are _ %gentle-praise	d-17n8
are _ %grave-wrong	l19
are _ %hidden-fault	d-10j-8n22
are _ %hold-deed	p16
are _ %kidding	n16
are _ %kin-role	d-12e12n-10
are _ %lapse	p26
are _ %large-words	d-18k24n-12r8
are _ %many	b21d24
are _ %nice	n17
are _ %only-just	k13m-14n-13p-9
are _ %other-one	e12g9l10n-11
are _ %out-of-proportion	b-13j-8n-14
are _ %plain-feeling	j11
are _ %possession	b24e13h12
are _ %said-verb	b-8l10s7
are _ %scorn-name	d10j-10n-12
are _ %scorned	d19
are _ %small-deed	b-9k10n-12o-7
are _ %small-matter	f15s-7
are _ %small-number	b-8c-7g-13j10k-7m-7n12s8
are _ %soon	k12n9s8
are _ %surely	c-10f12k23m9n-9s15
are _ %tie	a-8e13g9k-7m-8n-13
are _ %too-much-feeling	b-8j17
are _ %who-with	f12i18k-11p13q-9s8
are _ %you-being	d15e8j6k7n9
are _ %your-audience	q10s13
are _ ?	i12n-10
are _ a	g-10p13
are _ about	j-11l26p-9
are _ and	e17g-10j12k-8q-9s14
are _ because	n16
are _ biggest	j12
are _ call	l13
are _ cold	h9m9
are _ cvs	q11
are _ doing	c18l12
are _ even	d17
are _ for	d15e9g-11i-8j9n-7
are _ good	d15
are _ here	n11o14
are _ high	b15
are _ it	b12f-16j-8m10n-8p-11
are _ know	q12
are _ like	j6k12
are _ maintenance	b12
are _ me	e-17f9m14n-19o11r7s17
are _ mute	o16
are _ my	b-8l9m12p18
are _ of	d11e-12f-12j-10n12r9s12
are _ off	f7r11
are _ on	b-8c10j17m-9p-9
are _ one	d-16n10q23
are _ only	a-8d-19k10m-8n-17
are _ over	f18
are _ see	f13
are _ so	e13g11j8
are _ soul	k10
are _ that	j8l14p14
are _ the	b12c10f-10g-11i-8n-16o10r10
are _ to	c-7m11n24o17q-15r-12
are _ until	o8r12
are _ up	f16
are _ us	n9s13
are _ walk	j13
are _ way	l18
are _ who	k-9
are _ with	k-8n7p15
are _ work	b13
are _ worth	o10
are _ wrong	f9
are _ you	c-6k11l-9n11s-9
are _ yourself	m11
are _ |	a20d-10e16f-11k23l-12n-20q16
are after	n12
are all	f14j9p9q10s7
are comfortable	b13
are dead	o12
are doing	a16d-12e8m11
are driv	b15
are for	d18e17r9
are hav	f19
are here	a13
are hid	n18
are honest	j13
are just	d17m7n-9
are mine	e15k7
are my	d-10k13n-17
are not	a-11d-11k7l12r11
are on	e9n-8o14
are proud	m11
are simp	d20
are so	b16j-6l13m7n7p11
are still	h10m15
are tell	s17
are the	d9f-8j-7k19l-18m-8n14o-8q-10
are to	c10
are unfinish	h16
are up	n19q-9
are way	j12
are we	b16l13
are you	a-9b-9c6f15i7o-8r-10
are |	d11n15
arm	j8l14r15
around	a21b15c10d-11e-8g14h-10i7j12
around _ $	b10j12o8
around you	b10j16o9
as	b20c-7e16f-7g9j16k-13l21o9r-7s29
as %event	o8r14
as %few	d22o7
as %once-that	m15
as %said-verb	s13
as %small-number	d12n-7
as %you-being	c6e23
as _ $	c5g13h11j14l-12m-8n13
as _ %claimant	e12s-8
as _ %other-one	d16e10
as _ %relation	e12s-7
as _ %role	e15
as _ %tie	e16p11s-8
as _ as	b8h-8l-8o12r8
as _ concern	o12
as _ i	b26m10o13
as _ me	s16
as _ please	b13
as concern	n14
as ever	j12s9
as far	o15
as i	b8e-8g-10k11p-11
as if	m15
as well	c-5n7s9
asham	d33f-8g10s10
asham of	s10
asham to	d28
ask	b-8c-11e23f8g18h12i-7j-10k-25l-34m16n-22s18
ask $	q-10r-9
ask %anybody-at-all	b14f14r7
ask %everyone	f16r8
ask %once-that	b10e8q13s11
ask _ $	e11i8m-9r7
ask _ %event	a13g-13m10q-10
ask _ %few	b16d10e12h11i19n-9
ask _ %only-just	e-8i14s-7
ask _ %small-number	b13d10e11h11i18n-9s7
ask _ %they	c6q21r-7
ask _ %trifle	e16s14
ask _ %warm-good	e19i9m7r-10
ask _ i	b-11g-13m13n10
ask _ it	a16q-10
ask _ much	b12
ask _ one	d10i16
ask _ the	f-8g-10m22r11
ask _ to	a-10e-15i-10m-8
ask _ were	b13
ask _ you	a-9e14h14j8k-7o-7
ask _ |	g11h13o13p9
ask for	b14e-14f-8g18h8i-9j-7m-7s16
ask how	m16
ask if	b12c5e9q16
ask you	b-8e13i10
ask yourself	a10f10
assume	o12
at	a9h-15j-13l-13m-9r-12s-15
at %big-number	b12e15p-11q-12
at %event	b-12d27e9j7o14
at %few	a-13d-10e13g-15i7q-23
at %many	a-9e11i11k-6l-13q-19
at %small-number	a-10i12
at %warm-good	k8o9
at %you-being	a14j10s11
at 8	b11o9
at _ $	c-11d-16h-14i-13m-13o14p-20
at _ %event	c6d23h-8k-6
at _ %give-way-loosely	d-9e15i7k8m-7o11q9
at _ %kidding	q11
at _ %many	i11p-9
at _ %pastime	a9k7o19p13r8
at _ %relation	d16r12
at _ %short-while	d9p11r16
at _ %small-matter	d19e16g11j11
at _ %trifle	c13d10h-14o17q-12s-11
at _ ?	b-10g11i12l-10
at _ and	b13d13f-7g-14i20p24r9s9
at _ jok	q11
at _ on	i13r8
at _ stop	k8
at _ table	f18q-10
at _ |	c7e-9g-17h18i10j6k-10l-10p15q13r-8
at least	d15e23g12l10s16
at me	a15b-8e-9i8m10o9
at my	m16r22
at six	e24h8
at the	c7e-11f14h-8m-8n-11r-8s-13
at thi	d15e10q9
at your	a13j9
attack	j7l18m29
attack me	m19
attendance	l12
attention	j8n28
attention $	n18
attitude	a12q12r15
attitude _ we	a12
attractive	d14
audience	n18
aw	j10
aw is	j11
awake	c14g17m10
away	b12d-12f13g23h20i-14k-6m-7n12p-15q16s15
away $	b11h10i-8
away from	n12
awful	p11s12
babe	b10f21j7r7
baby	b9k12p-15r15
babysitt	e16
back	a-14b-11c8d-10e-21h34i-8j-7k-10l-8n-7o9r15s-12
back $	h17
back _ %event	h10j8l9p17
back _ %give-way	r14
back _ %only-just	h14
back _ it	h13l9p11
back _ the	d9p-11q12r16
back _ you	a-9b-10r12
back in	m7r14
back to	c8h12j17p-10r10
bad	g12j-6k-11l11q-9r-7
bare	l29m7
bare _ $	l21
bare _ you	l25
basical	l37n-8s31
be	a-10c7e25f-9h16j-11k9l-17n-10o-9p12r13
be %attacked	k9m16s7
be %child	l12
be %claimant	f8l12
be %degree	b9h12p19
be %endowment	c9
be %felt	a-13d-16j25n-13p-13
be %gentle-praise	a15e-10f8j-9r-13s-8
be %hold-deed	e18o12p-10
be %monster	m11
be %nice	a16d-9
be %only-just	c14d-10g-14
be %plain-feeling	a-10d-12j22n-12p-8
be %relation	l12
be %said-verb	b12p9s13
be %small-deed	e8h13
be %small-number	c7d11e-8g-10j-8o8p11
be %trifle	h13
be %upset	a-10d-10j13n-11p-10
be %who-with	c11
be %you-being	f11j14
be _ $	a10d-14f9i7j7n12r12
be _ %amends	p18
be _ %anybody-at-all	s17
be _ %drawn-line	g16
be _ %event	c-5d19j16o-11q-19
be _ %extreme-name	m18
be _ %few	b9e10k12l-8r-9s7
be _ %large-words	g15
be _ %nice	h8r19
be _ %once-that	b-12d-10i8p23
be _ %only-just	d20n8p-10
be _ %small-number	k12r-8s12
be _ %surely	d10h13j11
be _ %villain	m13s-7
be _ %weekday	g26
be _ a	s12
be _ at	b15e13r10
be _ by	j16s7
be _ from	l14
be _ i	d12f-7j-10m15o-8r-10
be _ if	a8p17
be _ shame	p21
be _ sorry	p18
be _ the	a-8c8e10f7g-14m16o10p19r8s6
be _ to	j-7o15
be _ you	e-13f8g-15o18p12s-6
be _ yourself	g16
be answer	o8
be asham	g16
be boy	l12
be grateful	d21
be happy	m13n8
be here	g33
be like	e8h13
be lone	j11
be my	q20
be proud	h14r10
be the	e16h8m18r-9s-9
be with	c9
be your	f12j13r7
bear	a19f11q9
bear _ %easy-one	a11q11
beat	d-9p14s12
beat you	s13
because	a18c-15f15h-17n11q-18s11
because %event	f21n8
because %you-being	a14r8
because _ %easy-one	a-18s12
because _ %give-way-loosely	a12h8
because _ %no-word	b12
because _ %provoke	a17b9n-11
because _ had	a15
because _ not	a18b19o8
because _ so	e13
because _ you	a17
because _ |	a14
because i	a-20c-7d-12e20h-11i11r-11s14
because of	a13f-10o-7r-7
because you	a32e-8m11n9o7
bed	b15c-6g9p-17r26
bedroom	b16
been	a24c9h8k10l-24m13p-10
been %attacked	h8m19
been %few	a10c7h11j13k15n-9
been %small-number	a11h9j13k15n-9
been _ %few	m10
been _ %short-while	k13
been _ %small-number	m13q9
been _ me	m15
before	a17b13c-15d-12g-14i24k27p12q14r7s-10
before $	h17r17
before _ %event	l13p17
before _ %few	q15
before _ %give-way-loosely	i11o9p19q9
before _ %provoke	i8r9
before _ %small-number	k7q15
before _ a	k7q16
before _ do	o12p14
before _ out	r14
before _ was	k26
before _ you	a17
before i	a19b24i8k-10o9
before you	b-11i20j-7k29n-9p18
beg	g21
began	k11
behaviour	f12r12
behaviour _ %small-number	f12
behind	b13f-7i11n26p23
behind %surely	n14
behind all	n14
being	c-11h-13i-7j6k-8m36o8q14s-10
being %attacked	m18
being %easy-one	e15
being %felt	j15o8
being %plain-feeling	j25
being %provoke	o20
being _ %thinks-ill	o13
being _ %understands	o12
being ask	e15q8
believe	f41g-9j-9k13m12o-10p-10q-9
believe %event	f18
believe %them	m11
believe _ $	f9m10
believe it	f17
bell	e13
belong	e32f10h8k12
belong %endowment	k12
belong %who-with	k12
belong _ $	k8
belong _ %event	e10
belong _ thi	e10
belong _ us	k13
belong to	e16
belong with	k12
belt	l24
best	a-12b-9c-8i-9j-8k-17l-19m-11o-8p-10s-11
best _ my	h9
best _ of	h12
bet	n25
bet you	n23
better	c7d19f-7j-11l-12m-13n-13o-14p10q32
better _ you	g10q19
between	h-10s17
between _ $	b14s15
between the	e8s19
bid	l12
big	b-17d-21f-7h10i-10k-6l9m-7q-11r-7
biggest	j15
bike	p13
bill	e8g-12i19
birthday %held-thing	r14
birthday %warm-good	r14
bit	e17h-10i-9j12l14p-26r10
bit _ $	n16
bit _ %amends	r15
bit _ %outing	l17
bit _ %short-while	l17
bit much	j14l16
bit of	e11l22
black	f14r9
black _ or	f14
black out	f14
blam	m15
blame	a41m11n-8
blame _ $	a15
blame yourself	a15
bles	d29
bless	r16
blind	f19p10
block	b26h9o18p20
block me	b16p14
blog	l18
blood	a16e9
blood pressure	a19
body	d14e12k7s8
boil	d21
book	b24c-10f7h-9i-14j-13l-12m-7o-12q-12
bor	b16j10
born	d16k13q-10
borrow	l20
both	b-12d-18e-8f-15h8i-8m-12r-19
both %thinks-ill	n16
both %understands	n16
both _ %event	n14
both _ it	n14
both _ was	n12
both know	n16
bother	d26g11
bother _ you	d13
bottle	a16
bought	d-10e27l-9
bought _ %pastime	e17
bought you	e18
bout	l19r7
boy	e18h9l15p21s15
boy _ %child	l12
boy _ %feel	l12
boy _ %relation	l12
boy _ be	l12
boy _ boy	l12
boy will	l12
brain	d46
brain _ %few	d18
brain _ %small-number	d18
brain _ and	d18
break	g13p12q8r-8
breakfast _ the	i11
breakfast on	i11
breathe	k16m9n11s14
breathe $	k7s12
bridge	p24
bring	c-8f-7g-15i-17j-13k-8l-15o-7s-13
bring _ |	q15
bring me	q25
bring up	m14
brother	b-9c6e12m-11p31
brought	a11b10h-8r15
brought %event	a15
brought _ on	a14
brush	l14
brush _ $	l14
btw	f10o10q17
bully	l15m14
buri	g20l13
bus	a-18c-7g10h-8i-8j-9m-10n-11q10r9s-7
bus %give-way-loosely	k8
bus _ $	c-8k9
bus stop	k8
busy	b-14c16g29j6o-8
but	a31c50d-16e-27f-15g37h-10i-12j-28k25o-22p-14s-18
but %give-way-loosely	c27
but %i-will	a-8b14c9g-13h8
but %provoke	c16
but %stay	c14
but %they	g25q-9
but %was-not-so	r14
but _ $	a22g13l11p12
but _ %feel	c10l10q-9
but _ %few	c12
but _ %give-way-loosely	a8b-9c26k-9
but _ %provoke	b10c13f7g-12j-6n-7r20
but _ %said-verb	a15g30
but _ %small-number	c12
but _ %you-being	c6n10
but _ a	c12
but _ do	c7g14
but _ not	c10l9r13
but _ would	c17
but _ you	a12c6d-11g11n15r10
but do	c19
but i	a-21b13c19d9e-10f-8g-10h19j-9l-10o-9p-9s-7
but sure	g15
but you	a28c-7e-8g25i-7k23m-11n-8p-9q-9r17s-7
by	b-14d-23g15h-7j9k-14m7n-11o-13p20q27r-16
by %event	c9l15
by %minutes	i21
by %outing	d11e12h11i8o-8p20q12s-7
by %pastime	q12
by %possession	e10h12q9
by %short-while	i15q12
by %soon	e13j9q27
by %surely	g15j10q13
by %trifle	q11
by %warm-good	q22
by %weekday	d9e12g-10h15i-12l9p25
by _ $	b-12d9k9p11q23
by _ %claimant	m18
by _ %outing	q17
by _ %relation	m15
by _ i	a11i13
by _ window	b9g16
by _ |	i14k-6l12o13q17r9
by it	c9l17
by lunch	q14
by monday	p13
by now	j10q15
bye	c9o17
bye $	c9o17
calculat	n13
calculation	n16
call	b11c-6d15e10h15j19l22p10s14
call %grave-wrong	l16
call _ $	e8l10
call _ %extreme-name	s14
call _ %few	n-8s10
call _ %grave-wrong	l16m7
call _ %outing	c9g15
call _ %small-number	n-8s10
call _ a	s11
call _ i	e19
call for	j10
call me	e-9n-7s15
call that	l20m7
calm	a14j17r-8
calm %you-being	j17
came	a14b-12e-10j-14n12p-16r-13
camera	i36
camera _ |	i12
can	a-13c-16e-14f-7g-14i-18l-10
can %feel	a-8d-9e-18g-9j-11q24r29s-7
can %give-way-loosely	b12e12h9j-7k-7p18r-11s-7
can %no-word	m14o-10
can %said-verb	k12n17p-9
can %thinks-ill	a8c6d9i9n22p14q-10
can _ $	b-9c-6e16f-12h7i-7k13o-13p16s-13
can _ %event	d-12e-10h14i-13l14n14o13q-13
can _ %feel	b-8d-16j22l11m-15p11r-8s13
can _ %few	l-17o16p-8q17
can _ %give-way-loosely	a-13b-8c7d12g28h11m21p-9r-9
can _ %hold-deed	o-9p-13r-13
can _ %only-just	b17g10i7l-11
can _ %provoke	a-9o-9s14
can _ %small-deed	b23
can _ %small-number	d12l-17q21
can _ %thinks-ill	e12j6l20m9o-7p-10s-7
can _ %trifle	b14d16o-7
can _ %understands	h8l10n10o15
can _ %warm-deed	i-7o-12r-9s-7
can _ %warm-good	b23k9n-8
can _ %you-being	e9j7q14s-7
can _ ?	d14l13
can _ a	g-13l-12p-10q18
can _ anyth	m16
can _ be	d-9j14l19m-9s9
can _ between	s16
can _ boil	d17
can _ do	c8e-11l-9m18
can _ have	p14
can _ hear	o19
can _ is	e14
can _ it	i-10n14q-8
can _ just	h20
can _ my	p17
can _ now	p13
can _ see	l12n14
can _ tell	f12
can _ that	l16o20
can _ the	b8c-8e-21h-11j-11o-8q-15s7
can _ to	g15n11o9p20r-7
can _ you	c10i13k17m-9n-13p31r-11
can _ your	e10j8q13s-7
can _ |	n9r12
can be	o-7r20
can do	b-10d14e12g9
can explain	p15
can go	k14o9
can have	o13q14r15
can not	a15c10d21f8g26i-19k-6m8n13o-37p-13r-20s12
can read	p13s16
can ruin	j13
can save	p14
can smell	n14
can vouch	i11
can walk	r19
can you	a-15b-9c-7k-8m-7n-9o-8p-9r-9
canal	p13
cancel	g15k8
cancel the	g15
cancell	i10k19l-12r16
cancell my	k10
capable	d24p16r8
car	a-8g33i14l19m10o13p24
car $	g20i7o16
care	a-9b12k6n22s11
care _ %you-being	b14e10
care about	n14s7
careful	i15p18
carry	d23g18l22m8n-8o9q10r8
carry _ as	o14
carry _ up	g16
carry on	h10j8o13
cat	b-11h-9m-7p37
cause	a17
certificate	l20
chair	h8l16o7q14
chance _ %give-way-loosely	i12
chance to	h8i13
chang	d-12h29i10j-8o-7p-11r8
change	a-9h14p10r15
change _ $	r11
charity	d15
chat	a-9b-11f7h-9i12n8q18
check	c20d-9e-8f21g-18h-12i8j-9k7l-9n10o-12p-13q-8
check $	f7k9
check _ $	i12
check _ %feel	c12
check _ have	c12
check _ |	n15
childhood	b11f12s10
childhood _ i	s10
children	g15h-9m16q11s11
chip	g12h17
choice	a30g11
choice _ i	a12
chose	o15
christma	g18k6
clap	l17
clean	d13g21i12n12q12
clean %event	d14
clean _ is	d14
clear	e9i-7m-9n13s23
clear $	b11s8
clear _ the	d15
clear you	d15
clever	d16
clingy	n18
close	c6i-8
cloud	f18
coat	f13
coincidence	k14
cold	h13i-11m15o10r18
cold %role	h11
cold _ $	h10
cold _ you	r14
cold person	h11
colour	g10n12
colour _ $	n15
com	b27d-17e9l-10p19r24
com $	a13i9
com _ $	p14
com _ %small-number	e19
come	a-14b13e13f-7g21h43n-22o-11q-20s-8
come $	e12g18
come _ $	f14g9h8i-8
come _ %endowment	b15f12s8
come _ %event	b-8e14r-9
come _ %weepy-noun	j11
come _ %who-with	b15f11s8
come _ me	l18
come _ the	b14c15h13n8p-15r25
come _ waterwork	j11
come _ with	b15f12s8
come _ you	f9g-11
come for	f13h8
come home	h17r12
come the	j11
comfortable	b32
commit	c12
communicate	o18
complain	l22m14q36
complain about	l15q18
complaint	a10m13
complete	j-11k24
complete _ $	j-10k9
complete _ %only-just	k13
complete me	k14
complete your	k8
compliment	d18r16
compliment _ %event	d11r16
concern	n24o10s-7
concern $	n14
confus	f19
congrat	l24
congrat _ the	l16
congrat on	l16
congratulation	l20m13
congratulation you	m14
conscience	g23n14
consider	g18r19
contribution	l13
contribution _ the	l13
contribution to	l13
control	j20n31
control $	n13
control _ $	j22
conversation	e10f23n-8o32r-9
convince	b15
convince _ |	b14
convince me	b15
convo	f12
cook	a-10b-9e20g10m-7q10s17
cool	g10m11s12
correct	f9s22
couch	r13
could	b-23d15e-11f-10h-14i-10l-11m-14o-14p-13q19r-10
could %feel	c11h10j6l16
could %give-way-loosely	d24g11q16
could %hold-deed	a10r11
could %said-verb	n9r15
could %warm-deed	r17
could _ %endowment	a13
could _ %event	a-11g27l28
could _ %few	d12
could _ %give-way-loosely	d11f14q-13
could _ %small-number	d14e9
could _ %who-with	a13
could _ a	d15
could _ that	d-10f-7i8l24
could _ thi	g14
could _ with	a13
could _ |	c10f8
could be	c10d-9h12j9
could do	d22
could have	l22m7
could not	a9d21f8j-10n8
could we	s15
could you	a-13b-10d-10e-8f-7m-12q-9r-8
count	a12b-10g24i7q10
course	d16m9
cousin	p23q18s-10
crack	d12o21
crucifi	m16
crucify	m19
crucify me	m19
crush	m8
cry	d17j-21l11m9
cry $	r10
cuddl	r22
custody	p19
cute	b23i12q9
cute |	b20q12
cutt _ off	r10
cvs	q37
cvs _ desk	q12
cvs _ my	q18
cvs on	q12
dad	b-12e-15f-11g-14i-15k-7l10m7o-10
damag	d17
damag good	d17
dance	c12
dark	g15j7m10
dat	b10f14
date	b15e10i16k12r-13
daughter _ %relation	q24
daughter _ %role	q18
day	a10c8d-21e-17g-11h-17i-12k15l13m8n19r25
day $	a10c-6d-10g-9h-8k8l9m10r12
day %only-just	f7n13
day _ %give-way-loosely	g10j9r13
day _ you	c9d15o7
day you	r13
dead	d10e-9k15n-8o18p12
dead _ $	o13
dead _ me	o9
dead to	o8
dear	b-12c-7e-12f16i-19n-13o-16q-12r-13
decision	a18b10
decision _ i	b12
deep	j9n11
deep _ you	n12
deep down	n12
delet	h12k20o8
delusional	f9
depend	c12p14r33
depend _ %you-being	c7r14
depend _ you	c7r16
depend how	c11
depend on	p13r19
depress	j38
describ	f16
describe	f16l18
deserve	a-10e19h9o9
deserve %small-number	d9e11o15
desk	d-13g-13l13o10q15
detail	i13
did	c-10e-20g-16i10j-14k-15l34o-10p-16q16r-11
did %event	a12f-7n10q-9r-9
did _ %easy-one	b17q9
did _ %give-way-loosely	a-21g-10i10k-7l-16
did _ %provoke	a-11d11f12i17
did _ %them	g10i16
did _ %understands	a-14g-9m-10q9s7
did _ ?	a18h11i11
did _ ask	b14
did _ did	i13
did _ even	l19
did _ have	a13j8
did _ need	q16
did _ no	l15
did _ not	i11
did _ or	i13
did _ to	a17
did _ want	a19
did i	d16s11
did me	l12
did not	a-8b10f25g24k-10l14n-8r7s8
did that	n16
did you	a14d-24f-17g-13h-9i28m-9q-13
die	h10l24s14
died	j13k-6l18m-7o8
died %only-just	o13
different	b-10c9d-12h32q-9s8
dignify	o17
dignify %event	o14
dignify _ %endowment	o12
dignify _ %who-with	o12
dignify _ with	o12
dignify that	o10
dinner	e15g-11h8n12o14
disappear	m23p10
disappoint	g20
disappointment	d19
discus	e10o11
discussion	e17
disgust	s12
divorce	a9p16
do	a-14c17d-12e8g16i-8m8n13o-7p-12q10s7
do %event	b9f8h12k-6l20p14r-8
do %give-way-loosely	c9
do %no-word	c7d17i7n21o-9
do %warm-good	r10
do ?	a10d18
do _ $	b-13e13f8k12l15p-10q13
do _ %easy-one	b-8c-6d-14e9f-13g-9j7k10
do _ %feel	a-11b15c7d-13f-15j16k-8o-11p-12q-11s-12
do _ %few	c-5i13j-8n16o8r8
do _ %give-way-loosely	b13e27h-8n12p10q-13r15
do _ %hold-deed	a9c8e13n13o12p-9
do _ %make-up	l16p9
do _ %only-just	k11m7n10
do _ %outburst	a12h18i8
do _ %outing	b-11c7d36e-18g9h-9o9
do _ %provoke	b-9c-5e13j-8k13n21p15s8
do _ %said-verb	a16c6f-11h-11i11n12o8p-11q-9r-8
do _ %scorn-name	c12i7
do _ %small-deed	c-11o15p13
do _ %small-number	b9c-6i10j-8n14o7r8
do _ %smash	h15
do _ %surely	g-14i-11n17
do _ %tender-act	r14s8
do _ %tender-thing	j7r18s9
do _ %thinks-ill	a-8c-6f-9j8k12m18o-7p-12s-9
do _ %trifle	e19i-9o11r-7
do _ %understands	d-10i-7j15m13q10r17
do _ %warm-deed	c8e10k-8m-11n15p-10r20s9
do _ %warm-good	a-11g16k-6n9r15s7
do _ a	d12i10j-7l11n12q-11r10
do _ be	b15g-10k7
do _ believe	k11
do _ black	f13
do _ but	c10
do _ day	l15
do _ do	b12e11r8
do _ enough	m16
do _ exist	o22
do _ expect	o13r7
do _ get	b8c8j7n-9
do _ give	n13
do _ go	c14
do _ have	a-11e-12r-7
do _ how	d15h12
do _ know	f14m14q11
do _ make	l16p9
do _ me	a13c-5e-9f-7g18h14o18p16q-11s11
do _ more	i11
do _ my	b13p10
do _ need	d-11e-11f-8h-8k14q-12
do _ no	b17
do _ nobody	c9i7
do _ out	f15
do _ real	l16
do _ remember	f13h9
do _ rep	c7d10
do _ right	a9m16
do _ same	n10o13
do _ say	c-7i16
do _ see	l14
do _ throw	h16
do _ to	a-13f-7g13j10o8q-11r-10
do _ wait	b10c9
do _ whose	f13
do _ worry	g15
do anyth	m13s7
do is	e14g9m8
do it	a8b16c-5e11n7o10p11
do keep	c9
do not	b10c15d10e9f-12i8j6k27l-12m-14o7s8
do the	g10o9s15
do what	g19
do you	a-10c-8d-16e-12f11g-12i-15m15n-17o-10p-19r-18s-20
doctor	a24d9g12p-10
doctor %thinks-ill	a15g17
doe	f9i8j-9l10p11q22s9
doe %few	i14
doe %small-number	i14
doe _ %claimant	i13
doe _ %event	b-8f19q11s11
doe _ %give-way-loosely	f12l-9o9
doe _ %kin-role	i15
doe _ %make-up	f12
doe _ %role	i15m8
doe _ %tie	i13
doe _ it	f18s9
doe _ make	f12
doe a	i14
doe not	b27c-7d16e15f15g17h11j-7k12l-8m-9s12
doe to	m20
doing	a17b-8c16i12n7p-11r8s-10
doing $	a12c18
doing the	l18
doing to	m16
done	a9f-12l23m22p-12q-22
done _ $	a12d11o13
done _ %possession	h16
door	b22d-17f7h19k-6m-8n10s-15
door %only-just	b23
door _ %outing	g10h17
door _ %possession	h17
door in	b23
dot	i14q10
down	a-14c9e15g11h12m12p9q-8s15
down _ can	e13n12
down _ not	n13
down _ |	r16
down as	h13
down you	n12
drama	b9f12j14q11
drama queen	j12
drawer	a-11b10g-10i9l13p16q11
dream	f23h13
dreamt	c5f25
dreamt %event	f17
dreamt it	f11
dres	d24f-7l9r14
dress	n14
dress _ as	n13
dress up	n13
drink	a34f-8h18m-7
driv	a18e-10l18
driv %few	b13
driv %small-number	b13
drive _ $	g17
drop	e12g-12i-6o-10r20s-6
drop %secret	e13
drop _ %you-being	e12
drop _ are	e12
drop _ you	e12
drop what	e12
drove	a12e11g14l-9o-7q9
drove %them	a15
dry	f-9j17n-7
dry %you-being	f-8j13
dry _ eye	f-8j16
dry your	f-8j13
due	e40
due $	e15
due _ %few	e11
due _ %small-number	e12
due _ a	e13
duty	e21
each	e12j-7k13m-7
each %outing	k10
each %short-while	k11
each other	e9k8
earn	e22r24
earn %event	r18
earn _ $	r9
earn it	r18
earth	k23
earth _ $	k11
earth _ me	k15
earth for	k11
easi	a8h11p12
easier	d9r13
easier _ %tender-thing	r13
easier _ %understands	r13
easier _ %warm-good	r13
easier _ love	r13
easier to	r14
eat	a-12c-9g26h12k6o12q-12r-11
eat _ my	o11
eaten	g11n16
effort	q9r14
egg	d14s7
eighty	l18
either	a-8i-9o22p-11
either $	g9o19
else	c5h26j18k28m-15n12q-13r-9
else _ %feel	c12j9
else _ have	c11
else _ you	c8k16
else to	c9h18
email	a16e-12f10h-13i-11j17l8m16s8
embarras	d20n7s7
embarras _ $	d21n7
embarrass you	s13
emergency	h14
emma	q16
emotion	j18
end	a-10c-6e14g-17h36i-12j-13k-11m9n-13o-13p18q-12s-13
end _ $	d11e14
end of	b8e26p-11
end up	d15h16
energy	l17
enjoy	b-12e-8f-7g35k-7l-9m-10n23o48p16
enjoy %you-being	g14n8
enjoy _ $	o14
enjoy _ %pastime	g16
enjoy the	g11o23p14
enjoy your	g14n8
enough	f-7h9j25m19q-11
enough ?	m11
entire	f18
entitl	e12
entitl to	e12
envy	n12
equal	s39
equal you	s18
euro	l19
even	a-18b-16c-14d37j9l25m20o8p-15q25s-14
even %few	g16
even %small-number	d11g15
even %you-being	q14
even _ %claimant	h9q11
even _ %other-one	d17q20
even _ %trifle	d22
even _ %warm-good	g17
even a	g16
even the	d18q10
even your	q14
evening	e22q15
ever	a10c8e-18h12i-9j-8k45l-20m30n13o-17q-13
ever %give-way-loosely	c9f-7k16m8
ever %mind-failed	h11
ever %mind-fails	h11
ever %provoke	k11
ever _ %give-way-loosely	b17
ever _ for	g15m11
ever _ to	h15k10
ever _ you	b13k11
ever _ |	h8k8
ever done	m13
ever going	h11
every	b15d17g12h11i14k15l19n10o-12p26q25
every %outing	a9b11c-5d-11e-8g15h12o-9q16
every %pastime	a8h14q9
every %possession	a8f8g14h15k-8p-14q10r14
every %short-while	a8b8f-7g17h12m-7o-7q27
every %trifle	f7n12q-9
every %warm-good	f13o9
every _ you	b20g10i14m12n19
everybody	a-8f13l9m16q9
everybody _ me	m13
everyone	a-13b11c-8o8p-16r-9s-11
everyone _ my	q17
everyone _ the	q13
everyth	a-14c-6g12h23j27k-23o-14
everyth $	j11n-12
everyth _ $	i8j17
everyth _ %give-way-loosely	k-8n13
everyth _ %provoke	m12
everyth _ you	d-9j14k6r8
exact	c7d28i24n19
exact _ %you-being	i6n11
exact _ you	d9i17n14
excus	i11
exist	c5f31m19o18
exist $	m14
expect	a13d16e56g13o11
expect _ %feel	e12
expect _ to	e9
expect _ you	d16
expect from	d20
expect my	e13
expectation	l12
expectation $	l12
explain	b-9i55p13r-10
explain $	i15
explain _ $	i20
explain yourself	i13
eye	h10i7j12n24o8p13r-7
fac	b11d13g13
fac $	b12
face	c8d10f-10j21k7n25
facetime	i12
facetime _ %soon	i12
facetime _ %surely	i12
facetime _ now	i12
facetime me	i12
fact	f26j12n14
fact $	f12
fail	a13n13
failure	d10
failure $	d12
fake	f11
fake %mind	f10
fake _ $	f12
fake memori	f10
fall	g21j10
fami	c-5d10e24g18m14o11r8s22
fami %soon	k16
fami %surely	k16s7
fami now	k16
famili	g19l10
fantasy	f16
far	a-10g10i-7o13
far _ $	l11
far _ i	o13
far as	o19q9
fate	h15k6
father	g21n-8r10s13
father is	g20
fault	a35f-8g-9j8k11l-9n-10p-9s7
fault _ %degree	a12
fault _ %feel	k10
fault _ have	k10
fault i	k9
fault you	a14
favourite $	g19
fee	g23p13
feedback	a9m16s15
feel	a-15e-13f-20g-12h9j42k15l-11m12o22
feel %event	h16j18k9o7r7
feel %felt	j14k7
feel _ $	j6k9
feel _ that	q15
feel _ you	j6r13
feel _ |	o12
feel alive	k11
feel is	q17
feel that	j15r8
feeling	b10f-9j14m35
feeling _ you	m13
felt	g-11j16k12m7q-12s-7
fetch	e14m10
figure	g11o15q9
fill	b16i8q28
fill %only-just	b18
fill in	b18
filter	d17
final	e9h12m7
final $	e13
final %understands	h12
final _ %you-being	h12
final _ your	h12p10
find	c-9d19i7j13o15p49q12r14
find %event	m7p14r8
find _ is	d19
find _ old	r14
find out	i13n16
fine	a14d-13e-14f-7g14h-16k-16m16n-14p-12q-29s-11
fine %i-will	m18
fine _ %them	m9
fine _ am	g13m15
fine _ her	m11
fine i	m14
finger	i15s10
finish	a-9b-11f-10j7l-8p11q18r-16
finish _ $	m8p12
finish _ you	p14
fiona	q22
first	a-13e32g-11h-18i-12j-8k12l-15m-21o-7q15r35s-17
first $	p-9r18
first %outing	k12l-8
first %short-while	k12
first _ $	e16n10
five	b11d-12g-9l11n8
five _ ?	l17
flam	k14
flat	b-15i-7j-8k7n-8p-9q16s12
flaw	k17
flaw %only-just	k14
flaw _ you	k14
flaw in	k14
flawles	k10
fly	j12
fly off	j13
food	q9r-7s25
food is	s16
fool	n18
for	b-11f-24h-14l-10p-17r11
for $	e14h8s-7
for %anybody-at-all	k15l16m-8n-11
for %child	r12
for %claimant	n14r13
for %event	a14b-9c-7g11h-12j-7l11
for %extreme-name	a10e9g12
for %few	g15m-10n13o11p9
for %many	g14h-16l-11n7o9
for %nice	i13
for %relation	n14r13
for %scorned	a11g10
for %small-number	b10e8g13j10m-8n10p18
for %trifle	e10l17
for %worthless	a10g10
for %you-being	a-9b9d-9e12g17j8q21s12
for ?	e17l9
for _ $	e-9f-7g10h-8l-13n26r-9
for _ %degree	e8g11m12s-8
for _ %few	e-9l12q-17r10
for _ %minutes	f8g-9i11k6
for _ %once-that	p14
for _ %only-just	a-10c13k-12l-10n16r11
for _ %outing	a11c12e-13s-10
for _ %possession	e20j6k-9n17
for _ %short-while	a11b10f8g-15i-10l-9p-9q-15r-12
for _ %small-deed	p21
for _ %small-number	d-11q-15r12
for _ %soon	h8o8r12
for _ %them	p17
for _ %trifle	b-12c6h12o-11p15s11
for _ %understands	g14
for _ %warm-good	a-13b9n7p12
for _ ?	g-10i22l14m7n-8
for _ and	a9d15e19f-10k9l-12p-8
for _ him	p17
for _ i	d10e-10g21i-7m10p-14s-8
for _ if	d12p11
for _ minut	i11
for _ since	k13
for _ so	e8g10
for _ spot	q16
for _ the	l30n-10p12
for _ to	a19c-7d9g-9i16j-9o-9p22s13
for _ tonight	r14
for _ too	m13
for _ who	l10r26
for _ with	d25n-9
for _ year	g24h-10q-11
for _ you	e17g13j13l10n21q14r-10
for _ |	a-17b-9c7f9g15m-8n27p15q11
for a	g-14h8m-8n13p13
for an	b15
for car	g17
for each	k10
for every	i14p12
for exist	m21
for it	a13e12g-16l15r8
for me	a15c27f-8k11m13n7o14p-9s-10
for myself	i13s6
for noth	a11g10
for people	l8r10
for that	o10r-9
for the	a-11c-12g-11h-14i-11j-12k-16n12p-19q-9
for us	h21o8
for who	i19
for you	a-18e-16f14g42h8k13l-22p26r34
for your	a-9e12g18j7q20s10
forever	g10k21m8
forget	c14f19h19
forgive you	r12
forgiven	e9r16
forgotten	c11
form	b17d12e8i-7p13q-13s8
formatt	l24
forty	a10i15q-10
found %them	k16
found _ one	k15
found her	k16
four	h-10i-7l13r8
four _ and	a9l17
free	e16r-12
friend	a-15f-10g34h-14k9n17s7
frighten	f12j12
from	c-8d-15g-11i14j-12n13o24r-13s-10
from %soon	k6o24
from %surely	k7o11
from _ $	a-12c-8e25f12m-11p-11q-10r10s-10
from _ %only-just	h8n10o20
from _ and	b10h-7p15
from _ on	f9k6o15
from _ |	a9b10c-6d11g25n13
from me	f-8g-12m-9o15
from now	k7o10
from what	b15d10l11
full	a14b11i20l12p9q21
full of	a20q9
fun	g9q18
fun $	h13
funeral	j15n13
funny	a-8n23o9p11q10r7
funny how	n17q13
further	o16r9
fus	l35
fus _ $	l13
game	d9n18o11
gang	m14
gang _ me	m11
gang _ on	m14
gang up	m14
garage	d14r18
gate	p16
gave	b15g12k-7m-8
gave you	d17
get	a11b15d-9e12i-16j8l8m18o8p17r25s-8
get %attacked	a15b-8c6m13o11
get %felt	a-9j22p9
get %give-way-loosely	n9s13
get %lapse	s11
get %plain-feeling	j13p10
get _ $	a-14h-8k-6p20
get _ %feel	b-8m11
get _ %feeling	m12
get _ %felt	a20
get _ %held-thing	r18
get _ %plain-feeling	a14
get _ %thinks-ill	e17
get _ %warm-good	a-10f7h13o-9p-17r22
get _ apology	o13
get _ grip	j13
get _ on	b17
get lost	s12
get the	b10f8g-10o19r14
get to	b10e14m12
gett _ $	g14
gett _ %you-being	d11
gett _ your	d11
ghost	o15
girl	a-12c-5d14e-11f8h18i15j17k9q30r16
girl i	q15
girl who	r11
give	c6e11h15i20j9m8p-12
give _ %few	h11
give _ %small-number	h11
given	b11m15r8
go	a-15b-19e-19f13h26m13n16p25q18s11
go %degree	h11
go %endowment	j9q12
go _ $	f10g-16l10q-9s9
go _ %you-being	g18
go _ for	p15
go _ hell	s19
go _ your	g19p-11
go on	i17m8o11
go to	b-8c-6d-11g18o-9p12q-10s11
go with	j9q12
god	d32g-9h12l9m-9r-7s-12
god _ me	h15
goddes	k13
goe	d11e11j15k-11l-11m-10p30s-7
goe _ the	j11p33
goe to	p17r7
going	b14d12f-15l21n-7o17p11r16s-15
going _ %give-way-loosely	b14o-7
going _ %help-act	r11
going _ %hold-deed	r17
going _ %trifle	c11
going _ %warm-deed	g11r8
going _ want	d14
going to	b13f-7h16l8n-10r11s-7
gone	a8b-9g18h11m9n7o-9s9
gone $	d13m7
good	a-17b-9c10d19e21f-14h8m-12o12p-17q-14s12
good %outing	o18
good _ %event	h18o16
good _ %feel	r14s8
good _ %give-way-loosely	g16r14
good _ %understands	r15s9
good _ from	o17
good _ get	r15
good i	h14
good morn	o21
good to	e10s14
goodbye	g15p43
goodnight	r16
got	a19c-17e9j9l10m-16o-25q31r-12
got %event	n-10q16s15
got %few	j-8n10p9q12r-7
got %many	p11q23
got %small-number	d-10h7j-8n11q11r-7
got _ %endowment	d18
got _ %only-just	g18p-10q15
got _ %soon	a17
got _ %surely	a23p11
got _ already	n8p12
got _ in	g16q21
got _ now	a17
got _ street	p20
got _ you	f20q11
got a	h9l-11m7n12
got it	n-8s19
got that	q13
got the	a-10k-7o-8p11
got to	f12j7
grabb	l18
grateful	d26e10
great	d19q-10s-9
green	c10f-7g-10i14m-8p-11
greet	o34
greet _ %only-just	o19
greet _ in	o15
greet _ the	o14
greet me	o16
greet you	o18
greetin	j10
grief	f9j24m-9
grip	f13j16
group	a-9d21f-10g-9m7o7p11
grovel	o16
grow	j14
grow %few	j12
grow %small-number	j12
grow _ skin	j12
grow a	j12
grown	d9j13
grown %role	j12
grown ups	d13
gues	e-9g39l15m26q9s-7
gues %i-will	g23m8
gues _ will	g11m8
gues i	g19m10s-8
guilt	n11
had	a46b-13e-12h9i-13j-10k10l24o-11p-11q10s-7
had $	f18
had %big-number	l12q23
had %event	a12h7q15
had %few	h14k-11o12q9
had %many	l14q27
had %only-just	d26k12n8
had %small-number	d9h13k-9m-7o12
had _ %few	c8l23
had _ %only-just	a15f-7
had _ %small-number	c8l23
had _ a	c8l9
had _ com	a13
had _ met	d17
had _ the	a12g12r8
had doe	h12
had to	a10d-10j-8m14n-8
had you	a49g17
haha	c23d-10k11s-13
haha $	c13
half	a-15e-8f9g-15i-7k6m-11o-12p-10q20r-13s-9
half the	l12q22
halfway	n15
hand	a12c-7j-11p9q15r-8
hand $	a15
hand _ out	l15
hang	c16q11
hannah	o9q20
happen	a14d-16f22h22i-13l14m-7n-15o-11p30q-18r-15s-12
happen %once-that	a10l9
happen _ $	h13
happen _ %i-will	c10
happen _ %them	h12
happen _ %trifle	c10p12
happen _ i	c11
happen to	a-8c9h16p22
happy	b-15d-21g-15i-10j-7k-16l-13m9n13o-11p-14r-18s-17
happy _ %i-will	m13
happy _ am	m13
happy _ i	h10m12
happy _ me	n13
happy _ |	h17n8
happy for	n22
hard	d20f-11k-6l45p15q25s-8
hard %few	l16
hard %possession	b11
hard %small-number	l16
hard _ $	b15d15p10
hard _ %grand	l12
hard _ you	d17p14
hard a	l16
hard for	d17
hard work	b12
harm	l19
has	b14c-17f8i-22k14l-23m28
has %few	b9l-9n11q13
has %give-way-loosely	f10h15l12
has %small-number	l-9n15q14
has %understands	f9k-7m15s9
has _ %family-word	q17
has _ %feeling	m13
has _ %kin-role	q17
has _ apparent	m14
has _ me	k13m17
has _ to	f13
has _ you	a14f10
has a	b12l-9n12
has ever	h-10k9
has got	f10
has not	b8g15
has to	b17
hate _ you	c10
hav	d21e18g14j18k-6n13r-7
hav %few	i8j12
hav %small-number	i8j12
hav _ %easy-one	e11
hav _ ask	e11
hav to	e16
have	b-19c-17r8
have %attacked	s14
have %dreamt	f9l-12p14
have %feeling	j9m18
have %give-way	e12
have %give-way-loosely	b9f-10j12m-9o-11q21s-19
have %nobody	m16
have %only-just	a9b-18f-9k-15o8
have %provoke	a17b10d-11e-10f13h-13k11l-12m7o-10p12r-8
have %sacrificed	b10e-9g-12k8o14
have %surely	g-9n12o9r8
have %understands	a-11d10i11j11n14o8
have %you-being	a-11b14g14n-8q13s-6
have _ $	c-6f-11i7j-10k-8n-12o8p-13q16r-15
have _ %attacked	m10
have _ %big-number	b8d10k14
have _ %child	o18
have _ %claimant	a-9b8d-10k8o12r9
have _ %degree	a-10m14n-8p-11r8
have _ %easy-one	e16j10k6q10
have _ %endowment	a-10d23f-8i-9j8n-10o-14r-13
have _ %event	b-10c-5f26k-11l13o11p-18q9r14s12
have _ %everyone	g13m-8s12
have _ %extreme-name	a15i8
have _ %family-word	o12r10
have _ %faulting	n11
have _ %few	b19h9i-9k16l9r8
have _ %gentle-praise	g31
have _ %give-way-loosely	d-11l-9o-8p-11r16
have _ %held-thing	b12g-20h13p-10r12s-6
have _ %hidden-fault	n11
have _ %kin-role	o16
have _ %large-words	d18g12o11
have _ %many	b13d9e-11g-9k19q9
have _ %nice	b10g24
have _ %only-just	c-6d9g-20j6k8m8n26s-8
have _ %other-one	j9o12p-12q16
have _ %outburst	b9f13h9
have _ %outing	a9b17e-12g16i-7n-7
have _ %proof	p15
have _ %relation	a-12b8h7o9r9
have _ %role	a-10k6o14p-11r10
have _ %secret	o8p18
have _ %thing-or-pet	b-9l22n8r8
have _ %thinks-ill	d24j7r9s13
have _ %tie	o13p-12
have _ %understands	f-11g13j8k7o-8p24s-17
have _ %warm-good	f-7h15k9l20p-11r22s-8
have _ %you-being	m-9o13q14
have _ ?	a17i8j-7
have _ and	f7h-11i-9j11
have _ answer	i20
have _ ask	e10
have _ at	e8j15q12
have _ daughter	o12
have _ down	e16
have _ else	h13n8
have _ heart	g12
have _ i	d-13g13h10k9s19
have _ it	f13k-6l11n9p-9
have _ look	n12
have _ my	k9
have _ no	a8f7g14
have _ right	e14j6
have _ spell	e11
have _ talent	d16
have _ that	d-9f12l9n-7r26s8
have _ the	c5e-13f-9h-8i8k6l-16m-8n13o10r-11
have _ thought	s12
have _ to	a13d-13e16h8i-7j16m-9s7
have _ you	a-15c9e17k8l-8p-8r9s8
have _ yourself	d12f13
have _ |	c12g16s-6
have alway	n16s7
have book	b17
have chang	f-8h12i9
have check	k10
have earn	e20
have feeling	m16
have got	a-11m-8n16
have had	q9
have let	a9b9h16
have no	b-10f7j15k12n9
have not	c8d12m12p13s-12
have put	b11p-10
have seen	d17
have stopp	d12g9h13q16
have the	d9i12j-6o-8p22q-12s8
have to	b-14e29i13j-12l15n-8o-11q-12s-7
have until	p17
have you	c11n-8p9
have your	a-8g13l8n-8q17
he	a10b-30c-17f-23h-14j-13k-19n-13q-9
he %easy-one	g23
he %outburst	a-8l19
he _ %degree	g19
he _ %you-being	h9q19
he _ by	g14
he _ so	g17
he _ you	l23
he is	a17e8i-7l-12m13q10s9
he will	p27
head	a10d16f8q-9s10
headache	b18
hear	c-7d-20f16g-13i12j6k-12m-8n-17o46s14
hear %you-being	h12o11
hear _ $	j6o12p-9
hear _ %endowment	h14o8
hear _ voice	h14o8
hear is	s11
hear you	i7j8o21
hear your	h13o11
heard	a-9b10f34i-7j-9n-12o8q18
heart	b-9g47h16m22n13o14q-13
heart |	h11
heat _ %give-way-loosely	f10
held	d10g13
hell	i7s19
hell $	s14
hello	d-14h-11i-8p-17q-18s-8
help	a-11b-9c-6f12g-16h-10i-9m7p-15s11
help $	f10
her	d-24e-11g16h14m7p-18q22
her $	j8l-9o-9q12
her %family-word	q12
her %kin-role	e18
her %parent	q15
her %role	e18
her %tie	e17
her _ $	j8k8m20q-12r10
her _ one	k14
her _ the	g20
her mother	g10q26
here	c-6d-16e-14f-14k-12l-16m21n14o11p13r-14
here $	a9c-6h22i-8r-9
here _ %weepy-noun	j11
here _ and	l18
here _ waterwork	j11
here come	j11
hey	b-9c34l-9
hey _ $	c15
hey _ long	c8
hey _ |	c9
hey _ 😏	c9
hey stranger	c10
hey trouble	c13
hi	a-8b-8c8d-12e-12g-13h-11i-12k-11m-10n-12o9p-14q-16r-9s-12
hi $	c13
hid	i12m-7n23
hide	b8i17n22
hide ?	i19
high	b15
high maintenance	b14
him	a9c-10e8f-22g-10i12j-7k-7l-24m-14n11o-8p15r9s-7
him _ $	d12h17
him _ %thinks-ill	p14
him _ %understands	p12s6
him _ will	p18
him and	p18
him any	h12
hip	g29
hir	d29
his	b-10c-9d-23i16j-10k-20m-12n12p-14
his %trifle	i10n8q11
his _ |	i10
hit	h-7l18m7q10
hit you	l22
hm	i20
hold %you-being	r13
hold your	r13
hole %only-just	a17
hole in	a17
home	a23c-20j-8l-12o-23p35q-14r-16
home $	a12c-6h17o-8
honest	a15c-14d20e-10f8g-21h-10k13l-8o-11p-8s-18
honest _ you	a15j6
honest the	j11m12
honesty	n21
hook	h18
hook $	h14
hope	a16b-12g28h-10j-6l-11m25n-9r-11
hope %event	b-8g15m12
hope %you-being	a13c7m12p16
hope _ are	c9m13p12
hope _ proud	m11
hope that	g13
hope you	a15c7m12
hope your	p18
hormon	j55
hormon _ i	j12
hormonal	j11
host	s14
hound	m17
hour	b26c-5f7g11i15r-8
hour _ we	k10
hour since	k9
house	b20c-6h12o17s10
house _ %understands	h18
house _ to	b19
house has	b17
house |	h8n13
how	c13e-17f18i13m23q17r14s18
how %event	b11c-6d-9e24j-8m17p12r-9
how %few	i14j11
how %gentle-praise	c5h16r12
how %i-will	m13
how %nice	c7r14
how %small-number	i14j11
how _ $	c10g10
how _ %feel	a11c10h-8j14m7o-7p-11q-11r10
how _ %give-way-loosely	f14g11r11
how _ %thinks-ill	c8g-12h-7m22s15
how _ %trifle	k8o13p-10
how _ %understands	a12d16l9s10
how _ %you-being	c7f16i10l9o-8p13r9
how _ am	k9m21
how _ are	c8r10
how _ could	f16j9o7
how _ feel	c12m10
how _ i	d-12h15k8r9
how _ like	o13
how _ look	n14
how _ me	g12
how _ not	f16
how _ repay	g14
how _ see	s15
how _ to	j12r13
how _ we	b8h11
how _ were	h10
how _ work	e21
how _ you	a-8d11f23g10i10q-9r9
how _ |	b23
how a	i14j11
how could	g13
how good	h18
how i	a22c10f7g-10l10m18
how it	b13e15
how sweet	c7r12
how the	b11c7
how you	b-17d15f10g16j17k-7m-9n15r11s14
hug	b17d-10r9
human	k11
humour	j11
hundr	l20
hunt	m17
husband	a14d-9e14j8l9n19o-8q-14
i	a11c-23e12h16i-16j-35l-12n-17o-10p11q-9r-9s10
i $	h20s13
i %denial	a11f11g12l8q-9
i %easy-one	b-19j-11k-6m14n-10o-12p-18q-11
i %feel	b9c8i-12k20l-23m20n9o9s-6
i %give-way	e41g-14h11q-9r-12
i %give-way-loosely	a-25c-9e26g10h12i-14m22n-21s-7
i %grave-wrong	a12s18
i %held-thing	b15m10
i %help-act	b12e15k7
i %hold-deed	g-12m8q12
i %lapse	a23e-13g-14k-9p-9r-8
i %large-words	e-10i7k12o-7
i %only-just	a9f-13g28j-7k10m9n-7r-7s-10
i %outburst	a51d-16e-16f-8i-21j-9l14m-9n-13r-15s-23
i %outing	b8e12f10
i %possession	e16
i %provoke	b-8c-7f8i-22k15l19n-21s17
i %rejects-me	b10e16g-9
i %rescued	d11g11k-9l-10
i %sacrificed	f-9g19i-14l18m8n-16o-10r-8s-13
i %said-verb	a18d22e32i-22l-14o-17r-21s-29
i %sign-of-life	h13
i %small-deed	c7g11h-13m-8n-8o-9
i %surely	c7e-10f-11g31h-13i9k11m9n-13o-7q-14s-13
i %tender-act	c8h-10k-7o8
i %thinks-ill	b-12g-18k18n19o-13p-18q-11r28s-10
i %trifle	b10c8e13g-12h-9j6l-9m-7n-8o-10p19q14
i %unbound	c15
i %understands	c-12d-15e-22f-28g9j-10k12n10q-12r13s14
i %warm-deed	a-12b18e18f-11h-16k12m9s-9
i _ $	a-20f-21g-17h30j-24k19q-13r-12
i _ %anybody-at-all	d25g18h19n-14p10
i _ %attacked	g11k-6m42s-8
i _ %body-part	c23j8p-16
i _ %claimant	b8e23l-10n-8o-10
i _ %degree	b-8f-18g-16o-14q-16r11
i _ %denial	f14
i _ %drawn-line	b-15c10g-13h9k-8m-8n8o13s9
i _ %easy-one	c-14d-11h15i17l-14n-7o-9s-7
i _ %endowment	a8c8i-9m10s-8
i _ %event	b8c8d-11g-20i-11
i _ %extreme-name	a-9b-16e-11h-14j-7k-6l-11s22
i _ %family-word	b11d-13h-11o-8s9
i _ %feel	a12b24c-8h10j-19k-6m20q20r12s7
i _ %feeling	j-13m12
i _ %felt	c7h-11i-11j-27k-13o-10
i _ %few	c-11j-15k-9n-13o11q10
i _ %give-way	a16b16j-7k12p-21r-8
i _ %give-way-loosely	a-9b20c10d-15e-14f-12h14i-7j-14k14l-13m22n-12o-18p9s-8
i _ %grave-wrong	c11p15
i _ %help-act	c12f-10g-13i-11n9o-9
i _ %hold-deed	b12c-9e15f11g-11h12i-14o-22r7
i _ %large-words	a18d-11e-10g15k9m13n-9q-10r-10
i _ %limit-set	g-18m-8
i _ %many	a11b-10d-10h-8i-10l17m7o9p-9r-8
i _ %mere-others	s17
i _ %mind-failed	a-12b-12d-10g17j7k-6o8s-13
i _ %mind-fails	a-8e13g12h-8q9s-8
i _ %new-self	h25
i _ %no-word	b-11g-9h-8i-9o15r-9
i _ %nobody	g17k13m22
i _ %old-self	h25
i _ %once-that	b12e8f7g13i8n-12
i _ %only-just	a9b10c-6g-14k13m33n-17r-10s-7
i _ %outburst	a20b15c10h17n-9o-11p-9q-13
i _ %outing	d13e11g-11l13m15n9o15r-16
i _ %plain-feeling	f8g-10i-8j-22l-8s-7
i _ %possession	f-8g16h8p13r-13
i _ %provoke	c13g-9j-11k14n-15p10q-19s13
i _ %relation	b14h-15l-11m9o-10p8s7
i _ %sacrificed	b14e-8g13o7s11
i _ %said-verb	h8i-21j-10o11p9r17s-11
i _ %scorned	d-11e-9f9i7o8s12
i _ %secret	e-15f-7h13i-9j-8
i _ %short-while	c-6k-12m18o9s-8
i _ %small-deed	a-8b18c10e-16k8m-10o13r-13
i _ %small-number	c-11h-7j-18m7r8
i _ %smash	p35
i _ %surely	f-12g25h-9i-10j-6k20m11o21p10r13
i _ %swear	s8
i _ %tender-act	d9e-10r22
i _ %them	a9f-10h11i-7m-15n-11s9
i _ %thinks-ill	c10h-13i31j7k7m-17n19o-15r11s-6
i _ %tie	b15d-10e16l-9o-8
i _ %total-bond	k18
i _ %trifle	b11f-14g-22j-12p15r-9
i _ %unbound	c23
i _ %understands	a-21f10g-17i23m12o-13q-14
i _ %upset	a-12i-8j-22s-13
i _ %warm-deed	a10c15g-9i-14k11n13r36
i _ %warm-good	b-8g-14i-10j7o-8p12s13
i _ %who-with	b16c10m8o-20p-11s-14
i _ %you-being	b11f7i-9l26n8q10r8
i _ %your-audience	e-11m-12o-8s13
i _ %your-kin	b11g-17s8
i _ ?	a27b9m12
i _ a	f-9g-12h15i8j-13l-14n-11o-8p14s14
i _ alway	e14
i _ and	c10f13i-7k12m8o-16p-9q10r-8
i _ are	m11
i _ asham	d31
i _ ask	c-8e-10i27k-7p-9s-7
i _ at	b13d18e9g-12i-9k7l-12o-14p9s-8
i _ back	c24
i _ be	g-9m13n-10p-16r9s14
i _ been	b-8e8g-14m16n-12o-9q-10r9
i _ being	m19p14
i _ between	s16
i _ but	a11c13
i _ call	b16m7
i _ chang	h22q-10
i _ check	i13k9
i _ com	b20
i _ come	b9c21d17g-11n10r10
i _ complete	k9
i _ dead	k17o11
i _ different	h19
i _ down	g16
i _ due	e26
i _ earn	e19
i _ eat	g13
i _ enough	m10
i _ entitl	e16
i _ every	e13g9k9p26
i _ exact	n14r10
i _ expect	e17
i _ feeling	m15
i _ first	e21p9
i _ flight	k12
i _ for	d19f9h-13k13l-13p-9s-9
i _ full	i16
i _ get	g10m13
i _ gett	g14
i _ ghost	o12
i _ had	d19o-11q8
i _ hate	c11p17
i _ have	a14c-9e12h7k-9p11q20r12
i _ heat	f10
i _ her	k20l14m-8o10s7
i _ him	a10b-11h13q-11
i _ home	c-5f15m8
i _ hope	g21
i _ i	b-11c16g14h21j-10k-9m13p-19q-14
i _ in	a13b19c7d-17l-29m9p-10q-10
i _ is	g22i7l15m8p12r-8s23
i _ it	b11d-21f-8h-12i-7j-7m-10n15s-9
i _ just	g19h-8k8m7s11
i _ know	b-13c11f10h-11i16q10
i _ let	b10o17s7
i _ like	a9c7f-9i10k7q-15r-11
i _ longer	o9
i _ look	b-9e-8i-8j7k9n-8o12
i _ mention	q22
i _ more	g13o9r13
i _ my	b13d-18f-7g37k7l-15m-15r-10
i _ nam	i15
i _ name	i10
i _ need	e21q-9
i _ never	a9f9h21m15q-11s25
i _ no	b-9f9k21o10
i _ nobody	k9m16
i _ not	a9b11c10e23h-13i-11j10o13q-11s-7
i _ noth	i10m17o9p10s-9
i _ of	c6e-10f-10h-8r13
i _ ok	o11
i _ on	a12d14f-7g11i-12k-9l-9n-11o-14
i _ one	a-11f11k-9m11o12
i _ our	k17
i _ out	a18s-7
i _ outside	b16
i _ over	b20
i _ owed	e16
i _ own	g16m-9
i _ parole	s13
i _ past	h19o9
i _ permission	s13
i _ read	b11f7k8q-9s21
i _ rep	d13e9o8
i _ right	e24m7n17
i _ ring	b26g-11
i _ said	b11e-9f13o10
i _ say	i-8j9p14q9s-11
i _ see	c-10e14i17l9m-9r-9
i _ seen	c6d17k-9r12
i _ smell	n8
i _ so	g-9h12m-8o-8p10s-12
i _ some	g-10o-9r14s7
i _ someone	l11q17
i _ stepp	d14
i _ still	b8c12
i _ stranger	b15
i _ sure	b10d9g15l11
i _ tell	b-10i-7m-7o-13p-9q9s12
i _ that	h9j8l-17m13n-13s16
i _ the	b-11c-13e-8g17i10k24m13n9q-10r9
i _ then	m13s18
i _ there	b13d19
i _ to	b12e17h-22k14n-13o-14r8
i _ told	g23k14r11
i _ unfinish	h16
i _ up	e-8h10i-7j-7k17m8p-12
i _ wait	i17j7o-10p13
i _ want	c10e8h8i13k7
i _ we	b11k18
i _ were	g16
i _ what	b10f19n18r-7s10
i _ when	a12b20g-9
i _ where	r19
i _ which	p17
i _ why	d18n8
i _ with	a12c8e8i-7m13s-8
i _ worry	f15
i _ you	a-9b13e33l20q-12r-17s22
i _ your	a-14b10e12h14i-8j8k8l17m-13q16
i _ |	a14b-9d14e9f-12h13i-13j-13k16l-13m22n-11s7
i already	g13i20
i am	e8j-8l-14m16s14
i are	h15
i bet	n13
i borrow	l22
i bought	e12
i can	c7e-14g-22i10m9n13o13p-10r-9
i cancell	a9k14
i clean	g18
i come	b13
i could	e-8h-11k6l-9q26r8
i deserve	e36
i did	b-12c-8e-11h10m9r-8
i do	b17c10f15h-8j11m11o13q15r30
i drink	a14
i expect	b-8e20g15
i final	h11
i find	i9j14l19m10r12
i get	g15m18s-7
i gues	l22m7
i had	d19e-11g10h14j-7k18l12r13
i hate	a12s14
i have	b18d12e17h9i-13k17l-18n16o7r8
i hear	j8l12o14s15
i hope	a12m16
i know	b9d-24h15j-7k17m-17n23o-10p28q-15r9s-13
i like	c10h-8k-8
i look	d17k18q12
i mean	d11k11s-11
i might	c7o12r28
i mis	h22k-6
i need	a-10b9e25k13m-11q-14
i never	a14d-20f16g12k8q-9s7
i only	a15b-8d-12f-9g17k18n-10
i pay	e20
i please	b20e8
i post	p17
i promise	h14
i put	e12g23p-9
i read	i-7j-6k6l14
i require	i16
i ruin	s15
i say	a13d10e22g10n7
i see	c-7e-8n11o12q17r20s29
i settl	d28
i shall	b15g9o25r-10s13
i should	a-17f-7g-16h17i13j-6q14s7
i stay	a12n7q-9
i suffer	m12
i suppos	a16
i suppose	g36l17s12
i swear	h17p14
i the	b17
i think	e13i-8m-8o-8r-8s-16
i thought	g25
i understand	s10
i want	c8e14i54m-8p-11r-7s-14
i was	b-14c13f12i-26j-13k15m7n-17o-9q-14
i went	a-15
i will	a-10b20c-6j6k-9l-16o8p10r-11s8
i would	a12c8e9f15g-25k14l18q-20s-11
idea	c8d-11e12g-12p19
if	a18b-15c13d-20e-20i10k-30l-12m-8p18r-17
if %anybody-at-all	a18
if %authority	p16
if %was-not-so	a18g14o9r-7
if %you-being	a11d-13i16r8
if _ %degree	i13s7
if _ %easy-one	a-18m-8p-11q-8s6
if _ %extreme-name	i12p12
if _ %give-way-loosely	b-10c5e-8g-11p16
if _ %laughter	o12
if _ %no-word	p20
if _ %only-just	a20p-10
if _ %provoke	a8c6e-9f-7g-12m10r15
if _ %relation	p16
if _ %said-verb	f7p21r-13
if _ %scorned	i9
if _ %surely	a9g13h10i16p-13r-9
if _ %thinks-ill	f20g19h10s-7
if _ %understands	f-7g9
if _ %worthless	i11
if _ are	i15l8
if _ car	g19
if _ comfortable	b13
if _ did	a13c7
if _ different	c7
if _ go	p19
if _ had	a30q-9
if _ happen	c11
if _ i	p16
if _ is	a-11b-8c-8d-13e-10i11n-9q-18
if _ lol	o12
if _ me	a-14r-9
if _ not	c-6g-14m11p12r-11
if _ noth	i11
if _ real	i15
if _ still	c11p-11
if _ the	c13p-10
if _ to	c10g11o9r8
if _ want	d10o16r-12
if _ was	a16c14p9q9
if _ were	a11b16c7q21
if _ would	a12l12r16
if _ you	a-9i8j6n12o7p20
if i	c24f7i11m10p25r13s15
if that	g10j12l10
if thing	c7
if you	c-5d-22k-13m-13n-12p16q-18s-9
ignor	a11o28
ignor _ $	o20
ignor _ on	o13
ignor you	o17
ignore	j15o20
ignore %them	j16
ignore _ $	j9
ignore her	j16
ill	g39j6m23n7
ill _ the	g17
illnes	n15
illnes $	n15
imagin	f16n-8
imagination	f15
imagine	b11f15j-6
imagine _ $	f22
immigration	p25
important	g33
impression	f12
impression of	f11
improv	r16
in	b9e10i10k9m-7n-10o14
in %big-number	a11q19
in %event	a9d9e9f7i8l8m15n20p11
in %few	c6h11i-8j15m7q11r-8s-11
in %small-number	c7j17r-9s-11
in %who-with	g-10i16
in %you-being	h9j16s10
in %your-audience	d11h10o13p9
in _ $	c-6j-21p12q-13
in _ %claimant	b11g-12j14k-11q10r7
in _ %device	b-8o-8q21
in _ %endowment	b-11g18q-9r9
in _ %event	d13g21k-11l17m8n12p-12
in _ %held-thing	f9g-9k6m15q11r-10
in _ %mind	f15l-8o7
in _ %only-just	f13g10l18p-9
in _ %outing	a14e26f-11g-10i-10l19n-8p10q29
in _ %possession	b13f28h9j16m9n8o20
in _ %short-while	h12o-10p-9q15
in _ %thing	a11f13m10o8r-8
in _ %tie	b10g-11j13k-9
in _ %trifle	a21b15f9l-12m11q-10r11s21
in _ %who-with	g19
in _ %you-being	a-13b-10c6n-12o19
in _ again	p17
in _ and	b-9e-9f10h21k-8m13r-8s10
in _ canal	p13
in _ car	m17
in _ coat	f13
in _ dark	g17
in _ eye	h10i10o12
in _ house	b9j12k-6m8o16
in _ i	g9i8j-8k22m11q-10r-8s13
in _ is	a-12d18k-7n14
in _ mirror	d14n17
in _ of	b-10h-11i7n-8p25s19
in _ opinion	s16
in _ rain	g19
in _ room	f18j8o11
in _ the	d27e-8g-11h-8i-8k-7l-14n10r9
in _ to	a15c5k11
in _ until	k12
in _ will	f10r16
in _ with	g21h8
in _ word	s22
in _ year	a9h-8k14
in _ you	b13e11h13i10j-9m-7o7p-13
in _ |	b-14d-14f11j-15k-7l-17p12q11r12s15
in a	a-9c9d12e-10h12j15l13m13s-10
in life	d12
in me	a19g17
in my	c6e-9n11p27r11
in order	i11
in other	s18
in our	b11
in proportion	l21
in that	a9e8f14i9n8
in the	d-20g11o11p13
in there	c6d12h18
in thi	a-9d-9f-12h-14j-8m20
in writ	i22
in you	b8g16k11
in your	h9j14k-6s10
includ	e19
innocent	i10n33
innocent %anybody-at-all	n13
innocent %everyone	n13
innocent _ $	n15
innocent _ %give-way-loosely	n13
innocent _ %provoke	n14
innocent people	n13
inside	k7n15
instead	q21s7
intelligence	d20
interest %only-just	n12o8
interest in	n12o8
into	a10d11e11f13g-9j12k16l16
into %event	e22n8r7
into _ $	j14k12
into _ %possession	k15
into my	k14
invent	f26
invite	b17e8
iron	q11
irreplaceable	q23
is	a-11c-26d-24g-17h-15i-32j-14k-8l-20o-8r-11
is $	g19o16q16
is %attacked	m19
is %because	a10e16
is %claimant	a-8k-7l9p11q17r8
is %degree	a-14b11c-6d-9n12p-10s12
is %event	c-8e-11f-14h-8k11l9m-12n7o-7p-9q21r-11s16
is %extreme-name	e12l10p-8q15s22
is %family-word	k-7l13q13
is %few	f11i9k-12l14n8p10q15s13
is %give-way-loosely	b-12k-6m7n-10q9r16
is %grave-wrong	m15n8s7
is %kin-role	e-8l14q26r10
is %large-words	k11
is %many	e-8i9l8q33
is %mind-failed	d17f7h9l-13n-13o-8p14
is %mind-fails	d19h11l-10n-7
is %only-just	g12i8j10k8m-10n20
is %other-one	e-8l13q25
is %out-of-proportion	b16g9j21m7n9
is %partner	e-10q12
is %provoke	b14j-8m25q16
is %relation	a-9k-7l10p9q15
is %role	e-8g9l9q28
is %scorned	e10g-12l21
is %small-number	f11j7k-9n8q12s21
is %surely	b14c13h16j-6k6l17n14o-8q-9r-13s15
is %they	i22
is %tie	k-7l9q19
is %trifle	b12i17k10l13m16
is %worthless	e11s12
is %you-being	f-12k6m-9n13r12s-11
is %your-audience	e17
is _ $	a-8b-11e12h-13j-9p-10
is _ %amends	g18
is _ %anybody-at-all	e-8m14q20
is _ %apart	h16
is _ %claimant	d-9e9j-6k14q18
is _ %device	b11l8p18
is _ %endowment	b26j7k-7p9
is _ %event	b11e-11f-14i8j12l11m8n10o-9r13s6
is _ %extreme-name	b-13d-9q9s22
is _ %feel	a-12h-9j9o17q-10s-10
is _ %feeling	j20n14
is _ %few	b14e-11h-12m-11o-12
is _ %give-way-loosely	f-11j15p-18q-21r14
is _ %grand	s11
is _ %grave-wrong	m12
is _ %held-thing	e20i-8q-11r8
is _ %kin-role	b10e11i9k7q12
is _ %large-words	d17e14k14
is _ %limit	b16
is _ %mind-failed	d10f16h10j-8
is _ %mind-fails	d10h15
is _ %minutes	i18l-9
is _ %only-just	e-12g-15i-7j12k9m-10q20
is _ %out-of-proportion	j14l10n-9
is _ %outing	a-9b10c-8h-8j27m-15n-13q-10
is _ %plain-feeling	j10
is _ %possession	a10b15e14g12k-6r-10s8
is _ %role	c6d18h8l-8m-8q18
is _ %scorn-name	l12s21
is _ %short-while	b18d-11e11j10k17l-9n-11
is _ %small-deed	g12h-9l17s8
is _ %small-number	b23c-9h-13k9l-9o-12p-9
is _ %surely	a18b-8c-6e-19f-7i-17n16p11q19s6
is _ %swear	a10g16l9n17s-8
is _ %thinks-ill	e9g9s13
is _ %tie	e13k17l-9q10
is _ %trifle	c7e-23f-9l9p-11r-8
is _ %upset	j10
is _ %warm-good	b9d16e9f-8l16p14q-11
is _ %who-with	b17g-10
is _ %you-being	d20g-16h-8i18j-9n9o13q9
is _ a	c-8e14h-8q-11
is _ about	l-13n25
is _ am	a12b10g13
is _ and	m-9p-11q-16
is _ answer	b9
is _ are	a13h10s9
is _ discus	e11
is _ fault	a24l-10s14
is _ for	a-13e17n-10p24
is _ going	h12
is _ good	r15
is _ guilt	n11
is _ how	e19f12
is _ i	a13c13d9g19j-8o-7r-10s8
is _ ignor	o21
is _ in	a-8n-8p14r9
is _ is	e14f-10h-12i-9k-8l-17r-9
is _ it	a-11h-12m-8n19r10s19
is _ judgement	f18
is _ last	o19
is _ level	d15
is _ little	l11n15
is _ me	a-17c-5i-10k8l-9m7
is _ mine	e27
is _ money	e19
is _ my	g13h-8j7l-9p11s12
is _ of	d19f-11i-14j21m11
is _ or	h11
is _ own	a9n24
is _ paranoia	f14
is _ people	b13m8o9q13
is _ repay	g14
is _ right	e19
is _ role	g17
is _ settl	h13
is _ thank	g17m7
is _ that	a18f-11h9j19m12s-17
is _ the	b-11f7l-10m-10o11p-24r-7s-20
is _ then	c6i12
is _ there	d11h23n10
is _ third	i14
is _ time	b11j8
is _ to	a-14b-10c-9d17e15h10k-12o12r7s10
is _ until	r17
is _ us	k11
is _ version	i13
is _ we	a8h16
is _ wee	j10
is _ what	a9n-8s11
is _ who	i15m7n15
is _ will	o14
is _ with	b20j7
is _ work	e12l10
is _ you	a15c-10d-11f-21h9n9o15q18s17
is _ your	d14e15f7g-14i14r11
is _ |	c12f-9h13i25l-11p-10q-9
is a	a10b14e13j6k-7l8s16
is about	d25n15
is abuse	m13
is all	a11c14e-16j-7k-8m-11
is already	q10
is basical	l20
is control	n15
is final	e12
is fine	e-8i-7m-8q-11s-7
is for	b21r9
is gone	d10h11o-8
is hard	l20
is he	i19
is honest	m14
is in	a12f-7h11i7k-8l-10q11r12
is it	f-7l21n-8q19s-12
is just	d10j10k12n12s12
is me	h21n-10o9q-9
is mine	e22
is most	l14
is no	f-9j9k8s10
is not	g-19h8j28k11l35m-20n14p24q13
is noth	e15l17m8
is ok	g12
is on	a13b-9f-9g-10i-8j-7k-6l-13r-10
is pure	f11
is real	f13
is scary	f18
is still	h33q-10
is that	j-7k10l-9m-7n19s30
is the	b-8e12f9h-10m14o13s14
is there	i33j-8
is thi	g13i13
is what	d17e8f7k-7q15s17
is why	a19c8n8
is you	a13h11k22m-9n36p15
is your	b-8d-9e20f-12g10k8m-10r21s-13
is |	r16s-6
it	c-9d-11g-22h-12k-6n12o-9p-11q-20r-24
it $	a20d-9e16h13j-7m-14n16o-11
it %give-way-loosely	l11
it %once-that	a11n13q-8
it %only-just	a-14c-6e14f10h9i7n-12o-8p-14q-13
it %provoke	b-8g14i-8q-19r-7
it %surely	b-9f21h11i7j7k-7n15o-8r8
it ?	e-11i26n8s8
it _ $	b-9e8f9h-20i7k7m-9n12p9r-17s11
it _ %anybody-at-all	f13m-7q14r7
it _ %big-number	f-8i14l11p11
it _ %claimant	q17
it _ %degree	a-9b11e-11h19l25n8r12
it _ %device	l15p17
it _ %endowment	l16q-11s16
it _ %event	a14b-11c-8d14e-9f11g-15h-8i-8l-10m11o14
it _ %everyone	a12f11
it _ %feel	b-10d9e-11g-22h17k9l11q-10s-12
it _ %few	o-14p15
it _ %gentle-praise	c6l18m-9
it _ %give-way-loosely	d-11e-11g11i-15k-8l9p27
it _ %hold-deed	j15s10
it _ %i-will	b8d16r12
it _ %large-words	h16k12
it _ %many	h-9i15j10k-7
it _ %only-just	b-19c7e-13f12g26k10l9m-17p-14q-14s-14
it _ %out-of-proportion	j11
it _ %outing	a-11c6e8h-12i-14j10k16m-7r-10
it _ %possession	b12e10i-8r-8
it _ %provoke	a10f9n11
it _ %relation	q15
it _ %secret	f-9l18s6
it _ %small-deed	e-12h9l19p-9s8
it _ %small-number	d-10s-8
it _ %surely	h-8k13l15p-19
it _ %trifle	c-7e-9g-10h23i7k7n-8p-12
it _ %understands	b13g-10h15i-8l-19m-9
it _ %warm-deed	j9l22m8
it _ %weekday	e10k13
it _ %weepy-noun	b10j11
it _ %you-being	a18c18g10o-13
it _ %your-audience	e13f7m7
it _ a	a-13i7j-7o-11
it _ about	f-8l-11n14
it _ again	f12o7
it _ am	r15
it _ and	a-9j6k6r13s-8
it _ are	d14k8n14p10
it _ be	e-8g-11h15k7p9r-9
it _ being	e19
it _ better	p16
it _ clear	d19
it _ control	n16
it _ fine	g22l-10
it _ have	d13g-13l14r14
it _ how	c8f21
it _ i	a-10b14d9f-9h10j-14o15r12
it _ is	a-9e20i8j7l14s-8
it _ just	a-9d9q11s-7
it _ like	d13e-8f8h14k8m9
it _ me	a-10h10j-12m24p-9r-9
it _ mine	e15l-10q9
it _ most	l13
it _ my	f-8g14i11k-6l-12q-13s15
it _ not	a9h-13l-9m-9p-15s-13
it _ ok	g13n7
it _ on	a-9o13
it _ one	l14
it _ slow	i17
it _ sweet	c10
it _ that	a15b-9d10m9q12s7
it _ the	f-15k-9l8m-8
it _ to	g12i7m17r9
it _ two	a12
it _ unanimou	q16
it _ way	p21
it _ will	b17e13o-7r12
it _ you	a28b-14c6g22i9k11l12m-9n9p12q21r7
it _ your	a16c6d-16e8f7g10o-12p-13
it _ |	c-5d-13i9k-12m-11n11o13
it and	f10j14l10m-8s-7
it com	a12b12m10
it depend	c9r12
it did	l17
it in	a-11f8i8p-9r-13
it is	b11j17k7l15m12p12r12s-10
it must	d9j10
it my	p16s9
it on	h-8i14n9s10
it or	b22i-9
it out	e15
it suit	e16
it tak	a18
it then	i17
it to	d10g-11h-7i10k12
it true	f13
it up	q15s7
it was	c-12d-15i-10j11l18
it when	n16
it work	e12
it would	d15h7p17r-8
it you	n11
it |	a-13c7d-18e14f18g-14i6j-7k-9o23
jail	p13
jealou	j-10m-7
jealousy	n16
jes	q32
jes $	q15
jet	j15
ji	q22
job	d24e17f-7i-9j-20k-6m-12n8q16r12
job _ $	l11
job and	q16
job i	l11
joke	a-8b8j13
judge	p30
judgement	f17
just	a-16b-16c31f-9h18i-7k12l-16m-19q22r-11s20
just %feel	b11e13q12r14
just %few	q-11s14
just %give-way-loosely	e10g-16h21
just %mere-others	k12
just %said-verb	a14e-8g-13k-7s28
just %small-number	n8q-12s16
just %thinks-ill	a10e8g-12i-7k-8n8s12
just %understands	d-9e17j13l8
just _ %event	c12d12e10q12s8
just _ %give-way-loosely	q-9r22s6
just _ %once-that	c9
just _ %only-just	h13
just _ %understands	c7q19r8
just _ for	d11n20s8
just _ i	l9o8p16
just _ if	c10
just _ me	b16m-7o9s7
just _ number	i11
just _ of	i10
just _ you	c13g10h-12r-9s7
just a	q-10s12
just check	c15
just come	h11
just have	r15
just know	e16
just me	q19
just pretend	o13
just say	a8i-7s9
just the	i11m7
just us	k12
just wait	p15
keep	a-8c41d18f17i-14k-12o7p35
keep %dreaming	f10
keep %few	c8p10q10
keep %mind-fails	f15
keep %small-number	c8d11p10q10
keep %who-with	b8o17
keep %you-being	c10
keep _ %once-that	o13
keep _ %only-just	l13p9
keep _ %trifle	c6q10
keep _ for	d17
keep _ in	l14p10
keep _ me	a16c7
keep _ proportion	l16
keep a	c8p10q11
keep invent	f10
keep you	d25
keep your	c10
kept	a16b9g9h27l14
kept %you-being	h13
kept your	h13
key	b8f11g-14m-7n-11
kick	m40
kick $	m15
kid	b-15d16e-8g-20i9j-6m-13r-13
kid %thinks-ill	i10q22
kidd	c11n15
kidney	l17
kill	a9l9q12s8
kin	h16
kind	a15b-14d10e9f8g10h-9i15l-15m9n-14p-12q18r-9s-10
kindnes	n18
knew	f-13g13k18m-7q-9
knife	m19
knock	f14o14
knock %only-just	o20
knock %surely	o16
know	b-12c13d17e-9h16i9j-19l-14m-14r10
know $	c-5f-8i11l9m7q12
know %event	b9d11f-11g-14h9k8m-9n13p9
know %you-being	d9f16h-9n10r-7
know _ $	a-8d9h10k9n9
know _ %degree	h15
know _ %event	i10k-8m22r11s8
know _ %i-will	h10m-7p13q11r-9
know _ %limit-set	h12
know _ %only-just	h-11i16k10m8p15
know _ %role	o7p22
know _ %said-verb	b14c9
know _ %surely	k16
know _ are	c10h-11k7
know _ is	e15i12
know _ it	c-6i13k-8m10q12r13
know _ only	k10
know _ place	d16
know _ said	b14c5h9r8
know _ that	s10
know _ was	k10n10s8
know _ you	a-12d9p11q-9
know _ |	c9f-7h10s8
know exact	n13r12
know i	a12c22g13q9
know it	h12k9n11q-12
know where	e8o9p13
know which	i7p15
know who	a9h13k-8r13
know whose	f13
know you	b12h21s-9
know your	d13f12n12
known	i7k11
label	c12l-9
lad	h7q11
language	a16
laptop	p16
last	a-21b-13d-18e-16h8i8j-10m-15n-13o16r-16s-7
last %outing	h9p15q-9
last %possession	g-9h7k6p13q-12
last %warm-good	h17p20
last _ $	g27o10
last _ %provoke	h12p15
last _ who	p19q-9
last time	h14p20
late	b-8e-12g-18n8o-8
late $	a16f7m9
laugh	a-21d13e-10g-13i-7n-12q12r9s-9
laugh _ my	q12
laugh _ the	h16
laugh at	q9r12
law	l-9q10r10
learn	a15g12s8
learn _ %give-way-loosely	a14
learn to	a18g20
least	d16e62g33q12s13
least %give-way-loosely	e13
least %i-will	e9
least _ %give-way-loosely	e12g14q10
least _ am	e10
least _ can	e18
least _ do	e13g14
least _ due	e15
least i	e8
least you	e14g18
leav	i10o12q-12r15
leave	c13e-13f9h14j8l-11o-8p26r-18
leave %event	d10
leave _ %feeling	j21
leave _ %help-act	c11
leave _ %warm-deed	c11
leave _ and	p11
leave _ open	c11
leave _ the	d12
leave _ to	d19
leave it	d12
leave me	p14
leave the	c10j11
left	b-22c-9e-19g10j-15k-15l-12m13n-7q-15r-15
left _ to	m10s13
left on	o14
lend	g19k-7r-9
let	a17c17d22f-14g13h20l19n-11o23
let _ %event	i17s10
let _ %give-way-loosely	l20s12
let _ %only-just	a13b20
let _ hear	i12
let _ in	b15
let _ not	c10l23
let _ see	c9o10p9
let us	c9d-20g-11i12l31m11q9s-11
let yourself	d20
lett	b10h14k7
lett you	b10h14k7
letter	d-10e-10n-9o9p20q-9
level	d14j12
liar	n19
lie	a-22c-6i25l-13n44o-7
lie $	n24
lie _ $	h7i8s6
life	a-9c9e-27k32l-9m9n16o-10q-11
life _ $	d10f10h11
life _ %event	k11
life _ that	k11
life _ you	d16k7n7
life is	d11
lifetim	k11
lift	g9l-10
light	a-9c12f-7
lik	c9f-9g-10j-7m-11p-14q32
lik _ $	q20
lik you	d16
like	b8c11d9g-14h10i-9k7l13n8s-9
like %event	a8c6f8n-10o14q-10r13
like %few	e9h-11i-7k-6l15m8o7
like %many	l22q10
like %small-number	c-6e10h-10k-8m8o8
like %them	p15q14
like _ $	b11d-14h20n8q13
like _ %degree	c13
like _ %extreme-name	b9m15s-8
like _ %said-verb	i12
like _ %soon	h12
like _ %surely	h15
like _ and	h16k12
like _ now	h12
like _ or	b15
like _ you	c13l-10n9p11
like her	q12
like him	p16
like i	a8m11
like me	h11n10
like somebody	n15
like thi	a15m-7q11
lil	l28p17
lin	n25s16
lin $	s16
lin _ $	n12q12
lin up	n25q10
lip	j11o8r8
list	c7d11l17m12r8
list _ $	i14
list of	m10q11
listen	a20j7k6q16r21
literal	b-9c-5f9h-8k15l9n-14
little	a-11b10c6d14f12g20h13k-10n18p20r9
little _ %feel	g10n16
little _ you	g13n14
live	e17n-8p11
live $	p12
live %endowment	g17k6
live %who-with	g17k6
live _ $	g16k9
live _ %event	g21l8
live with	g17k6
location	b18i10
lock	d-13f10l13o-8p20
lol	a-18b8c10d12f7g-9i-14k7l24m-13n-7p-9q10s-11
lol $	b-8d13k10m-7q23s-8
lone	a8c10j15s7
long	a-8b-14c6f-11i15l17o12p24s-10
long %outing	c9l10
long %possession	c7
long %warm-good	c7
long time	c7
longer	b-10c6o27s18
longer _ %child	o13
longer _ %claimant	g11o11
longer _ %family-word	g10o11
longer _ %kin-role	g10o11
longer _ %other-one	g11o11
longer _ %relation	g11o11
longer _ %role	o14
longer _ %tie	g10o11
look	a13b-10c16d27e-9f-12g-13j-8k15l-22n17r-11s-12
look %degree	h10p21
look %only-just	e9n11
look _ %only-just	c9i9
look _ mirror	d14n17
look _ the	d18h7i10o-10
look _ you	c-6d10h9i-9o12p-10
look at	d23k18l9o-8p-9r-13s-7
look in	d12n15
look me	i11
lord	k13
lose	c7f9p17r10
lose my	o11
lose you	c10
lost	b-11d-10g-15h-10i-7k-8n-11o10p-11s11
lost $	s12
lot	c-6l-11m11o7
lot %provoke	m14
loud	s14
loud _ $	s9
loud _ clear	s13
loud and	s18
love	a-23c-9e-19f9i-9j19l-13m-9n-8o-9r-16s10
love _ $	d-12e-8h-8j11n-7r-12
love _ %few	r13
love _ the	m17s8
lower	l13
lower _ $	l13
luck	d14l19
luck $	l13
lunch	c-6e-8f-9q13
lunch $	q15
lying	g13i9m9n-22
made	a19e-8f-10i-10j-14s-7
magic	h14
maintenance	b15
majesty	b15
mak	j9l12p-11q12s15
mak _ %extreme-name	s14
mak _ %surely	f10j-6l10
mak me	s10
mak the	a8d19
make	c15f9g-9h9n-13p9s-8
make _ $	d16e9f11
make _ %endowment	l15
make _ %felt	d11
make _ feel	k8
make _ to	m14
make me	c-7d11m14p9
make sure	p15
man	a18d21e-12f-10h10j-7l-11o-8p16r-10s-8
manag	q22
manage	g20o-10
manipulate	n21
many	b10g29
marathon	l14
marri	a13d33e10q14s8
marri to	d16q14s8
marriage you	f9
marry	e10h-8i-7p17
match	j-7k21l-17p9
math	e-8k-8r13
matter	k19
matter _ you	k10
mature	b8q16
may	a-15c6d-18i-9j-11k-8l-13o29r19
maya	q18
maybe	a15c52f10h-12j16k-11l9m-11n-10o17p-17q13r31s15
maybe $	c16r8
maybe %i-will	c13r12
maybe %once-that	a16c7r14
maybe %only-just	c19
maybe _ %few	j13
maybe _ %small-number	j13
maybe _ a	j13
maybe _ mean	b12
maybe _ would	r17
maybe _ you	a10c-7e9f8r15
maybe _ |	c11
maybe i	c12q8r12
maybe if	a17c-6r13
maybe not	c12
me	c15d-43e11f-24h17j-34k18l-42m46s8
me $	b18c6f-20h23j-13l-11m22n7p16s13
me %event	e14f8m7
me %extreme-name	s13
me %feel	k10
me %felt	d12p12
me %few	b-10c11n-7s13
me %held-thing	q12
me %help-act	h10k13
me %lapse	d13m10
me %once-that	d13g10j14k-7l11m12p-11
me %only-just	d-13f-8g9h26i19m13q-11r11
me %outburst	a15
me %plain-feeling	p12
me %small-number	b-10c13d-11n-7s12
me %soon	i12k6o18
me %surely	k9m17q-12r9s-7
me %thinks-ill	c8f11j9k11m10p-10
me %understands	h-10j11p-8s14
me %upset	p12
me %warm-deed	c5k22
me %warm-good	q19
me ?	c8g22m22
me _ $	a24c13e17f-10m13o19p-14q-13
me _ %anybody-at-all	m14n-7
me _ %body-part	k12
me _ %claimant	d-11i7m-7o8q-18s-14
me _ %endowment	k10
me _ %event	a20b-12f7h-10l-13n-15s12
me _ %everyone	m12
me _ %extreme-name	a-8s36
me _ %feel	e-19j-7n10q-19
me _ %felt	a10c12j-11l12
me _ %few	b14i7l-9o9q10r8s11
me _ %i-will	b12e8g18i-9k7m11o7
me _ %lapse	a-11n17r8
me _ %nobody	k11m9
me _ %once-that	j17n9
me _ %only-just	a-10e9g-9i-9m-12p13q-12s9
me _ %outing	a10c-10g9o-7s-8
me _ %possession	a10e12m8n-8p-12r12
me _ %provoke	e-11g-10i-8m18n8o18r-10
me _ %said-verb	a8b-9h10i26k-10m7r-9
me _ %scorn-name	k9m11
me _ %short-while	a12k-9o8
me _ %small-deed	a16b9c5i13
me _ %small-number	i9m11o20q11r9s13
me _ %thinks-ill	f8g15h9i8n-12s-9
me _ %trifle	c12h-7i27l13n-13r7
me _ %warm-good	a18c-6k-9l8s-8
me _ %your-audience	k12m15
me _ a	c7o10r9s14
me _ and	o10p16q-16
me _ are	f10h11j7k-6l13q18
me _ eye	i10
me _ face	k13
me _ for	e17g12
me _ have	d9n13q-10
me _ i	a8d-11e8g16i-15k15m9n-22o-7p-11q-15r-11s-15
me _ is	a-11b9g-15h16m8s-8
me _ nobody	k9m10
me _ not	h12k7m8
me _ said	i15
me _ settl	h13
me _ so	b14q10s-7
me _ speak	b21
me _ take	m11q17
me _ that	a18b-9g-10k8o7
me _ the	b-10g16i8j6l-11m14n-9o13
me _ then	g18
me _ to	b11i-7m17r8
me _ when	j17
me _ will	o19
me _ you	f12k7m16o14q20
me _ |	b-14c-9f9j-6k12l-9o9q13s11
me a	b-8c13d-9n-10s11
me again	j6m11r12
me against	k12
me and	k6p17q12r8
me angry	p14
me feel	k8m12
me i	a-14m-9r-8
me in	c-6g10h20i9k-7m7r8
me into	a16s7
me is	c7m15
me no	a8l13
me or	h15p10
me out	b20e9s-6
me that	e16f9
me the	a9b26i11m-9o-8p-14r-17
me then	m16
me to	a15d-11e-13i-9j-7q-18
me up	e24k9m-8q9
me want	c7m12
me x	c13
me you	d13f-8g17n18o-10q14r14
me your	g-11i8k11n-9
me |	b24k8l-15m8p-12q-13
mean	a-17b9c7d-11e17i-17m-7n-8o-9q-16s68
mean %event	e-8k12
mean %said-verb	b15
mean %you-being	e10s21
mean _ am	s13
mean _ are	e16s14
mean _ i	s12
mean _ me	b14
mean convince	b15
mean i	s17
mean it	k13
mean no	b12
mean you	e10s25
mean |	s16
meant	a-10c-6f-9g15l19s19
meant _ %event	l16
meant _ it	l17
meant _ to	g16
meant _ you	g13
meant anyth	g12
med	f12
medal	l26
medal ?	l18
meet	b-11c7d15e-9f11g-16h13i-10n-12s-8
meet _ %claimant	c12
meet _ %relation	c12
meet is	f11
meet me	h15
meet my	c10
meeting	n13s9
memori	f18
memori _ $	f13
memory	d-13f23
men	f10m14p13
men %only-just	f13
men _ not	m12
mention	a-11e12f7l15n-12p19q24s15
mention %event	p10q24
mention it	f7q21
mes	a13p10
mes _ you	a13
message	j9m9o15r-8s31
message _ %give-way-loosely	j7o15
message receiv	s12
met	d16f-12k49l-9o-8q-14
met _ %weekday	k9
met _ |	k11
met you	d19k10
might	a14c43f10g30h-10i-7m8o8q10r31s10
might %feel	c20
might %help-act	r10
might %hold-deed	r14
might %tender-act	r13
might %warm-deed	r24
might _ $	g18
might _ %few	c14
might _ %small-number	c14
might _ a	c11
might _ well	s13
might _ you	r14
might _ |	c18
might as	s13
might be	c15
might not	c24
mind	a-15c11e-12h-13j-6q12r9
mine	a-9b13c-7d-21e42f-12h-13i-10j-17k25m-9n-18o-8s-14
mine $	e14k13
mine _ you	b17
minut	i9k-12p-10
minut ?	i12
minute	g-12i23m8r9s8
minute _ $	i15
mirror	d23n13
mis	c10e-10f-8h17k-13l-8m-19o-9p13q-9
mis %you-being	c9
mis _ %endowment	c9
mis _ face	c8
mis _ from	h17
mis the	h19
mis your	c9
miss the	a13
mix	f20n-11
mix _ up	f16n-8
moan	a17q14
monday	g-24h-11i11o-14p10r-8
money	e12k-10m17p-9r11
monkey	d30
month	c14f12h15i-7j15m-10o9s-9
mood	a18e8j14
more	c-13d39e-11f15g32h15k-7r10
more %small-deed	q21
more %trifle	q24
more _ $	q23
more _ %mind	f12
more _ %surely	i11
more _ you	d11h16
more important	g25
more like	q21
morn	c-6h-9o9q10
most	a-8d-11f-9j9l23m10q18
most _ %only-just	j13
mother	b16g15h-11m11o9q12
mother is	g15n7o9q22r-8
mouth	a21d15f12m15n9o24p27
mov	c-7d-13e-12f15g-19i-7j-8l12q-10r8
move	g10i-8l18n-8p12
move on	l23
mr	h-8q-17r-8
much	b18d22g12j24k-7p-9
much ?	j25n20
much _ $	b21
much _ %few	d18g11
much _ %small-number	d18g11
much as	g16
muddl	f17
mum	d-11e-9f12h17i-9l-23p12q-26s-7
must	a-14b14d10f13g16h-10j8n-8p-9r-13
must _ %you-being	j13
must _ your	j13
mut	o23
mut you	o19
mute	o25
my	a10d-25e20f-21i-20j-30k17l-16m23n-8o12s13
my %body-part	d-9e8m14n14p10
my %child	b22c6e10g15h8i11k7n8
my %claimant	a-9g-11h8k-7m-10p25r-9
my %device	h13i-9q20
my %drawn-line	e16
my %easy-one	c9
my %endowment	b12c9d-10n7s10
my %family-word	m-7q-9
my %feeling	a21j-13m20
my %hold-deed	a11r10s7
my %kidding	q14
my %kin	g-12p19
my %kin-role	d-10e-9g-9h8l19m-9q-14
my %laughter	q14
my %limit	e16
my %mind	a18c10d-11f-16k11o13
my %other-one	c-10e-15l11m-10n-7
my %outing	a11h-8l10o-11s16
my %parent	g-14k9m-7o-9q-14r10
my %pastime	d13g-11k9o17q22
my %possession	a-12c-6h12k15o8q-11r-12s10
my %relation	a-13h8m-7
my %role	h8j10m-10o8q-17
my %shown-in	r18
my %sibling	e-11g-13s7
my %small-deed	a22h13p9q10
my %swear	f8k14
my %tender-thing	r19
my %tie	i-7m-9q-13
my %trifle	c9d22e27g-9i-13p16
my %warm-good	b8d-9n-7o12r26s10
my _ $	h15i-9l-8m12n-15q10r8s12
my _ %degree	b-8e12l-10n15
my _ %drawn-line	e16
my _ %endowment	m9o8r11
my _ %event	c6g25k6
my _ %extreme-name	s24
my _ %few	a9g16l11m-8q15
my _ %large-words	e-8f10k11m7
my _ %many	b11g13k7q15
my _ %mind-failed	m9s16
my _ %only-just	b12d12i-8j8o8
my _ %provoke	a20h-11q12
my _ %said-verb	a-11h8l-10m-7o-9p-8q-19s-10
my _ %scorned	s11
my _ %small-deed	a13
my _ %small-number	a10b-13g18
my _ %someday	c10
my _ %who-with	m13
my _ %you-being	h8n-7o10q18
my _ and	d-9n16q9r8
my _ by	g12k9p19
my _ had	l14q13
my _ i	a-11d-12h7k6o7r14s-18
my _ in	a12d19h10l-8m-7o8
my _ is	a24b-10f-8h-13i-10n15o9q-27s24
my _ my	a-8e22g13
my _ on	e16g22k-7o13s10
my _ ring	e13
my _ so	e13
my _ then	n7s13
my _ though	h14
my _ to	g-20i7k10p12r-8
my _ want	p18
my _ was	a16m9
my _ we	e17
my _ with	m10
my _ would	q21
my _ you	a12e31f13h-13o18p-15q18s9
my _ |	a-23b9c10d-9e-16g30i11k7l-12m26n13
my accent	s13
my cousin	p25
my desk	q15
my fault	a9m9s11
my food	s17
my hand	a12m8p12
my heart	k6m15
my jok	q14
my last	g9o9q19
my life	e-11h11k17m8
my mind	c10
my mouth	f13m15o17
my mum	a8h14k10q-12
my name	c6d20e20m11p20
my number	o10r8
my own	a-14b11e-10g24h-8m22n10q-12r-10
my roof	e20
my side	q16
my tooth	l10
my voice	a12b9o8
my way	c6p18
my whole	f9k14
my word	e12
myself	a-11b9e-8f-8i15r-15
myself $	i16
myself in	b13
na	l18
nam	d-11i37k7l-9
nam $	i19
name	a-10b-10c13e13f-8i39j-8k18p40r18s-10
name _ the	m8p24r11
name |	c9i17
nan	l-9p-13q-18
nap	b34
nappi	e26
near	c6d15e-8h-11k13p20
near _ $	k14
near _ and	p22
near you	k15
need	a-16b20c-10d-11e28f-12g-17h-21k35l-13n-8o-22p-13q-22r-23
need %small-number	b21c-6d11e-14g-15k-6l-9n10o-8
need _ $	b12f8g15h-9n23q10r-8
need _ %claimant	k17
need _ %held-thing	a12f13i9
need _ %help-act	f14
need _ %hold-deed	f12
need _ %limit-set	b20
need _ %outing	b12c-6s7
need _ %relation	k21
need _ %small-deed	b12k11
need _ %trifle	g-9i12k13
need _ %understands	d12h15
need _ %warm-deed	f14k-6
need _ %warm-good	a11e-8f12i7
need _ %you-being	h13
need _ hear	h14
need _ like	k13
need _ to	b12i15n7
need _ your	h13
need an	b13
need someth	b17
need you	i16k18
needy	n13
nerv	f12m9
never	a-22c-5f27g11k25n14o-14p-10q25s24
never %easy-one	f-7g15q25r7
never %feel	a14h26
never %once-that	f8k-6n10q13
never %provoke	a-11f13
never %said-verb	g24k6q-9s-8
never %thinks-ill	c12k9q-12s-7
never %understands	a-10c6j-6k12
never _ $	d14g-10l19n-9s11
never _ %event	g10h11l14r-7
never _ %held-thing	r11
never _ %large-words	k20
never _ %small-number	g13k12l-9
never _ %them	e10i12k7l9n8
never _ %warm-good	r14
never _ it	g14l14
never _ that	a-9f9h10
never _ the	h-7n19q12
never _ you	a-12f9h9j7k7
never _ |	q12
never amount	d12
never have	a17h9
never met	d13
never once	f8k-6n10q13
never want	n14
new	a-18d-23e-19f-22h24i-9j-18k-15m-17o-13q11r-8
new _ |	b12h14l-11p20q-10
new me	h11
newsletter	l20
next	b10c12e-11g-25i-9k11l-17p13q29
next %barrier	q18
next %possession	a10p11q10
next %warm-good	a10p11q11
next _ %family-word	h16
next _ kin	h16
next _ mine	k15
next door	q18
next of	h16
next time	a11p11q11
next to	d17i15k20p-10q13
nice	a-12c-7d-16g15l9m8n21p16r30
nice $	g13m7
nice _ |	l17p17r7
nicer	a19d13
nicer _ $	a10d15
night	g25i-7j-11k-13l15m11o-19p22q-9s-11
nightmare	b11
no	a-15b25d13e-19f8i-14l-17m-14n-16r12
no %easy-one	c12e14
no %few	a10m13r11
no %held-thing	r21
no %large-words	d17k-6r13
no %only-just	a8c-5h8m10
no %outing	j10r15
no %role	k10r9s12
no %said-verb	j11
no %small-number	a10m13r11
no %tender-thing	r17
no %warm-good	b-9r34
no ?	b13
no _ $	a8e14f-15h-10j-17o-16q-11r-7s-10
no _ %device	f13
no _ %event	h8k-8l-8r19
no _ %feel	k12
no _ %outing	b17j15
no _ %small-number	b26e-8
no _ %tender-thing	r16
no _ %warm-deed	r12
no _ %warm-good	o9r15
no _ a	b13c5
no _ an	b27
no _ and	b21d9
no _ answer	b19c9
no _ apparent	m14
no _ ever	k16m7
no _ for	j20q8
no _ go	g15
no _ have	k9
no _ here	n15
no _ i	k8m-11r-8
no _ in	b14e12
no _ no	b16d14o10r12
no _ not	b17o-9r10
no _ that	r16
no _ the	c9f20
no _ to	c8e9f8g12
no _ you	a-9d19f8g13j-7o-9
no _ |	d-9j-8k6l-10o7q20s7
no call	j12
no fault	k10
no harm	l13
no i	g-9m-7o-9r14
no is	b33c6
no longer	o16s16
no more	h19o14
no need	c12
no no	g22
no one	a10m11
no reason	c13
no talent	d17
no to	b12g15
no wonder	a12d25
no you	g16
nobody	c-7e-8f17j11k14l14m15r-13s-10
nobody %dreamt	f14
nobody %easy-one	b16e14
nobody %give-way-loosely	f12
nobody %make-up	f13h17
nobody %sacrificed	f14
nobody %surely	d9m13
nobody _ $	d-11j7k10
nobody _ %feel	a9c8j11
nobody _ %mind-failed	h11
nobody _ %mind-fails	h11
nobody _ %once-that	b8d9e13
nobody _ %small-deed	h19
nobody _ %thinks-ill	d13m16
nobody _ %understands	h-8k17
nobody _ going	h11
nobody _ have	c9
nobody _ if	b8e15
nobody _ no	b13
nobody _ to	a10c8o17
nobody _ you	a-12d16e10j-8k8m-7
nobody _ your	f12
nobody _ |	f14
nobody ask	e13m8
nobody could	a16
nobody died	j7k-6l14
nobody else	a-8k9m-8
nobody leav	i13
nobody made	f14
nobody say	b13
nodd	f15
nonsense	b12
normal	b16j45k-7l-11r7
not	c17f10i-8j13m7p-10r-11s8
not $	g12q20r-8s15
not %attacked	j16
not %because	a-13
not %degree	f9j-10
not %easy-one	b9e41f-13h-10k15l-10m-23n19s-11
not %endowment	i18r7
not %event	c6e-12h21j10l27m8r12s15
not %feel	a17b14c6e11h-11j20m-11r-13
not %feeling	j21
not %felt	b11c-8f-8g9j22n8
not %few	e11j15k15q14r12
not %give-way	d9e13j-15
not %give-way-loosely	a14c20e12f15g-11j-10m9n8s9
not %held-thing	g21r-8
not %help-act	a10b-12f-9g9j7p-12r-10
not %hold-deed	b10g16l-10n14o-9p-13q-9r22
not %lapse	c12e8
not %last-word	b11
not %make-up	a-8d-11f9k7l17
not %mind	i11
not %mind-failed	p-9q17
not %old-self	h14
not %only-just	c-9e8f14k13m7n-8o13q21r7
not %outburst	f10h18i7l13n-9
not %outing	c8d11g10o9q11r-8
not %plain-feeling	c-7j29
not %provoke	b12e16h-8j15l13m-7n8o-18p13q8
not %said-verb	b-14c19d-12e-10f15g-10i7k9o-9s-12
not %small-deed	c-5i7k7n-14o14
not %small-number	e15j7k17p-9q13r11
not %smash	b10h13l14
not %surely	b16e9f-12g13h15l18q12s-13
not %them	h14
not %thinks-ill	e17g12k13l11o-12q10
not %trifle	a14b17f-9h-8i-7k8n-10
not %understands	i-8j11l11m-7o14p16
not %upset	c-7g11j12
not %warm-deed	a12d11e15g10n12o-7p-12q-14r-9
not %warm-good	d18f14g13n10s8
not %who-with	f9i13n-10o-9r10
not %you-being	a-10b10d-10s7
not _ $	a-12d-33g-10i10j-6k15l-17p9q-8
not _ %anybody-at-all	c6d9k20l11m8n15
not _ %attacked	a19c7s6
not _ %body-part	p14r16
not _ %claimant	d9e-10h11k18l-10s15
not _ %drawn-line	b28n14
not _ %endowment	b12c10g-15o15p9r9s11
not _ %event	b-11c7e10g-11h11j8m-12s-8
not _ %everyone	c8f-9g-10k22l11m8n9
not _ %extreme-name	d-25h7
not _ %feel	c7e19j26p9r9
not _ %feeling	b-8j8
not _ %felt	a8d-10g14j14
not _ %few	c6d10e10h17k7n13q11
not _ %give-way-loosely	d20e10f10g-13i-10j-7n-15p14
not _ %grand	l21
not _ %held-thing	r11s-8
not _ %i-will	c18h-11m-7o-14r-14
not _ %kin-role	g14h10k6l-8
not _ %large-words	d13e8g12h8i9
not _ %laughter	c13d12k10
not _ %limit	b19n15
not _ %limit-set	q10
not _ %once-that	b19c7g15k9n9p12q-10
not _ %only-just	a15b9c5e9f-13i-9n8p-10r-11
not _ %other-one	d-13k16q-16
not _ %outburst	a30e-9m-8o-8q9
not _ %outing	b-15e-11f-11g9i-12j-9m7n11o19r15
not _ %plain-feeling	g15j10
not _ %possession	a-10c6e-13h-8i-7m11n13r-10s11
not _ %provoke	b20i-9o12q12
not _ %relation	d11k11l-9m-7n7q-10s13
not _ %role	g9h15k12l-9q11s-7
not _ %said-verb	a9c7e8j-10k-12m-8o20p-10s-9
not _ %scorn-name	b14c7d-19i8q10
not _ %short-while	c6f8g-11m9r10
not _ %small-deed	b13c-5g-11m-9p-14r13s-8
not _ %small-number	c9d18e16f-8l-13q10
not _ %surely	f11g24h10i-8k-9n17p-10
not _ %tender-thing	r16
not _ %thinks-ill	h-10o7q-18r8
not _ %tie	e-8h12k14
not _ %trifle	b13c6h-9j11l13o12p-9q-11r-8
not _ %unbound	c11
not _ %understands	o13
not _ %upset	g15
not _ %warm-deed	a-8b10f-7i10k-10o-8q-8r13
not _ %warm-good	b10f9i-10l-10q11r33s-8
not _ %who-with	c10d-9g-12o11p10q-10s14
not _ %you-being	c-8g-13h-10i9k21l17o13s-10
not _ ?	j-8n22p25s-7
not _ a	c10d21j6k12m14s7
not _ about	o-9
not _ all	f10n19
not _ answer	o13
not _ any	g18h14k9l8r11s7
not _ anyth	b-15c16d12o11
not _ at	c-8d26o11
not _ be	b15h8j19m-7q9
not _ behaviour	f12
not _ but	h10
not _ coincidence	k14
not _ cold	h10
not _ day	k9m11r9
not _ else	c10h21
not _ enough	m18s10
not _ feel	j17
not _ for	a12c8j-6m-10n11o-8p15q-10r14s13
not _ funeral	j13
not _ happy	m13n8
not _ hear	e10o16
not _ i	c21d-17e-8f-17g12h-8l-9o-15q-9
not _ is	a-8j13l-12m8o-8q15r17
not _ it	b-8f13i10j-8q10s-7
not _ many	g20
not _ marriage	f9
not _ me	a9b11d-15g9m-20n7q-12s11
not _ more	g15h11i9
not _ my	a-10m11o12s12
not _ no	b10c15e8
not _ nobody	b15c9i10q13
not _ not	c18o10
not _ of	a12e8f21j19n-8s7
not _ on	b17h-8i-7j13o10s13
not _ one	b-8m-7n10p-9
not _ other	k12
not _ person	h9
not _ rep	o11
not _ right	m15
not _ since	g19h8m7
not _ that	i-9j10k9q-13
not _ the	d-12e-13h-15j16k13l17p-22q-9r15s11
not _ thing	a16
not _ to	a-10e13f-17h-19i-12j-14p-22r-9
not _ true	f13
not _ until	b-8m13r14
not _ up	b11g14j14l12o10p12
not _ well	p20
not _ what	a-12d-14e-11f16l15o-8
not _ whether	b11
not _ whose	f13
not _ why	d9e14
not _ with	c6d-10g-9p12r8s13
not _ without	h16k-15s8
not _ word	b13o16
not _ yes	c21
not _ you	a-13h-16i-13l10m-9q-13r13s-11
not _ your	f19h-9j-8o14
not _ |	b-9c11e-20f7j12k10o16p21r-21
not a	c6e12j15k12l12m-8
not are	f11
not ask	c7e30m-7o7q-11
not at	g10i11
not be	b9c7e9h-9s7
not because	a-12
not before	r15
not believe	b10k11
not care	n14
not com	b-14
not die	h11
not do	b15c10d-11m9p-9r13
not even	c-8g15j-7k9l15o12
not exist	o20
not expect	e-8o16r8
not get	a16b11c9h-8j8n-8
not gett	g14
not give	c10e12n12
not go	c12
not greet	o20
not have	a14c-6e-12o-12r-18
not hear	o12
not him	h15
not it	e-9l15n10r8s11
not just	h18q13
not know	d11f14h7q13s8
not make	a-10d-11f10l17
not me	a9k-7n28
not mind	i12
not my	a24
not need	f-7h-10k14q10s-7
not of	a17
not ready	c8
not remember	f19
not rep	c7d10
not say	a10c10d-10i8m7o-10
not see	f8i8l22
not speak	o10
not take	d9j14q10
not tell	f7h11n10r13
not that	h12j9l14m9
not the	e-12h9k-8l10m-9n24
not there	f13
not thi	h9
not throw	h16
not to	b20c6j11o22q-10s7
not too	b-10j-10
not wait	c9
not we	c11
not win	m13
not worry	g11
not worth	o10
not you	a-11b10j-9m26p-11
not your	a-11b12e-8
not |	a-9c16m-7n-10r15
note	a-8b16j12l-11p23
noth	c15d-18e11f9h12i14j22l23m10n8o10p18s-25
noth $	a12g13r8
noth _ $	d-10e19i9k6p10
noth _ %event	d10i12j13
noth _ %only-just	c12
noth _ discus	e12
noth _ to	h9o10
noth _ you	h11k6o11
noth but	i7m15p9
noth else	k8
noth to	e9l-10n7o-13
notic	c-7f20k-7o10
notice	b-12d12g14k9o12
now	a18b18c7g12h21i21k16m22o12q-17r-12s16
now $	b8e-16h7n-9
now _ %small-number	b11
now _ a	b10d10
now _ i	g11h12n8
now but	c11
now i	b11s-12
now |	h17k8q-15s9
number	a-10b23d-9f-10g-10i21n-16o11p19
number _ %event	i22
number _ that	i15
number of	i11
obsess	k-7n20
obvious	e25
of	c7f18h-9j7m14o14r16s7
of %event	b8f-16i12j15l15q-17s-11
of %family-word	d10h16q-10
of %feeling	j15
of %few	d11f10i9o-14p-13q19
of %no-word	o17
of %only-just	f8q28
of %small-number	d11e-10f8o-13p-11q18
of %them	g-12k11n-8
of %thinks-ill	d28
of %you-being	h-8i16l10m8n16s-7
of _ $	c-10d-10e-13f19j-10r-9s22
of _ %drawn-line	b20s7
of _ %event	c8e10g10m9r13
of _ %gentle-praise	r17
of _ %give-way-loosely	a10c6f-8j8p16
of _ %large-words	m13
of _ %limit	b15
of _ %mind	f13q11
of _ %once-that	q12r15
of _ %only-just	c16j9m7
of _ %outing	e10h-9j9l-9q-15r-8
of _ %possession	a-8c7e19g14h13i14k-7p9r9
of _ %provoke	c12g13i9l13m14q10
of _ %relation	n-9p9q10r13
of _ %role	f12i9
of _ %short-while	e13f13g13j7k-7o9q-10
of _ %thinks-ill	q16
of _ %trifle	f20k6l-9s7
of _ %understands	a15
of _ %who-with	d-10f13g10
of _ %you-being	d-12g12i7n14p16
of _ ?	d19
of _ adult	f13
of _ again	j14
of _ and	c-8l19p20
of _ i	h10i11k19m8n-9r12
of _ is	a-12c7e-11f19i-8j-8o-8r8
of _ life	h20
of _ meet	f11
of _ month	j11
of _ mouth	n16
of _ never	l16
of _ proportion	j18
of _ though	h14
of _ to	b9c6i12j9m22n9q-9
of _ would	q15
of _ you	a18b-9e-8f15g-10i13l-9r17
of _ |	k-6l-18n-8o12q-10s-8
of a	d17i7o-8
of been	q15
of cvs	q21
of humour	j12
of kin	h16
of me	c10f-7j-7o18q-9r13
of my	a9h14m12s7
of pity	d22
of the	a19c14d-16f-12h8i9j15m-7n7o-14r11
of them	g-9k13
of these	c10
of thi	a14j8p9
of thing	f13
of us	a-12f9g9i-13n23p-13r-8s15
of you	d18f-9i-7j-16k-7l-13m18o-9p10q12r9
of your	c-6i15n16p9
of yourself	g11m10r8
off	a14b34d-15g18n16o12r14s-12
off $	a17h8
off %event	b18r10
off _ %give-way-loosely	r11
off about	j11
off unles	r13
offend	j19
office	b14i10k8
oh	a-11b18d-11h-8i-9j12k-13l22s12
ok	c12e-16g13i-21j17n-16p-14q-17r-18s27
ok $	b-9o11p10
ok %degree	a13l10s19
ok %i-will	l10s9
ok _ $	c9j15
ok _ not	g18
ok _ |	b13i-7
ok so	a13l10s19
ok |	c-8g11l15o12
old	a-14b-9c19d-22e-15h37n-9o-9p-27q-15
old %role	c13m7
old _ $	f9h9r13
old tim	h18
old you	h19
on	f-16g14h-16k-10l-11n-10o13q-10r-14s-6
on $	b13g-13j20m15
on %event	a-15c11e21f13j-7k18m-8o-10p9
on %nice	d14
on %only-just	c6f10h13
on %outing	a11c-11g-11h-19l-9n-8o-8p-9q-11
on %possession	a12b-10d16h-12i-8
on %small-number	d16j8l11p14
on %warm-good	a12b9g-10j6o-11
on %weekday	b-10c-10h-17i-7j-11p-8r-17s-8
on %you-being	b13f-12g10i17n12s-10
on _ $	a14b10c-20e-9g18j-20k-12l-18n17o8r14s16
on _ %because	a15
on _ %claimant	i18m10p10
on _ %event	f16h9l10m22
on _ %family-word	i14
on _ %few	e8h-10i12j19l-14r7
on _ %held-thing	e8l19n8o-8
on _ %outing	a8b21h-9i8m9o-19p-11q14
on _ %possession	a10e12l24o-12p-16q9r9s-7
on _ %relation	d12i20r-8
on _ %small-number	h-8i7j11l-14
on _ %stay	c12
on _ %trifle	f8g12i14k12l22o-20q12
on _ %warm-good	b9l11n16
on _ %you-being	a8b-8d-10f7p11r12
on _ and	b-10c17g25l11m-8p12q-10s-11
on _ around	j13
on _ bill	i19
on _ desk	j8q15
on _ for	c6o17
on _ hook	h19
on _ i	a13e11g-10i-11l24m12p-9r14s-9
on _ me	a22k11
on _ own	d9g14
on _ plane	p15
on _ roof	h16p16
on _ side	n10q12
on _ term	o15
on _ that	f9h14i8m8
on _ thing	d14
on _ will	n17
on _ you	a11c-5d14f8i7j12k-11o10p14
on _ |	b15d-14f9m-20
on a	a10d12g-10h9i9l14p13
on as	o14
on earth	k14
on how	r14
on it	e16i-7
on me	b18g-14i-7k-7m20
on mute	o14
on my	a-10b-8c6e15g12l11o-13q15s6
on parole	s13
on purpose	n8o16
on read	o19
on speak	o15
on the	b9c5d-21f18h13j-15q11s12
on thi	h-9k13m-8
on trial	m12
on you	a40d-23g26o7s-7
on your	b13f-12g9i18n12s-10
on |	i15j10
once	c-5g23i7l20n7p-15r19
once %easy-one	q14
once _ %give-way-loosely	r12
once you	r8
one	a-13b8c7d19e-11f10g14h16i15j13k7l10m17n14p15q26
one %held-thing	h10k7l10
one %mind-failed	l20
one %outing	d17e-10g27h13n-13p10q-10s19
one %possession	g20s7
one %said-verb	f13g11p17
one %short-while	h10k8l-10n-8
one %small-deed	l19m12o9
one %trifle	e-8g15i-7j9l24p19q10s10
one %warm-good	d-9g21i9k7l12
one _ $	d16f18h20i15j-10k-7q11r15
one _ %degree	d25q9
one _ %easy-one	q12
one _ %endowment	k13
one _ %event	b12n15r10
one _ %feel	a8i8k11
one _ %only-just	a10d-15f-10h-14i12k9l19m8q-13
one _ %outing	b8d10e8g23h15k7r8s8
one _ %provoke	a-9d20m12p18
one _ %thinks-ill	c12j8k8p-10
one _ %trifle	g12j8p20r-7
one _ %understands	d-13f8h17q-8
one _ %who-with	k13m12q9
one _ ?	e8g11
one _ about	j10s12
one _ ever	h9k16
one _ i	a-9c7h15m8
one _ it	a9q14
one _ me	a10p13
one _ so	d15
one _ these	c13
one _ to	g20p9q-11
one _ with	k13q9
one _ |	a12c-7h9l21q-9s-10
one birthday	l14
one call	p13
one day	c8k-9
one last	h15
one more	p12
one of	c11f9j12
one who	f9h8k-9m10o8
one word	o11
only	a33b-23c-11e-20h16i10k36l24m-13o9p-15q-12s-19
only %outburst	a16l12
only %sacrificed	g17l12
only %understands	a13k7
only _ $	d9g16l-13
only _ %few	i8k12l8
only _ %give-way-loosely	h12k14
only _ %only-just	i9l17
only _ %short-while	g11k13s9
only _ %small-number	i9k14
only _ %understands	f19i9m8
only _ is	e13
only _ my	k11
only _ on	k11
only _ to	a15
only _ what	e14
only _ you	a9d17k10n8
open	b-17c9e-8f-10g-12h13j-9m22n-9o27p12q11
open _ |	o11
open my	m17
opinion	d18l-15n-7
or	a-31b-29c23d-19e-15f-10g-25j-9l-24m-26n-36o-12p37q-13r-28s-33
or %event	f-8g18p11
or %give-way-loosely	i10
or %i-will	i7p14
or _ $	b18c8e9h18j12k7p-12
or _ %only-just	c10
or _ ?	f8i7
or _ could	p16
or _ not	b-10i15
or _ post	p16
or _ you	h12i11p-9
or _ your	p14
or did	i11
or i	p30
or it	f-8g18p12
or no	e13i21
or not	b11e12
or settl	h13
or someth	f14
or you	f8p24
other	c-9d-16e12h-10i7k52l22m-22n12p-13q35
other %said-verb	l10
other %trifle	s17
other _ %outing	i12
other _ i	b12h7k14
other _ worse	l10
other are	k9
other word	s18
our	a-21c8f-7g-14h42j-19k38m-11n-9o-12q-13r17s19
our %outing	h16
our %shown-in	h17
our %small-matter	h17
our %trifle	h15k11
our _ %outing	k20
our _ %short-while	k25
our _ |	h19
our song	h18
our soul	k12
out	a10b-10c-8i14l18n12o12p16q22
out $	l-8q13r8
out %event	k10q17
out _ $	d16j-8l27m-7n-9
out _ %barrier	n23
out _ %extreme-name	a13
out _ %thinks-ill	d19h9
out _ %you-being	n16p-10
out _ ?	f11g16q12
out _ door	n23
out _ me	c6o15
out _ mouth	n16
out _ pity	d22
out _ proportion	j16l8
out _ the	n19p10
out _ your	n16p-9
out _ |	f-11j12
out and	p20
out fine	l16
out of	e-18f8j13n14q-18
out on	p19
out or	f14
out that	k6q15
out the	l-13n9
out why	o16
outside	b27e-8h12j8k18o-10p16
outside %you-being	b17p14
outside your	b16p13
over	a-16b21d-15e-9g-11h11j37l14m10o14p26q-23r-8
over $	b13k7
over %event	h-8j17l12
over %extreme-name	j20
over %few	h19j12l12m10
over %only-just	h15
over %scorned	j18
over %small-number	b-8h19j12l12m12
over %worthless	j19
over _ $	c-8d-11j14r-9
over _ %surely	j17
over _ %trifle	b9c6j13
over a	b-8j10o7
over it	e8j16l12
over noth	j18
overreact	j14q9
owe	a-9d-11e39f-7k-11m-10n-10o-7s-6
owe %event	e18
owe _ %event	e21
owe _ that	e19
owe me	a-9e24m-7n-9
owed	e24
own	b27c-6g22h-17i11k-8m25n13p-11r-16s10
own %child	m16
own %claimant	b11m12s7
own %family-word	b14r-7
own %kin-role	b13k6r-7
own %mind	f11
own %other-one	b12
own %relation	b11m11
own %role	b16k6
own %tie	b19g13
own _ $	a11b14e13f-13i11l-11n17q-11s-8
own _ %thinks-ill	q19
own _ |	b13d-9g21s7
own up	i20
paid	a-8e22g-10
paid for	e18
pain	m19
pain $	m17
panic	j12l14
paper	e9l17n-12o-9
paranoia	f11
paranoia $	f9
parent	b13l20p14
parole	s13
participation	l40
partner	q27
party	g14l14m11
pas	o17
pass	a-15c10g-9j21k-6l19p-12
passport	p23
password	b-18e12n15r16
past	d19f8h34l-18q-9s12
past _ ?	f14
pay	a-11b-8c-6d-11e38m-8o-8q14r-16s-7
pay for	e16i10
pay the	e15
pay you	e14
peace	a16e14
penny	i7p14r16
people	a14c-7d19e-9i-15k-12l20m13n11p23q21r18
people %give-way-loosely	a11q12
people %provoke	a14m9n9
people _ %only-just	f8q16
people _ %surely	a8f11
people _ not	a14r10
people to	g22
people who	d-10p18r27
perhap	a11c23f12r13
perhap _ the	c12
permission	s13
permission _ breathe	s13
permission to	s12
person	b15h8i16j11k16n8s-14
person _ %degree	d16
person _ %feel	g10j12k-11
person _ get	k-10
person _ so	d15
person would	j12
personal	j11
personality	l15
phon	i13l14n11
phone	a17b14e-13g9h9i12k9m-8n21o13r-17
phone _ |	a16h7
photo	d9i-16k15l-11n-8o-7
photo $	k12
pic	c17d9f-9i9k-9p13
pic |	c11
pick	a9e22g11h-8o7p9r12
pick _ $	b12
pick _ the	e15
pick up	b8e15h-9o7p14
pictur	b9f12
pilat	g17
pile	m20
pile on	m21
pill	f15g13p20
pity	d22p9
place $	d12
plain	n21s7
plan	a-9c13k9m-7
plane	p16
plann	d-11n24
plann %event	n13
play	f-15g-16h14i-8j-12m-16n32o9q9
play _ $	n16
play _ the	q19
play _ victim	n10
play the	n22
please	a-19c-17d-15f-14g-36i-28j-9k-16l-21m-25n-16o-41p-42q-27r-19s-22
please %limit-set	b26
please _ $	h16
plenty	o8q25
point _ you	d18
point of	d15
poison	s11
poke	a24c28
poke _ bear	a22
poke the	a18
post	b10c7e11f-7g-14h-12j-7p10q-9
postman	b20
power	n19
practical	a12
preciou	b18
prefer	q15s11
present	r15
pressure	a27
pressure is	a16
pretend	n14o22
pretend i	o23
princes	j13
privacy	b21i7
private	b16d9
privileg	r17
probab	c15
problem	j24l14n11q17s-13
problem $	j14
proces	b16
profile	k12
project	l10n18
promis	c9f13h-9
promise	c9f14h14
promotion	l18
proof	i16
proper	a10b-9f-7i10m-10p-10r21
proper _ you	a15
proportion	j18l32
proportion $	l26
proud	a-23f-9g-10h9o-10q-10r20
proud _ $	m10
proud _ you	o-8r16
proud of	m9r15
prov	f18
prove	i41
prove %event	i16
prove _ me	i11
prove _ to	i12
prove it	i13
provok	a18
provok _ $	a19
pull	j20l9
pull _ out	f12
punish	h10n17
punish _ $	n13
punish me	n18
pure	f22l12
pure _ $	f18l12
purpose	n8o16
push	a20b10l23n-7
push me	a15
put	a12b25d16e11f7g15h9i17k11l10m15p-14s16
put %event	l20s8
put _ %only-just	a10i-12l14r9
put _ %trifle	b9k7p-8r7s17
put _ earth	k11
put _ for	k11
put _ in	a10i-12l15r9
put _ on	c7d10i17
put down	h19
put it	l14s7
put on	j10k14m9
putt	b18q11
queen	j10s12
question	b-11e8h-12i12k-8m12
question _ of	f11
queue	d16
quiet	a17b-24e-13i-8l-10o33p11r-8
quiet _ you	o18p12
quit	a9h15s12
radio	d9
radio $	d9
rain	a-8c9e-14j-6l-13p-13q-9s-7
rais	a16d10e-11f17k-7l16m10o-8q-14
raise _ $	a16
ran	l17
rank	s15
rather	c-7d-10g-10j6l15n12s11
rational	j15
reachable	e21
react	a12j15
react to	a12
reaction	a11j21
reaction _ %you-being	a13
read	a10b21e-9g-14h-17k9m8n-8o25p-9q-11r-12s15
read %event	a20m16o7
read %you-being	b15d11h-8i-8p-10
read _ the	i7s15
read _ you	o14
read it	a20m8
real	e-11f25g13h9i24k19l20n-9o-10p15q-9
real $	a13f13i7j-9
real %feeling	j15
real %grave-wrong	m12
real _ $	k8l22n-8
real _ here	m11
reality	f30
reason	a12b-10c14d31e8f-9i10k17m-7n8o-8
reason %they	d15
reason _ up	k10
reason they	d15
reason to	k14
reason you	d12n23
reasonable	j18p13
recall	f27
recall %event	f12
recall it	f12
receipt	i28p-9
receiv	s10
recollection	f17
reduc	a16
reference	r25
reflection	a20
regard	g-9j6l22p10s9
regret	d18q-10
relax	l18
remark	f19j13l10
remark _ $	f17
remember	b-8d-26f61h22i-15j-16k-11l-13m-7n-20o10p13s-9
remember $	a13f8
remember %event	d-9f7j-7o-8q13
remember ?	f20o10
remember _ %event	f24
remember _ %surely	f18
remember _ ?	h18
remember _ again	f10
remember _ that	f16
remember _ you	f23
remember that	c6p14q17
remember the	h17
remember thing	f12
remember who	g19
rep	c5g-12o35
rep $	o20
rep _ $	d14
rep to	c5d11o13
repay	g20
repay me	g14
replaceable	q13
replacement	q20
report	m20
report _ then	m11
report me	m11
request	b31e11s9
request _ %limit-set	b21s7
require	f8i19
require %few	i12
require %small-number	i13
require a	i12
resent	m-9n15
resent me	m-9n15
resign	b8l-8s13
respect	e27l15
rest	b11d-12f7g-11h-9j10k15n-12s10
rest _ the	k13
rest _ us	k-8s13
rest of	j9k10s11
resume	o13r13
resume %once-that	o8r12
rewrit	f17
right	a-9b-8c13d15e18h-8i8m7q13s21
right %degree	s10
right %soon	c6i15
right %surely	c6i15
right ?	d12k7
right _ $	i8m10n12
right _ %i-will	b8s10
right _ %you-being	a14e17h8
right _ i	c7m-8s30
right _ your	e17h8
right for	m11
right now	c6i15
right so	s10
right through	n17
right to	e19
right |	c8g13s10
ring	a-13b22d-11g17h23i-8n9o11r-9s-9
ring $	c6g11h22
ring %surely	o11
ring _ %thinks-ill	m8o16
ring _ %trifle	o15
ring _ come	e13
ring _ like	o11
ring all	o11
ring you	e17o-8
role	c8g13q16
role _ $	g17
roof	e28h19p14
roof _ %give-way-loosely	p19
room	a-8b10d17f17i10k8l-13m-14n-11r14
room and	p19
room is	h19
ros	k22
rotten _ $	m10n11
round	c-6f12i22m-10p8q15
ruin	a11d12j9m10s14
ruin %you-being	j13s13
ruin _ %outing	j13
ruin _ %short-while	j13
ruin _ %swear	j6s9
ruin _ whole	j6s9
ruin your	j13s13
rul	a10e13
run	a-9b-10f7i-8l28n15r-11
run _ $	d10k15
run _ %event	l16
sad	d9j11m-7n-12
sad _ are	j12
safe	g-9p19q-11
safe _ %event	p19
safe |	p16
said	a-14c-7d-22e-13f15k10m-20n-15p-26q10
said _ $	e14n8
said _ you	a-11f12
said someth	j14
salary	e36i7
same	d10e-12g-10i-8k-7o13q31s-10
same %outing	j8l11q16
same _ you	q18
sat	e10h30i-13k10m9r-8
saturday	e16h-9l11o8p-14q10s-10
saturday $	e8q18
save _ $	p14
save you	p14
saw	a-9b14c15d-15f13g-14j-6m-9p-9s-6
saw %few	c12
saw %small-number	c12
saw a	c13
say	b8e11f-13g9i25k-17l-12o-9q-9s11
say %amends	a10m14o15
say %event	d24e-17g-10h-8n8s15
say %gentle-praise	o12
say %only-just	e14i-7
say %you-being	n9q15
say _ $	f-7i9m-7o8
say _ %no-word	c10
say _ %outing	o18
say _ morn	o12
say _ not	b8c15g-12
say _ to	e17f-7p13q-11
say _ you	i8j10n10o18s12
say _ |	a14h-9i18m8o10p9
say good	o12
say i	f7j7k-7m10r8s11
say it	e-10h-8i8s15
say sorry	a10m14o15
say to	d-11o18
say yes	c13
say |	b15s14
scar	j9n8
scar of	j16
scary	f23
school	a11d20f-11g19i7o-10p15r8
school $	d27
screen	i23n-8
screenshot	i16p22
screenshot _ %device	i12
screenshot _ %short-while	i12
search	k10
seat	c13
second	b-15c-6g-22h-13i19k9l12s-6
secret	e15n21
secret %possession	n14
secret life	n14
secretary	l16q13
secretary $	l16
section	f24
see	b9c30f17g14h7i9k-10n19o8p24r34
see %few	r11
see %small-number	r17
see _ %easy-one	l13
see _ %feel	a18b13c8
see _ %give-way-loosely	n18r14
see _ %held-thing	p17
see _ %someday	c12
see _ %thinks-ill	c10
see _ %warm-good	p15r13
see _ ?	n13
see _ first	o13
see _ i	f11p-12r10s16
see _ it	e17
see _ the	b8c9l12
see _ you	a19b8f-8h-8n11o8p12
see a	r10
see how	b11c9o15p13r12
see that	j7m7p9r12
see what	a19e-8f-12i-7l15o-11p9r-11
see where	c11
see who	o11
see you	b13e14f-10h-9q-9
seem	f8
seen	b-8d15f-9h-7i20o20p13q12r12
seen _ %felt	p14
seen me	k8p14
seen |	o12
self	l14n18
sell	n18q-16s9
send	f-8h-20j-7k-8l-14o9p-13r-18
sense	d10j7
sense _ $	j10
sense _ humour	j12
sense of	j11
sent	b-10e-9h-11k19n-8r-7
serve	q12
set out	i13
settl	c12d25h11
settl _ $	d17
settl for	d21
shak	m11
shall	b12f-12h-13i21m21o27p16r-11s9
shall %feel	b11m7o14
shall %thinks-ill	i12p9
shall _ %only-just	m14
shall _ %surely	m12s7
shall _ just	m12
shall _ who	i12
shall i	m18
shall not	g14o10
shame	d12g26p23
shame _ $	g16
shame _ you	g16
she	a-9b15e-21f-10g-14i-14m-20q24r7s-10
she %thinks-ill	b8k7q12
she _ %extreme-name	h11
she _ %few	j11
she _ %once-that	q18
she _ %only-just	g22h11j8
she _ %provoke	q14
she _ %scorned	h11
she _ %small-number	j16
she _ %warm-deed	j17
she _ %worthless	h11
she _ noth	h11
she _ |	b8q20r7
she doe	q13
shelter	l9p19
shift	l16o-9p10
shirt	e8q16
sho	h-10l18
should	b-12c11e22h-8l-19n-16p15q19r-9s24
should %feel	b-8f9j8p-10q22
should %provoke	h19
should _ $	f23g15
should _ %easy-one	e14
should _ %feel	e20g-15o-7q-9
should _ %give-way-loosely	q13s9
should _ asham	g12
should _ at	q19
should _ grateful	d17
should _ have	e9h8
should _ need	e16
should _ of	g11
should _ stopp	q16
should _ to	e14g-9k10
should be	f14g15j14m7
should have	f-8q22
should i	a10s21
should not	d9e27g-12k12o-7q-13
shout	a22e-12i-7l9p-11q-10
show	a-9d19e-14i11n17q29r15
show $	n19
show %you-being	q14
show me	e-9g10i13
show your	q14
shower	i23
shown	h13k8r15
shown _ %you-being	k11
shut	g-12k8o8p9s18
shut %event	b9p12
shut _ for	p12
shut _ you	p12
shut it	p12
shutt me	b14
sick	d11i20j-9
sick $	d13
side	a-10g-14h17i-8j-11k-7m11q15r22
side $	e12l9q18r9
side _ the	h17
side of	h19r14
sign	d-12e9h-8i-10o-15p24q-10s-7
silence	o27s8
silent	o20
simp	d15e16f10
simp _ $	d14
simple	g22k7r19
simple $	g15k10
since	b15c-11d9e-15g24h21i9k13m14n24p-14q17r-16s10
since %apart	h16
since %event	s21
since %you-being	j10m11q10
since _ $	k11m10n8
since _ %claimant	b9f16j10q11
since _ %event	g19
since _ %give-way-loosely	b23h10
since _ %provoke	b9h15q11
since _ %relation	b9f16j10q11
since _ is	s26
since _ left	h12
since _ met	k10
since _ not	a15
since _ |	g-12h14
since when	b16i13l10
since you	a18b11f-8g20h16k9m-9o11q15
since your	j11m11q9
sing	h12s18
single	c15d17k17q9
single %outing	d19
single ?	c9
single thing	d20
sister	d-13e-14j-8o9p-19
sit	e-11f-8g28h10k-10l20m15n-7o27p-9s7
sit _ the	g17h8s8
sit at	h10l20
sit by	g13
sit there	o22
sitt	b11e9j11l14
six	e18
skin	j37
skin $	j13
slamm	b12
slamm _ %barrier	b12
slamm _ door	b12
slamm the	b12
slap	l10p16
sleep	b-9d-10f7g18o-10p31q-10
sleep _ $	b-10c8d-10
sleep fine	g19
sleep well	c9
slept	b8g9k13s-7
slight	f12l8
slow	b-12d14i23l12o-8
slow $	i15
slow _ $	l14
slow clap	l18
small _ |	l20
smell	a-11i9m-9n7p-9s7
smell %event	n18
smell _ you	d10n13
smell it	n18
smil	a9c-6k11n14
smile	j8n15p9q14s7
snitch	p20
so	a23c-15d-18e21f-10h-10i8j9k-29m-10r-13s34
so $	e16f16q9r7
so %because	s12
so %event	g21m9n8q13r-13s-13
so %gentle-praise	h11r9
so %give-way-loosely	g-9i14
so %hidden-fault	n21
so %large-words	s17
so %oversensitive	b10j9
so %said-verb	l15s7
so %soon	b12
so %surely	b10e14f-7g-11n-8s14
so %they	l18
so %too-much-feeling	j17n8
so %you-being	e20g12q-8
so _ $	e-18f-7h8j15n-10
so _ %claimant	s17
so _ %easy-one	l20q-9
so _ %event	a13f11i10q10r-8s-8
so _ %give-way-loosely	e-11f-10i9j-6l13s-16
so _ %grave-wrong	l10
so _ %only-just	b20d15e20g-14n8
so _ %other-one	s11
so _ %possession	e28g10p16
so _ %relation	s12
so _ %role	s15
so _ %thinks-ill	b-8c9f-9g15l-9n15s-21
so _ %trifle	j15s7
so _ %understands	c8d-13e-10h-8i8m-8p13q15
so _ %warm-good	q11r15
so _ %you-being	e-14g-13i-8l16p-12
so _ am	b17e-8q-9s7
so _ are	f-8s9
so _ being	o13
so _ can	b9e-9i11n12
so _ could	g25n10
so _ i	f-8i-8l-15m-9r-9
so _ is	a15e18i7j-6o9r9
so _ me	e8h11j7m11
so _ my	s14
so _ not	c10j-11n-8q9s12
so _ should	s13
so _ the	l19p-10
so _ to	a14d14p11r9s9
so _ want	l-10n-8s13
so _ was	s17
so _ will	b-8e15i-7n10s-11
so _ you	c-5g19h7j6s23
so _ your	l20s-7
so _ |	b-9d22h8i9j7p20r-7s-12
so basical	s13
so because	s12
so call	l14
so cold	m14
so good	h12
so i	b8c-7h-8l10p-17r-9s14
so my	s15
so now	b12
so personal	j11
so thank	a15
so the	a14d12
so they	l14
so you	f-7i-7l14o11s-8
so your	e23g16
sober	a15h8
social	p19
sofa	d13l12n8o-8p-10r12
sofa _ you	r12
soft	c6l17
sold	e-9g15
solicitor	b-9m9o-10p18
some	c24d23e-11f29h-13i-12k-6l30m12p-23q9r-9
some %outing	c15
some %possession	c13
some %short-while	c19
some _ are	d35
some _ for	d28m14
some _ i	c11
some day	c10
somebody	d18g33i15m7n23
somebody _ up	i14
somebody who	d14
someday	c12
somehow	g16m18
somehow |	g15
someone	d28e-12h-16j-9k-15n22o-8p-20
someone _ you	n21
someth	b24c15f35g25j14k-11m-7n13o-19p11r15s-10
someth ?	f12
someth _ $	b20d14g10n-8
someth _ you	b9j15
someth you	a16
someth |	n23
son	e13g13n7o10
song	b15c11h25
sorry	b-11d-13e-19f-17g-20h-16i-24j-11k-14l-31m-13q-13r-34s-15
sorry _ $	m8o11
sorry _ %outing	a15
sorry _ %weekday	a14o8
sorry _ exist	m21
sorry about	a15
sorry for	m15o-13
sort	f27h8l-8n11q11
sort _ $	f15
sort of	b13f18q14
soul	k39
soul _ %understands	k11
sound %small-deed	n14
sound %trifle	n14
sound like	n14
spare	b11e26g10p-13r11
spare _ the	b20
spare me	b20g11
spare room	e18
speak	b13e-12g-9i-9k-8m15o34q-9r-7
speak $	b20m8
speak _ $	a12i-6o23
speak _ me	o12
speak _ you	o20
speak term	o15
speak to	j8o17p9q-9
special	b22q10
spell	e17
spell %event	e17
spell _ out	e17
spell it	e17
spend	g17i13
spend _ %endowment	g15
spend _ %who-with	g15
spend _ with	g15
spirit	h8k7m8
spirit _ %event	m9
spot	q25
spot _ $	q10
spr	c14
stable	f14
stand	b12d12e-8h-7j10m9s11
start	a21c-7d-17f23g-13i16m-15n-8q8s-12
start %event	a11
start it	a11
start on	a15
start to	f18
starve	l8s12
station	d13
station _ $	d9
stay	a24c18f-14g17h-13j-19k7m-12p9q-11r8s-12
stay %nice	c10
stay _ $	a19c19k9
stay _ %many	g18
stay close	c6
stay out	a17
step	q18
stepp	d13q9
stew	o18
stew $	o12
stick	d29
stick _ %understands	d12
stick to	d33
still	c52f-28h33i-20j-13k-27n-15o-11q11r-14s-13
still %feel	a12c12g-10j14
still %give-way-loosely	c10h11p14
still _ $	h14m12
still _ %easy-one	c9
still _ %event	c10
still _ %only-just	h18
still _ %proof	p17
still _ ?	b9c18
still _ by	g18
still be	a16j12
still have	c10
still single	c9
still wear	c12
still work	q17
stitch	l12p17q12
stitch $	p19
stone	r20
stop	a-16b23c-7e-14j15k18m12n13o12p10r17s-7
stop $	k9p10
stop _ $	o14
stop _ %you-being	j14
stopp	a-8d12e-8g14h17m-7r9
stopp _ $	d20
stori	f16
story	c5f20g-10h-9i24l-11m11p-9
story _ %who-with	f14
straight	f18o17s7
strange	f13
stranger	b12c10o14
stranger $	c8o11
street	m11p24s7
street %surely	p14
street _ $	p13
strict	a17
student	d19
student _ %feel	d17
student _ have	d17
student i	d17
study |	n19
stuff	b-8f27g-11n-8
such	b30d-10j12q16s-12
sudden	i8m13n26
suffer	m11n9
suggest	j13
suggest _ %event	j11
suggest _ that	j11
suit me	e16
summer	c14e8g14
sunday	b-10c-11g25i-9j-7p-11r9
sunday $	g18o-7
suppos _ %give-way-loosely	a15e8
suppose	g49l17s11
suppose $	l12
suppose the	g19
sure	e-8f17g46i-8k7l10m16o-10
sure _ $	k10m12
sure _ on	m17
sure _ will	g10l13
sure you	f14
surpris	f10q15
swear	a-11h21i32p13
swear _ %you-being	i18
swear _ your	i13
sweet	c10r17
sweet _ %feel	r15
sympathy	m21n9
table	e13f18i9l8o8
table _ %said-verb	f15
table _ you	f18
table until	i12
tablet	f20g-11p26r-9
tak	a9b12g-12h-7m7n12o16p28s-6
tak %few	a19n9
tak %small-number	a20n9p8
tak _ %small-number	b16
tak two	a17
take	a-17c10f9g-17h-9i11j24p12
take %event	c13q10s7
take %once-that	d22
take %only-just	d23
take _ %degree	j13
take _ personal	j10
take _ so	j14
take a	b9i10j7
take after	d23
take not	q17
take that	a9c11
talaga	d21
talent	d19
talk	a-19c-16d11e-9f17g-30i21j11k-9m9n11o50q12r-8s12
talk $	i14n24
talk %provoke	j9o10
talk _ %barrier	o14
talk _ %event	b8f15n-7r9
talk _ %i-will	j19
talk _ %once-that	o14
talk _ %them	j9
talk _ %warm-good	o22
talk _ her	j9
talk _ i	j19
talk _ me	n9o-14
talk _ the	o29
talk _ wall	o14
talk _ will	j20
talk _ you	f9o17r-7
talk about	a-9f11g-9m14o-8
talk to	c-8i8m-8o12
tasha	q20
taxi	e9h10i11
taxi $	h9i11
teach	e-8o16r7
teach _ what	o17
teach you	o18
team	a12e16p-17q14r11
tear	j14
telephone	o18
tell	b-9f13g20h-16i21j-17l-11n20o-17p35
tell %them	c8d12g21
tell me	a-17b9c-7f-7i26l20n10p-10
tell the	n12p15s13
tell you	d-9e11f10p-12q10s-7
temper	a26
ten	b8d-10g25h-12i9k-7m-7r-7
tend	p21
tend to	p21
text	b9c17d-13h-13i-14k-8l12o30p-22r-12s-10
than	a-15b-11d12f-9h-14i-11j10k11o14p-13q15
than %event	j7l15r7
than _ $	o11p-9
than _ %give-way-loosely	g10q13
than _ did	q15
than that	l15r7
than you	d33k-8l-9q50
thank	a14c-10f-12h-14i-13j-15k-11m-7n-20o-12p-16r-29s10
thank $	a16
thank _ $	e-9g13q-9r-8
thank _ %event	a11b9s10
thank _ for	g-14r-7
thank _ the	d15l10
thank _ your	s12
thank for	e-10g10l12r-9s14
thank you	a-15b-9c-6d-11i-7r-10
that	a10f18g-11j13p16r9s15
that $	a10h-17i10j8l20n-10o32q12r9
that %barrier	b16p17
that %body-part	a10d18j6r8
that %claimant	h24q-9
that %device	f15r9
that %endowment	a12c6d16
that %feeling	r16
that %gentle-praise	d9n15
that %give-way-loosely	h15
that %i-will	b-15e-9j7s9
that %large-words	d23
that %outing	f9k7o8r18
that %possession	e15f15i11p10
that %provoke	f17p11
that %short-while	f12k6
that %small-deed	a-8b10f14l-16
that %trifle	d-16j-10l-19p17r9s-10
that %understands	f8m12
that %warm-good	g9p17
that %you-being	a-10d14k-10n14s-7
that _ $	c-7e-11f-11g-13h20i12j11k11o-8r13
that _ %because	a22e13g14
that _ %degree	d-11e17l-11n-7s7
that _ %event	a-12b8d12e13g-11i-8s7
that _ %extreme-name	d-9g10j13
that _ %feel	c5g17m10n11o9p-11q23s9
that _ %feeling	b15j11
that _ %felt	b11j12n10
that _ %give-way-loosely	a17c6i9l-10o-15p19s10
that _ %i-will	b13d-10g14
that _ %only-just	b9e18f14h-13k13s12
that _ %plain-feeling	b12j16
that _ %provoke	a10b21d-9e-13g-15h-8i11j-6
that _ %surely	c15h9i-9j-7k-6l-11m7n-7o14q-14r-14
that _ %thinks-ill	b9j16m13p-13s9
that _ %trifle	a11c14j-7n16r-9s6
that _ %you-being	g-12j-6o20p17
that _ ?	i14l9p14
that _ a	c-7j15l11p-14
that _ about	d13n7
that _ all	c11e-15n8s-11
that _ am	s14
that _ and	d9e10f11g20i-9l10o-7p15
that _ can	b-10f7r17
that _ come	i9k15
that _ could	g16
that _ feel	j11m9q9
that _ how	e23s14
that _ i	a16b9c7g13p11r-10
that _ longer	s11
that _ luck	k6l13
that _ my	f9g15h-8
that _ no	b9d14s16
that _ not	a-17b14d13e-12f11g-9i9j-7k8m-13n-10
that _ of	o-7p13s-7
that _ on	a21h10
that _ paranoia	f13
that _ still	h11
that _ stop	a9k11p18
that _ the	f16h16j13k-10m11o18
that _ there	f14n8q10
that _ third	i16
that _ to	a10f-7k-6m-8n9
that _ us	h14
that _ what	d-11e10g-12j-6q15r-8s27
that _ worth	g21
that _ you	g-11i-14l-13m10q-13
that _ your	c5f12o10p12
that _ |	c14f9h12n-7o-15r-10s-9
that are	f11
that before	r16
that door	p16
that email	r11
that face	a11d15j7
that i	e-9h-8p9s26
that is	d15e43h-13l16n15p-10q9r-13s16
that mean	e9s11
that taxi	i12
that tone	q9r16
that was	a-15c-5e-8f-11l-9m-10s-8
that word	b14
that you	g19i9j8k-15q21r-7s12
that |	b26c7d16e-9j-6q-9r-12
the	a-13b-17c-19d-18e-21g-14h-20i-27j-10k-20m-26o-40p-18q-21r-27s-20
the %barrier	f8k-6l-11n13o16r-7
the %child	b8o11s8
the %claimant	e19g-15h10k-6l-11o8q10
the %colleague	a16e-10f7g15i7k-7
the %device	b-9d18g24i19j-7o9p9s-10
the %drawn-line	n-7o15
the %easy-one	l18n10s6
the %endowment	d36
the %extreme-name	d13g-16i-7k-11m27n13p-10q11
the %feeling	a12j18q9
the %few	e17i-12j-8k13p-10s-13
the %grand	j10l27
the %held-thing	b-15j8q-16r20
the %hidden-fault	n18
the %kin-role	c8d-16h21j9o8r-9s14
the %lapse	n14
the %large-words	e9o17q9
the %limit-set	o17
the %mind	d15
the %only-just	b-10d9h17i-7j-7l-9r-10
the %other-one	d18h13q30
the %out-of-proportion	a20p12
the %outing	b9f-14h-18j-8k-11p-10q20r20
the %pastime	a-9f13g13k18n9p-21
the %possession	a16b-12c5e13i28k7m15n10o-8r18s-8
the %proof	e-8f-7k-7r-8
the %relation	a16c-5f10g10i7j-7k-17o10p-11
the %role	g32h14k11m12n-10
the %said-verb	o12
the %scorn-name	d16h11j7o7p-9
the %secret	e-8f-9i-11j-8k-9p19s12
the %short-while	d30h-13l-17p-9r-10
the %small-matter	b11d15e10n9q10r-19
the %small-number	b-10i-11k9m8p-9s-11
the %surely	h11k6l-10
the %thing-or-pet	d-16e17f12h14i-10k-11l-11p-11q-16
the %tie	a12d-13e19f-9g-15h10i-8l-9n-9s-7
the %trifle	a9e-9j-12k-8m-17o15s9
the %villain	d-9g-11m33q15
the %warm-good	b-18c9i14j9l-18m9r10
the %weepy-noun	j40
the %who-with	d10f8
the _ $	a-10c-20e-16f-8g-19j6k-16m-10o-9q-20
the _ %anybody-at-all	b-9d10e13i8m12
the _ %because	a25j-7k9
the _ %big-number	a15b10d-10e11f-7
the _ %claimant	g-12h-12m10
the _ %colleague	f9p21s-7
the _ %drawn-line	k-6r15
the _ %easy-one	a11b-14c-7e-10f-10g17h12i-11j-9p-11q17s-8
the _ %endowment	c-7f10h-10i-17j8l-14n-13o-12r9
the _ %event	a-17e25f10g11q9
the _ %everyone	k-8m14
the _ %feel	b22d-12e10g9h8k-9l11m17n10o18p-9
the _ %few	g-12i9j-7k-11n-7p9
the _ %give-way-loosely	h22i-11j10k14l19m17n9o23p-13r15s14
the _ %grave-wrong	m16
the _ %hidden-fault	g11m9n11
the _ %i-will	f11h14l-22o-8q12s9
the _ %large-words	k7m13p21
the _ %limit-set	n19p-10r11
the _ %minutes	i18
the _ %nice	g20
the _ %nobody	h8l12o18
the _ %once-that	a-14f-9g-15j-9p-12q-12r-12
the _ %only-just	d20f11i-12j-10p-9
the _ %outing	c-6d24f10h10i11j14k-6n11q11r-10s-18
the _ %possession	c-6i7k-12m-18o10
the _ %provoke	c-15d16g15h9i-8j-8m18n15q-12r-12s-10
the _ %relation	a13g-13h-7j8p27
the _ %sacrificed	a12i9k11o7q19s10
the _ %said-verb	b-8c-7e-21g10h-12i-19j7l11o-9p-9q-13r13s-15
the _ %small-deed	d19g17i-8j-6k6l-13m7o10
the _ %small-number	b-10i8k-12
the _ %surely	a8f19i-23j-7l-12m-7n10q-13r-15s-7
the _ %they	a-10d9e-11h-13i-10l8s-7
the _ %thinks-ill	f9g18i-10m-9q35r9
the _ %tie	d-11g-14k-10m15q13
the _ %trifle	k-12l-20m11n-21o-14s-11
the _ %understands	a11f19i-7j24k-9l-12m21r-12
the _ %warm-good	c-9e-15h-9j-7k7l-10p17s-7
the _ %weekday	b9e13h-8i11l-9o-9r-9
the _ %who-with	c-6f8h-8i-15l-9n-9
the _ %you-being	b11k-8n14o7q29s8
the _ %your-audience	k6l-11q17
the _ ?	d-16e-8f-11h12j-13k-9p-10q-20
the _ a	a15d-15e-15h-9k-10l-10p-10
the _ about	b-9g-10l16s-6
the _ act	n10q13
the _ already	p16
the _ amount	l13
the _ and	a-19b-13e22f8i-9n8p14q27
the _ are	d11f9j-7k17n24p-9
the _ as	b9g10i-9j6n-7o-9q14s17
the _ ask	g11q10
the _ because	a26j-6k9
the _ but	c7f-8g17h-8i-7p-8q-14
the _ by	e11h-9l13m-16
the _ describe	l19
the _ down	c10g-11p-10
the _ even	d12h16
the _ for	c8g21i-14k-9m-12o16p-10
the _ from	g-11h17i10o-10p10
the _ get	a12m13
the _ goe	p12
the _ got	d-9f9h8j8l-8
the _ greetin	j10
the _ had	a19q11
the _ has	a-9d10e21f20h-8i-9j-6k9n-13p-12r-10s-9
the _ have	d-14j10o20p-12r-12
the _ here	n11
the _ hir	d16
the _ i	d-15f-14g24h11i9j-10k15m16n-12
the _ in	c9f13i-9k-11l25
the _ is	e19h-13i-21j-7k-14m-8o21p-13q-23s-28
the _ it	d-13g16h-16i-12j7k-8n-8q9r7s-8
the _ me	e-9g13i-7m-8n11o8p-9r9
the _ mean	s19
the _ might	c10
the _ minut	i14
the _ miss	h18
the _ my	a17c8d-11e13m21o8q-10
the _ now	f17
the _ of	a14c6d23e12h8k16o11p15
the _ off	b31
the _ office	p13
the _ one	a-10j-8l-21m9p10
the _ only	d18
the _ our	b11
the _ out	f-7j8p27r7
the _ over	j15
the _ said	r15
the _ so	a14e11h-11m-7n-7o-10
the _ speak	b20m9o10
the _ stay	r15
the _ stop	k6r15
the _ suppose	l17
the _ that	a-12e16h9i10k14n9s11
the _ the	b-20c-5d-16e-16f-20g-10i-14k8m-8q-18
the _ they	d12f8g-9k8l-9p11q10
the _ think	q20
the _ time	f12h10
the _ to	b-9c-8d-13h-13i-7n16o9p17q10
the _ today	i8k6
the _ type	c16
the _ until	i17p-9r14
the _ ups	d14
the _ us	h14l-9s10
the _ version	i18
the _ was	a15c-7d-15h-8j7k-9s7
the _ we	d14e9f-7o-16p-9
the _ what	a12f12j7
the _ white	f11
the _ who	c-5d-9f10g11k-8m14q22s8
the _ will	g20q-14
the _ with	f9i-14n-8o-8p9
the _ you	a18c-7d29e10f13g11h25i7j-20m15n27o21r10s9
the _ your	a10f8l9n-8r14
the _ |	b-9c-8d20i22j-7m-10o9
the apology	o13
the bear	a18
the behaviour	f12
the biggest	j15
the bill	e10i16
the bottle	a17
the bridge	p16
the camera	i18
the canal	p13
the dark	g17
the day	n9r22
the door	f9g13h13l-11n23
the emotion	j14
the eye	i10
the fact	f22n11
the fus	l23
the green	c12
the grown	d14
the heat	f10
the kitchen	f9o17r7
the knife	m18
the lad	q12
the laptop	p15
the last	f-7o14p15s-7
the late	n11
the least	e26g15
the lord	k13
the meet	f8
the men	f13
the mirror	n16
the money	m21
the office	i12
the old	h22p-13
the one	i-9j-9m15p14r-10s-7
the only	h12k6l-12
the other	i13j11k21m-8r8
the past	f14h9
the pic	p16
the postman	b20
the problem	q20
the quiet	o19
the real	i8l11m22
the reference	r13
the rest	f7h-8j8k19s11
the room	d14i22
the same	f10i-9o12q17s-7
the silent	o12
the street	m8p20s10
the tablet	f8p16
the thank	g17m7
the therapy	b18
the third	i17
the tone	a17
the truth	i15n18
the victim	n9
the villain	m9
the violin	j41
the wall	o16
the waterwork	j21
the way	f8k21m9
the weakest	d25
the wee	j10
the will	n18
the window	c7g15
the wine	f23
the work	d14
the world	k15l17
the wrong	a20p12
their	e21g23h13i7j-9n14p16q16r-7
then	a14c7d-16e-20f16g11h-28i10k-10l-11q-31r33s37
then $	a10g12i10m20r11s20
then ?	a10l15s12
then _ %understands	o10r12
then _ the	s11
then you	a12f10
then |	g28s20
therapist	b22h18
therapist to	b14
therapy	b30h23
there	c6e-8f20h15i21j24k14l25m-18o11q14s-12
there %they	j11
there _ %endowment	a14e8j11l11
there _ %extreme-name	d9e15j7
there _ %feel	a8c5o15r12
there _ %few	a9c10e10f8j-10s-15
there _ %gentle-praise	d22
there _ %held-thing	r15
there _ %only-just	f16i14
there _ %provoke	f17l10
there _ %said-verb	b11j23
there _ %scorned	d9e15j7
there _ %small-number	a10c10j-10l-9n9r10s-11
there _ %swear	n19
there _ %warm-good	r17
there _ %who-with	e9j12l12
there _ %worthless	e15j7
there _ a	c13h7l-13s-10
there _ no	a9c-6f11j15l-9
there _ not	c6i7k10
there _ noth	d9e15j7
there _ that	a8b10n15
there _ to	e14j8
there _ with	e9j12l12
there _ you	f7i14o8p13
there are	g14l17q12r-7
there is	d9i-7k34l-18m-7n19o-8q18r21s-7
there she	j11
there was	f23j7l12
there |	d12f14i19
these	c15d-14f31g9k-10m16p26r-8s11
these %outing	m10
these %possession	c9m10
these %short-while	m10
these _ $	m14p32
these day	m10
they	c-10d13e-12f9l30m7n7o-10q18r-8
they %body-part	l15
they %hold-deed	l29
they %warm-good	l15
they _ $	j11q9
they _ %mere-others	k9
they _ %surely	k11
they _ not	k7q11
they _ those	l14
they _ you	l12
they are	f10j10k7
they hand	l13
thi	a17b15d11e8h-16j20l-11m36p9q10s-8
thi $	a-10e-9g11h7m14n-10p12
thi %family-word	m10
thi %feeling	j16
thi %kin	m10
thi %large-words	m10
thi %outing	a-9e-11f8i9k-13l-15m-10r9
thi %possession	b9e17i-6l-10q-10
thi %relation	a8f-7m18o16
thi %scorned	d24
thi %warm-good	h14n9s12
thi %worthless	d19
thi _ $	a11c-7h20i-16k-6m-11n-15o8r8s-12
thi _ %feel	e8h-8r18
thi _ %i-will	a11b-10e12m13p-10
thi _ %only-just	h-7n20o12q20
thi _ %outing	j13
thi _ %provoke	j9l11m12n10
thi _ %role	h11
thi _ %small-number	c7k7q15
thi _ %surely	j17q9
thi _ %warm-good	g9j12
thi _ ?	b12e8g10
thi _ and	d15e-11g-11i8
thi _ how	g13m7
thi _ i	b-15d-11e11g9m11
thi _ in	d11n12o7q10
thi _ is	o16r-8
thi _ over	l15o9
thi _ person	h13
thi _ the	f14g-10n15
thi _ to	m8n11
thi _ what	a12g11
thi _ would	q18
thi _ you	a12e10f8i14j15m-10s7
thi cold	h11
thi fami	m10
thi house	e16h-9
thi is	a12e-16f10g12h11i-7m12r-10s-12
thi time	h15n9s7
thi you	f11r14
thi |	j14
thick	d24s-9
thicker	j14
thicker skin	j14
thief	s20
thin	f10j21
thin skin	j14
thing	a23c20d27f60g-15h-12i-21k-7o-10q-17s-12
thing $	a21f10p10
thing %event	f15k12
thing %surely	f11n7
thing _ $	f10l14
thing _ %only-just	a23j7p-11
thing _ different	c7
thing _ me	g15
thing _ you	f17g10
thing were	c7
thing you	d14l11n8q8
think	b-17c13d19e10f19g15h-11i-10k-14l18n-10o-10r-20
think _ $	g17o10q-10
think _ %thinks-ill	c5f23
think _ before	g10i7p20
think _ has	e8f13
think _ not	n20
think _ us	c13
think _ was	d19f9o8
think about	a14c13g14k10o14q11
think of	c15
think the	f11
think you	f7k-9q28
third	i21l11
third _ $	i13
third _ %soon	i13
third _ %weekday	i13
those	f13i14l18o-9p25r16s9
though	c50f-15i-7j-8l30m-8p-15s-7
though $	c18h9
thought	a-10b-10c18g30h-16i-7k-10l-16m9p-13
thought %you-being	g14
thought _ %once-that	c11
thought _ different	g14m9
thought _ if	c9
thought _ were	g17
thought you	d11g11m12
thousand	k22s7
thousand _ i	k11
three	i-10l11n-12q22
three _ $	l11q22
three _ %few	l-10m7q15
three _ %small-number	q15
through	a9b-8f-9k-8l15m20n12o26r-20s-10
through _ |	e16
through you	n13o16
throw	h15
thursday	f13h-12i-9o-18q-12s-7
ticket	b-9c7d-13e-11l-9m-8o14p-11r-15
till	a9e9i6k12l-9m-8n-17o38q-9r17s-12
till %few	g13h9
till _ %give-way	o11
till _ %give-way-loosely	o13p-12r8
till _ %hold-deed	o18
till you	j9k10m-7n-8o32p-17r13
tim	a12h19i17p-11q-15
time	a10b9c6d-13e-15g-12h17i8j27k-15l12m-9n-18o11p13q19r-15
time %i-will	p24
time i	p16
time you	o9p17q11
tinder	q19
tir	j-6l33o-10s17
tir _ %you-being	n15
tir from	l14
to	d9f-8g12h-17i-7l-18m-9
to $	a13b8o7
to %anybody-at-all	l12m-9n8o8r12
to %authority	p28
to %easy-one	b-9d-9e12m11p14q-9
to %event	c12e12j7k7s-14
to %everyone	k7l16m-8n9
to %feel	c6e14h12j25k-6n21o-18p15q20r-7s7
to %give-way	a9g29h-8m9p9
to %give-way-loosely	a11c-6d-16e-20f-9i-9j-8k-9m-7n8o-23q-10r-17
to %held-thing	a10h12r-17
to %hold-deed	b13c-6d-13h-15i-8r10
to %lapse	c7n15
to %large-words	j16p12
to %outburst	a10c-5l-12q14s-8
to %outing	c17e-10g11i-7
to %possession	a11b9d12e-19g-11p-10
to %provoke	a-14c-6d9h-10j-8k-10l-9m11n13s9
to %said-verb	b-8e-9f-17j-16k-15m-16n14o12
to %small-deed	b15c8d15g14h-8i-8l15o-10p-11q9
to %tender-act	a15g-10h8r9
to %tender-thing	r18
to %thinks-ill	a-12c9d17i10j13r-9
to %trifle	a9c17d19g21i-11l25p-9s11
to %understands	e21i25l-10m-9o9
to %warm-deed	d12g11h-9i-14m-8r12s8
to %warm-good	b25h10o10q-9s-10
to %you-being	j-10k13n-8p27q11
to %your-kin	d12f7q16
to _ $	a15e19j-9k19l11p9q-14
to _ %anybody-at-all	e11h-7s21
to _ %attacked	m12
to _ %barrier	d10o9
to _ %body-part	a-9e-10f-8j-7n16o9p-11
to _ %claimant	a8j-7k-10l11q12r11
to _ %degree	b-8g-10j16m7n9p15
to _ %drawn-line	b-10g15j10m-7s8
to _ %endowment	c-8e-10h8j11k-7l15n10o11q13r-7
to _ %event	h14j12n11p15q9
to _ %family-word	a-10e11k-7l-11n7r12
to _ %feeling	j-6m16
to _ %felt	j6m9n-12p9s7
to _ %few	d11f9i-8m10n-8p-12r12s11
to _ %gentle-praise	a18b-9n9r-15
to _ %give-way-loosely	g-10k6l-10r16
to _ %kin-role	e11p13r12s7
to _ %large-words	b9h18
to _ %limit-set	b-15
to _ %nice	a8i17
to _ %once-that	a11h-10k-6r30
to _ %only-just	c9d-10g15j9k8o7
to _ %other-one	o11r14
to _ %outing	a-9e-9g10i-8k-12s13
to _ %pet	o13
to _ %role	l12p16r10
to _ %scorn-name	k8o17
to _ %scorned	j13
to _ %small-deed	m11o11s9
to _ %small-number	d10f9o8q11s11
to _ %soon	m7o19
to _ %surely	a-9b-11c11e-8f-12o12p13q-11
to _ %tender-thing	d10
to _ %thing	e8p17
to _ %thing-or-pet	e9o17p15
to _ %tie	h7j-6r13
to _ %trifle	a-8d-10o30
to _ %understands	d28n11
to _ %who-with	a10c-5j14k-6l18
to _ %worthless	j12
to _ %you-being	b-8c9e9o11
to _ ?	l-13m27n-9p10r10s10
to _ a	b10h-8j9k-6o11s12
to _ about	a-8e9g16j11l-9m12n12o-15s8
to _ alone	g15
to _ and	a19b10c12e12f-10j7k6n11r-9s-6
to _ around	b11
to _ at	k9o16r11
to _ but	a11q12r-8
to _ down	h19m7
to _ face	g-10i8n15
to _ first	e17r7
to _ for	a29d-15e-14i12l-10m-8o-8p10
to _ from	b13e11l17q9r-7
to _ how	i19j8
to _ i	e-13k-10l-11q-15s9
to _ in	e16j6o10s7
to _ is	a11e-9l-14q10r14s-7
to _ it	a18j7l8m-11p-12q16r9
to _ like	h14
to _ look	n16
to _ love	d11
to _ me	a-9c-6e30g-16i9k-9n31o13
to _ my	b16q26s13
to _ myself	i12
to _ now	m8o11
to _ out	e12q12
to _ over	e8h15o7
to _ own	b15e13
to _ proper	r18
to _ so	j7n13
to _ that	a-13d19j6n7p17r-7s9
to _ the	a10b-9e-14i-27l9m8n13p-16
to _ they	q16
to _ thi	a-10d-9e-8h11m12p8
to _ to	c-7g-9h-14m-10n-10o19p19r-9s-10
to _ was	f14q11
to _ when	o15r12
to _ who	a-9n-7p10r22
to _ with	c-6d9f7i-8j14l19
to _ would	c15
to _ you	c20d17e10h-11j10l12m-11
to _ your	d-10o14q-9
to _ |	b-8c-7e-16g18k-8o7p11
to a	i10j11m14p-9r14
to answer	c12o11
to ask	e24
to be	d10h8m15p-21q16s9
to beg	g23
to blame	a17
to breathe	s11
to die	s16
to disappear	m12
to discus	e10o12
to do	a11c-5d-12e-13i-8m-8o-8p-14s20
to fail	n18
to feel	j20n7
to find	k11p18
to get	e14m-7n13r-7s-9
to have	c9e13p9s10
to hear	i11o17q9s-7
to hell	s19
to her	b-9h11r15
to hide	i20n16
to invite	b15
to know	d-12g-16i12k-6n-10p-15r9s18
to look	g16
to lose	c9d-10
to love	r12
to me	b8c-8e10f-7h-13i11j10k20m14n-14o9p-11r9
to mine	k14
to proces	b14
to put	e11h22s9
to raise	a15
to read	a18
to ruin	d15
to say	d11f-8i-10j-9l-8o16
to see	c9d10g16i10s-7
to some	l13
to speak	o14
to spell	e17
to stay	k12
to take	g9m12
to tell	h-10i18n14s-8
to text	c11
to thank	a26
to the	a-9i9j-13k-13l25s-26
to thi	c6e17s-7
to want	d14
to you	b-18c-12d-18f24j-7k8l-9m9n-23o38q-10s20
to your	j-9k13n-8p24q11
today $	i7o16
together	c-5e-8h19j7k7
told	b19c-6j-7l-20m-7n-18o8p-9q-19r-9
told %anybody-at-all	g18m-7
told %them	q-16
told _ %relation	e-8k9q-12
told me	a9e-8g-10i-9k-12
told my	g12k13
told you	b11f12k-7p-9
tom	q27
tomorrow	a-8c-8e-13g-22i-10m-10o-8p-8q16
tone	a27m10q10r23
tone _ %trifle	a16
tonight	c-9d11e10f-8g15j-8m-13n-9o-14p24q12
tonight $	e18p14
tonight _ you	i7r11s7
too	a-18e-24f-10l-16m12n-9p-18r-12
too $	d13f-7m17
too %drawn-line	g18
too _ $	m13
too _ for	d19
too busy	g16
took	a-9f22g10h-12k7m7o7p10q26r16s-8
took _ %small-number	q15
took _ |	f17
tooth	l9
tooth was	l10
touch	d11e-12l16n7
toughen	j19
toughen up	j19
train	d16k-7l-12m-9o-9p-16q-20s-13
train _ %sacrificed	i12
train was	i12
transfer	e20
translat	s17
translation	s46
translation %i-will	s10
translation _ am	s10
translation _ is	s14
translation i	s10
translation my	s9
translation you	s12
treat	b12m27
trial	m19
tripp	f14
trophy	l33
trouble	c14d14
trouble _ %outing	c8
trouble _ %possession	c8
trouble _ %warm-good	c8
trouble _ time	c8
tru	f8g10k12
tru %understands	k11
true	f16n15
true $	f16i7
trust	f15g-11l11n11o-8
trust $	n18
trust %you-being	f13
trust your	f13
truth	a13i18n17
truth _ %event	n16
try	a-8d28e-9l20
try _ %few	l21
try _ %small-number	l21
tuesday	e-16h9k23l-10o-8q-11r-7
tuesday _ i	k12
turn	g20h11i14k-7l13m14n7q19r-8s9
turn %event	b10f8i16o14q11
turn %you-being	i12
turn _ %only-just	q21
turn _ fine	l16
turn _ me	m13
turn on	m16
turn your	i12
twelve	b12h11q18
twice	a-13b10q16r-10s-9
twin	d9k21q9
twist	m15
two	b-18c-18d-18f-21g-14i-8j-9m-15n-17p-27r-11
two %anybody-at-all	h14
two %short-while	b17i10j7
two _ on	i14
two _ the	i22
typ	o20p9
type	c15i8n11
unanimou	q16
uncle	d-9f10j16
under	l26n20o-9p-17r-12
under _ roof	e21h10
under my	b8e18i9
underneath	n26
underneath %event	n20
underneath it	n20
understand	e8f-9g13k7s18
understand $	a14
understand %you-being	h10
understand your	h10
unfinish	h16
universe	h16
unles	b-9i-7n10r15
unles _ %give-way-loosely	r12
unles _ come	r12
unles you	r13
unstable	f10
until	a15c-15d-28e-15f-13g-17h-21i17j-6k17l-11o44p-17q-16r44s-9
until %event	e8k9o18r8
until _ $	k16m9r12
until _ %amends	o13
until _ %come-back	b14
until _ %easy-one	r14
until _ %feel	r16
until _ %give-way-loosely	b12i10
until _ %outing	k19
until _ %short-while	k16
until _ %thinks-ill	j7r15
until _ i	r12
until _ is	o17r20
until _ see	r12
until _ sorry	o13
until i	m9o13r13
until that	e9k9o13
until then	o8
until you	a12b26e-9n-7o16p-20r15
up	b22c29f18j10n16o-11q12r-8s11
up %only-just	f20p10
up %who-with	a-19f10i-8j-6q14
up ?	c15f-8
up _ $	b12c9e-11k-8m-8n11o-10
up _ %event	j15n-7
up _ %trifle	d10e14
up _ concern	n14
up _ me	m15r10
up _ the	b13e26o-8p28q-10
up _ you	b-11f16n-10q9
up as	n16
up at	b16q14
up for	e23q9
up i	k10
up in	e9f7p11
up on	m12p14
up to	f-9m-7n22r12
up |	a9c5i13j11l14
ups	d15
upset	b11f8j14
us	d-14e-10f-14h48i-11j-22k26m-12n22p-23s23
us $	a18b8d12e-8f-7h21k19l-13n-19r17s22
us %only-just	c6h12n11
us _ $	g14n10r-8s17
us _ %few	h14k11m8
us _ %give-way-loosely	l14
us _ %only-just	h23
us _ %small-number	h15k12m8
us _ %you-being	s15
us _ not	h10o15
us _ you	n9o9
us not	c11l22
us |	h13k9
use	d24f-10h-7j-8n9
use _ you	d20
used	e-11g17m-11q10
used to	e-8g20m-8p-11q12
useles	d15q10
vampire	s14
version	f24i23j-9
version $	m11
version _ $	i25
very	h-13j8n25p18r14
very %gentle-praise	e12g20l8
very _ $	n16p11
very _ |	b13j7l10q9r10s7
victim	m15n9
villain	m15
violence	m14
violin	j41
visa	g11p38
visit	b31e-11g19h12q-9
visitor	b21
visitor $	b12
voice	a25d10e-10f9h9j9k-6o17
volunteer	n19
volunteer _ the	e8n13
vouch	i11
vouch for	i11
wait	a-16b-8c17d-11e20f-12g16h15i7k25m-9n8o-18p12r21s-7
wait _ $	c13
wait _ %claimant	p16
wait _ %relation	p16
wait _ %you-being	p24
wait _ %your-kin	p16
wait _ your	p25
wait for	c5k12p-9
wait till	p16
walk	c-7d20j9k8p29q-11r8s-8
walk home	g12p15r9
walk on	j13
walk out	p17
wall	b9d21o18
wall $	d10o10
wallah	i15
want	a-16b16c10d-10e-8f-9g-17j-21k-8l-27m-12n26o-14q-15r-8s15
want %event	i9n11
want %few	i9p10
want %large-words	b17
want %nobody	c9
want %scorn-name	c9
want %small-number	a9i10
want %warm-good	b12l12
want _ $	m8r-10s14
want _ %body-part	c5h16
want _ %feel	e-10f8g10p34s-7
want _ %feeling	a14
want _ %held-thing	r14
want _ %only-just	b20i6
want _ %trifle	i12n15p9
want _ %warm-good	r14
want _ ?	i-12l13p13q11
want _ back	h17
want _ disappear	m12
want _ else	c9
want _ for	i17l12
want _ name	i12
want _ |	b-9i15n12o-7
want a	a9i10l9p11
want it	i15r10
want me	s19
want more	i11
want my	n18
want nam	i15
want nobody	c9
want thi	n16
want to	a-10c8e-14g-9h-11i-19n-11o-16p11s-8
warm	b-10c6g-11h10p-9r21
warmth	a8r18
was	b-40d-16e-23f19g-9k10l15m-10n-9o-21p-31q-11r-15s8
was %event	f-12i21l-12s12
was %extreme-name	h12
was %few	d-11k24l14n-8p-8s9
was %give-way-loosely	k6l26q11
was %mind-failed	c10r16s10
was %mind-fails	c11m7r17
was %only-just	i11j8l11q-13
was %provoke	f12g-10m-8
was %sacrificed	i12
was %scorned	h9l11
was %small-number	d-10i-9k10l25n-8s9
was %surely	k10l11n-7q-11
was %worthless	h10l14
was _ $	a-19c-8d10f-10h19i8k-10l15q18r11s-8
was _ %degree	f7j14
was _ %event	e-8f14
was _ %few	a25f14h-10m7
was _ %give-way-loosely	g9h16
was _ %help-act	r10
was _ %hold-deed	r13
was _ %minutes	l20
was _ %possession	f8k14
was _ %small-deed	l36
was _ %small-number	a14f11h-12i-10l-12m7
was _ %trifle	c6l15s8
was _ %warm-deed	r13
was _ ?	i8n-8
was _ a	a18f-8g-9m11
was _ about	d11l9
was _ before	k11l14
was _ for	k12
was _ on	f13
was _ suppos	a17
was _ that	a-8f14l9
was _ the	a-21c-7d-18k-7p-12
was _ till	a16
was _ to	a24b10c10d14i-7r25
was _ until	a24k6
was _ you	a18d19g10m-10q10s8
was _ |	a-9b-9d-11g-16i7m8o-12
was at	f16
was cancell	i12
was going	c11m7r17
was home	f16
was i	a14
was it	f-8g9i18l-9
was no	f22
was noth	h10l11
was right	r13
was that	s14
was the	a-13c13f12i-11l-11m-7n8q-10
was to	n13
was us	h18
was you	a12i12p18
waste	d23
waste of	d19
watch	c-6e-11f7h-8l-10m-9n9o8p25q9r14
watch %you-being	d9p20
watch me	n11
watch your	p19
water	d16e-9i-10l21n-8
waterwork	j26
way	a-9k14n-12p10q13
way %degree	j15
way _ %oversensitive	j10
way _ %too-much-feeling	j12
way to	s15
way too	j15
we	a-20f11g-26h31i-21j-20k12m-24n-35o-24p-25q-13s19
we $	d11
we %feel	b8c-7h-10k9l-9r-12
we %give-way-loosely	c-6d13e15f13h9m-7o-8p12q-13
we %lapse	a17
we %outburst	s15
we %provoke	a-14c-6f9g23n-8p-12r8
we %sacrificed	d-10g14h-9l-8
we %surely	d19g15j-7k11l19q12
we %thinks-ill	c7e8f15h-8p10r9
we %understands	c8e9h12p20
we _ $	c5d11e17f14h29k10o-9s-7
we _ %because	a14
we _ %claimant	k11
we _ %event	a-9d-10f14l-12n11o-12q-13
we _ %extreme-name	s27
we _ %few	e-11h-11i-13k7l-14n-8q14r-8
we _ %give-way-loosely	b8c5e-15f-15h16i-9o18r-10
we _ %no-word	o14
we _ %only-just	c-5d12h-9j-8k12l-10
we _ %perfection	h14
we _ %relation	e8k11s-7
we _ %small-number	e-10h-7i-11l-17n-8q14
we _ %smash	r11
we _ %surely	a9b13g-12j6q18
we _ %thinks-ill	b9c14f10g-17i12n18r9
we _ %understands	b15c7n18r9
we _ %warm-deed	o-7r9
we _ %you-being	e16f8
we _ ?	b13
we _ a	l-9q18
we _ about	f12l16p-10r11
we _ all	b10j12k-6l11q16
we _ be	a19h11i7o-7
we _ doe	h11
we _ end	h19
we _ here	a12e8o17
we _ it	n14o-7s8
we _ know	f15n19
we _ magic	h14
we _ never	f13
we _ not	c-10d-12i10k9l-17
we _ on	d19f22
we _ see	c15i9r13
we _ talk	l9q18
we _ the	d25e-13f-12g-11k-7l14o12q-10r-11
we _ thi	f12
we _ up	h17
we _ walk	j13
we _ you	c-8d28f-11g16h-8l-9s9
we _ your	e16f11
we _ |	c17d-9e12h13k9o-10s11
we agre	f22
we all	d11h-8l12q19
we alway	g17h9
we are	b23c13d-19f-10g-14k11n-12o14r10s21
we both	h10n16
we could	h22
we got	p12
we had	d-9f16h16k-7
we have	b9c-6h-13k10r-10
we keep	d19
we lost	a12
we met	k12
we see	c9
we shall	i20
we were	h32l11
we will	c10h-9p-14r10
we would	a12e-8h-8l8p-10q-19s-9
weakest	d25
weakest _ i	d13
wear	c17d16g-10i9
wear the	c15d9
wedd	c6k8l11p-17r14s9
wee	j9q11
wee _ %surely	j10
week	a10f-11o25p-20q-16r-9s-7
week $	a9o16
weep	j14
weight	a-9d10j15
weird	b-8c11i8
well	b13k-17l11n15o-8s7
well %give-way-loosely	a8l11
well _ $	c9d13g-11j-7p15s10
well _ %feel	b17o9
well _ have	b18d10o10
well _ is	l25
well _ me	g13s13
well done	a9d9l11
well i	b21
well |	l13q-8s9
went	a-21d-10g9i7j10m7n-15
were	c-9d19e-15g-18h19i26j-7k10m-13o-12p-20q15s-7
were %degree	r16
were %few	d12f9k-6
were %give-way-loosely	h8k10
were %provoke	c10d19h8j8n-9
were %surely	c10f-9h14l10n12
were _ $	a-15b16f-15h19q13
were _ %felt	j16
were _ %few	a17h12
were _ %plain-feeling	j16
were _ at	d-13i17
were _ here	h21
were _ me	a21n10
were _ on	d11k10
were _ the	c11
were _ you	f20
were _ your	a13
were _ |	a-10e-11h15i13j14n-9
were alway	c12h8
were different	c7g12
were not	d-11j12q17
were on	f10
were put	k11
were so	r16
were you	d22f-7i19l-10
wet	d10i15j9
wet |	i12
what	a20b23d33e21f25g-10i10j9l15m25p13q12
what %anybody-at-all	d21
what %event	b-13d-10e-8g9m34r-8s17
what %few	e9g19i-14j-6q9
what %give-way-loosely	a17c-6e-13f-10j7s-6
what %i-will	a13k7p31s13
what %many	l16
what %once-that	c9h12
what _ $	a10c12d13f10g-12l-11p18
what _ %anybody-at-all	p9q9
what _ %claimant	e14q9
what _ %event	b14d11l9
what _ %everyone	q10
what _ %family-word	d16
what _ %feel	a20h12i8o14
what _ %few	b18i15l12
what _ %give-way-loosely	c-11e-13g10h-11i-16j-8n-8o16p25s-11
what _ %kin-role	d9e18q13
what _ %only-just	e11i7j15l15
what _ %other-one	d18e10
what _ %outing	l23n7
what _ %relation	e15
what _ %said-verb	a12b-9c-8f32i8k-9l-13m10o10r25
what _ %scorn-name	d16
what _ %surely	j7l27s11
what _ %they	i15
what _ %thinks-ill	a18b-10c-9f15g-15l-12n-9o15r25
what _ %trifle	b-8d-17n22p9q12r-7s-7
what _ %who-with	i17
what _ ?	d10q19
what _ all	l12
what _ am	a14p13s14
what _ are	d19e27f-7n9o-11q-9s14
what _ can	g11p13
what _ did	l-10m11o14
what _ do	p14
what _ doe	h10m14
what _ doing	b-8c17d-9e10i11m9
what _ for	e16g9s-8
what _ had	h19
what _ he	i15
what _ hid	i13
what _ i	a32b23d16g9q10s-7
what _ is	a8b-12d-12i-8j8l26m20q20r-8
what _ it	d21l12
what _ mean	e9i-8p-9s10
what _ mine	e15
what _ not	o15
what _ of	d27g11
what _ people	q10
what _ point	d22
what _ real	f14s10
what _ said	b-12e-8o15r22
what _ say	a8e14f7
what _ the	b12e9i16m-8
what _ thi	b16
what _ thought	f13
what _ to	a-11h9i17m24n-8o-8p13
what _ want	c11d-10
what _ we	b11
what _ wrote	f10
what _ you	a16d14e-11h-12i19j12m-15n15o-9p10
what am	b15e8
what are	b20c14n10
what did	a24d14l-9
what exact	d14i8
what happen	a18i-8p13
what i	c-5d21e15j6o-11p18q9r11
what if	c9h12
what is	a-9b14e15g-15i27m-8n16s-11
what it	m17s7
what that	s13
what the	e8r11
what thi	m11
what we	c8
what you	a24d-20e-15h-10n-10q-25s24
what your	f10m7
whatever	b10e21h32j8m11p-14q-10r-12
whatever %event	h14n10
whatever _ about	d14
whatever _ is	m10n9
whatever _ to	h11
whatever _ was	h22
whatever happen	h13
whatever i	m12
whatever it	h14n11
when	a10c9d20e26i-15j8k9l8o17q16r17s-7
when %few	a17
when %i-will	g18k12
when %small-number	a17
when %they	m21p9q12
when %you-being	d-9g16i-7o12s7
when _ %feel	a-9b12c-6e-12f-8g-10h-9i-7l-9n-9o20p19r13
when _ %felt	c10f7
when _ %give-way	c6r8
when _ %give-way-loosely	a-11c8d-10e-8g-15m-12q19r16
when _ %plain-feeling	c11
when _ %provoke	k12n-7r13
when _ %said-verb	a10b-11e15r-8s7
when _ %thinks-ill	a-12b9c-5e-9f13g10h10i-8o8p-12
when _ am	g21k9o-8
when _ have	i-7j7o20p13r11
when _ is	c11k8m9o12
when _ lone	c10
when _ me	e14m10
when _ want	b12
when i	a10b10c-9e19g14m-8o9p-13s-10
when the	c11j11o12
when you	b-22c-15d12e-11f-8j-10k10o9q9r14
whenever	b23e12
whenever i	b10e14
where	d-17e21f12h13i46n-13p23q-17r9s18
where %event	r13
where %give-way-loosely	e9f11h8i11l9
where _ $	p30s13
where _ are	i9
where did	h9i11l11
where i	f7g23s14
where the	i11m9r7
where you	b8n-10p15
whether	b19l-8r12
whether _ %help-act	b11
whether _ %warm-deed	b11
whether i	r17
whether you	b14
which	a-15b-8g-12h-10i31j-8l-10m-11n-12
which %role	i14
while	c6e10f-9h-9j-6k-8l16m25n-8p15q-10r26
while you	b13l9m10r13
white	f12
who	a23c-6d16e15i57j-22k-14m28n27o-11p18q13r26
who %give-way-loosely	a19c6e13r-7
who %outburst	b8r19
who %provoke	b12g-10i-9p22
who %rescued	b8e14g20r8
who %sacrificed	e8g12r8
who %said-verb	i14p11r9
who %thinks-ill	c10r10
who %understands	c11f12p-12
who _ $	d-15i8k-11o16q13s-7
who _ %attacked	m15o8
who _ %event	a11b9f9h-8i19m-10
who _ %feel	d10k-13
who _ %feeling	j-9m16
who _ %felt	m20q11
who _ %few	a20i-7q13
who _ %give-way-loosely	d19h13l-9q11
who _ %i-will	m-7r17
who _ %kidding	n16
who _ %mind-fails	d20
who _ %plain-feeling	m16
who _ %provoke	e8g10m16
who _ %small-number	a20d-10k-6
who _ %surely	l20m9p15q13
who _ %they	i13n7
who _ %upset	m15
who _ %you-being	q14
who _ ?	g13i12l10n-8
who _ are	h21p9
who _ first	o13
who _ for	i19
who _ get	k-11
who _ in	i10
who _ it	a14f8i10n-8
who _ me	a9i-8k-12m10r9
who _ my	p10r12
who _ vouch	i11
who _ you	a-14b21c-6d11e20i19k11l-9n11r-9
who _ your	q15
who _ |	h-10i15n9r13
who are	d9i7n24
who can	c7i13q13
who could	d18
who else	d13h15i8
who is	a11b-9d9h-16i31l-11n15
who know	c13
who told	i13
who was	f11i15
who we	h14
who you	e11h14p11
whole	d-18e13f21k22m12q15s17
whole %scorn-name	a13
whole _ %give-way-loosely	a13s10
whole _ did	s10
whole _ i	s9
whole _ me	m18
whole _ on	a13
whom	i18
whose	a23f12i38p10
whose _ $	i25
whose _ %event	a24i19
whose _ it	a15i7
whose _ you	f10
why	a10b-18d12e11g11h-23i53k8l-13m21o22
why $	o11
why %give-way-loosely	i15m12
why %provoke	m14
why _ %easy-one	e16f7i11
why _ %event	i12m7
why _ %give-way-loosely	a8i13
why _ %warm-deed	r17
why _ %you-being	i13o7
why _ alway	m12
why _ are	a10
why _ i	e11r14
why _ it	i11m9
why _ not	g13m10q13s7
why _ you	f-9i28j11m15q17s9
why _ your	i13
why are	e8i8j16l8
why can	q15
why did	i7
why i	a17c9d12r10
why is	i18
why we	a12
why you	g9i20n14
wife	b9d9e26k16s13
will	a-20e-11f-19g27j-13k-7n-9o26p17q-16r16s-15
will %feel	b-9c-11f-7g9h10i14j-13m-9n-8p10
will %give-way-loosely	a-10h-19l-9m-9o16
will %hold-deed	d16e23f7g-16p17r-8
will %limit-set	d10o16
will %make-up	p11
will %only-just	d17g24m14
will %outburst	c15p10
will %provoke	e13f-7h15o-7p11
will %said-verb	b11f15p-15s9
will %smash	p13
will %surely	c-5d13g18m13o-10p-17
will %thinks-ill	c6e9h9j12n8o17r9
will %understands	c10d-10h8
will %warm-deed	c10g-11h-7o-13
will _ $	e-9h19l17s-12
will _ %child	l12r8s6
will _ %easy-one	e8i13k17p11
will _ %feel	c-5e11h10k11o15q-9r8
will _ %give-way-loosely	a13b-9c-7g-14i11k9m12o11
will _ %held-thing	g-9p11r10
will _ %hold-deed	o12p-13r9
will _ %once-that	i8o16p-16r20
will _ %possession	g-9o-11p27
will _ %said-verb	h10q13s12
will _ %small-deed	h21q9
will _ %surely	g16h12r12
will _ %thinks-ill	c11f-7h26
will _ %trifle	h8p20r-10
will _ %warm-deed	g25h9
will _ %warm-good	a10o-8r12
will _ %you-being	d-10e14o15
will _ about	r12
will _ answer	o8
will _ be	a-8m8o8
will _ before	o17
will _ boy	l12s7
will _ find	h13
will _ for	f12g-14m8p23
will _ give	g20
will _ happy	m14
will _ here	b-8g30
will _ i	b8o26r8s8
will _ mind	i11
will _ my	c9h16j11s7
will _ need	k19
will _ no	e9g-9h8o8r11
will _ on	b19j-7o21p11
will _ same	o14
will _ sure	p12
will _ that	c-5h8j7n9p17r8
will _ the	e11f11g19i-16j-12k-9m-9q-14r13s13
will _ to	c9d10e-8j11o-10p-15r10
will _ up	c6d28
will _ what	p20r-8
will _ when	o22
will _ with	b-13g20j-6p-9s6
will _ you	d-9f11i9l-9p11r-25s-9
will _ |	e15p-10
will be	c-12d-15h15i7j-15k-6
will come	b10c14f10r13
will end	d13
will ever	h10k21
will find	n9p10r10
will have	g13i9o-11p20
will just	g26m13
will make	p11
will meet	c10
will never	d11h26k7
will not	b-22c-11d-15f-10i8m21o8p27
will only	d19
will pas	o24
will resume	r14
will see	c10e12g-14j7p10
will sleep	g18
will you	h13j12l8
win	m8
win _ $	m12
window	d-10e-8h-8j-8p10r-8
window $	f8g12p13
wine	e11f22
wine _ %you-being	f15
wine _ your	f15
winter	g17h8
wir	f19
wish	c-6e-8g9h-11k-9l-12s17
wish _ would	s12
wish you	g14
witch	m16
with	b-8c-7d-11l10m7n10o-17p13q13
with $	p24
with %anybody-at-all	c12h8
with %event	a14b13f-12g17k-8l-9m12s7
with %everyone	c9f7h8k9r9
with %few	b-9c-7d9f-7g-10h-14i-8q13r-14
with %small-number	b-10c-8d18e8f-8g-11h-14i-9o10q9r-13
with %them	d-9g9q10r20
with %you-being	e-8f9k-13n-10o-8
with _ $	c-7g14h-8m9n-11o-9
with _ %claimant	b-12e18g10h-9p-10q9
with _ %device	g11i9r15s8
with _ %drawn-line	b25
with _ %easy-one	a15f8p10
with _ %endowment	a10d19s7
with _ %family-word	e21g12
with _ %give-way-loosely	c12h7i12
with _ %hold-deed	i14
with _ %kin	g19
with _ %kin-role	e19h-11n-9
with _ %limit-set	b15
with _ %once-that	m9r15
with _ %only-just	c7d25g20l9m7
with _ %relation	a-8e17g15h-8l9p-14
with _ %short-while	i12p10
with _ %tie	e15j7o8
with _ %trifle	b-10f14m9r12s11
with _ %warm-good	g-16i21n-10r-17s11
with _ %weepy-noun	j11
with _ date	i13
with _ hand	i12
with _ the	f15i10q14
with _ you	d9h12r16
with it	b12d12g10p11s7
with me	h14i-7j7k7m-9o-9q14
with no	e8l14q13
with that	a13f-7r9
with the	g14j6q9r-8
with thi	m16
with us	k19
with you	a16c8l-14m-9o11s-10
with your	f12k-11n-9o-8
withdrawn	o19
without	a-21c-14d25f-13h-13i-7j-17l-14p-19q30r-11s-8
without %degree	g16
without %easy-one	e8q16
without %few	g10m10o11q16
without %small-number	g10m10o11q16
without _ %easy-one	e14l10q12
without _ %small-deed	o11
without _ %trifle	o10
without _ word	o12
without _ |	q17
without a	g11m8q17
without being	e10q17
without me	c-6d14g-9m-9
without so	g16
without you	d-10h-10k10q9
wiv	e14n10q19
wiv %give-way-loosely	n10q16
woke	k15
woke me	k10
woman	b8d-14j11k24n9q11
women	l12q25
wonder	c16d25f9j8q32
wonder _ i	q25
word	b14c-5e11f15o18p25s26
word _ $	e15f10
word _ is	s12
word _ me	o12
word _ my	f24
word is	e13
work	b15f-19g-11h-10i-15j7k-15m-17n-9p12r-14
work $	c10e14l16
work _ $	c-8q15s-7
work out	o17
world	k18l21r8
worri	c-7f18j-8l-10
worry	b-8e-9f18g18l-9
worry _ %feel	g14
worry _ have	g14
worry about	f8g15
worse	l44s10
worse $	l32s8
worth	d16g36h8l9m7o13
worth $	h10
worth _ $	d13o14
worth _ %outing	o10
worth _ %said-verb	o10
worth the	o10
would	a20b-21d23e-21g10i-18j12o-21q25r-10
would %degree	r-8s11
would %easy-one	a9c-5j20
would %feel	a25c23f7g19n-8q22r16
would %give-way-loosely	b9d-11g23i-8k9
would %grave-wrong	c10p11
would %only-just	a16d-10m9
would %provoke	a10c8d11f-7k-9r-8
would %rejects-me	l15m8
would %said-verb	e-11q9r14
would %small-deed	a-13d-13i9k-7l-10m-7p-15q-8r-8s14
would %surely	a9k11l-11m8
would %thinks-ill	a-16c12g-10l18p10r7
would %trifle	d-15i11k-8p-9q-12s16
would %weeping	j12
would _ $	a27c6j-11l-8n8p-9r-11
would _ %easy-one	a13
would _ %event	a-9f7g21h13l9m8n-7r-16
would _ %feel	a38d-11f-8i8j-7k9m-7r-11
would _ %once-that	a-10c10g19o9
would _ %only-just	a11g23k-8q10
would _ %outburst	a18k8
would _ %provoke	a9d-14j11
would _ %surely	g18h14
would _ %thinks-ill	b-10d-17e13j8s-6
would _ %warm-good	d22e8q12
would _ at	j14
would _ been	a13d11
would _ for	a-9d-12n14p14q14
would _ have	a28
would _ i	a-12g9l23
would _ if	a-9c10o11
would _ it	a-15c7h15j-7r-13
would _ me	h13k-8l15
would _ need	a13
would _ of	a14
would _ that	g14j10q-11
would _ the	c-6d13e10g10h-9j12k-7l-10p10s17
would _ to	b-13d-12e-11g-20k-9l-9n-9o-9q-15
would _ you	a-21c25d21g19i-11j14r12
would _ |	c12d13p-10
would be	c14d14e-11f13p12q12
would cry	j12
would do	e10q14
would even	m12
would hate	c10p11
would have	a27d-9f-11g14i-7l12p-10q11r18s8
would i	r11
would kill	q13
would like	a-12d-15i9j-6k-8m-7p-14q-14s15
would not	a25c11e11h13n10p-12q-17r-10s-8
would prefer	s12
would rather	s11
would ring	g21
would think	l20m7
would you	a-9d-11g-23q-10
wouldve	g11q19r8
wouldve %give-way-loosely	q12
wouldve _ %event	q12
wound	j17m7
wow	g15j12m19s12
wow %only-just	j10
wow ok	j10
wow |	c7m14
wreck	a14
writ	h9i13q-11
written	e-10i11k21n8r12s-6
wrong	a8b-16c-8d-10e-10f9g-10j-10l-24m18q-9
wrong $	f12m7
wrong %surely	f10
wrong again	f10
wrote	f7g-10k9l11
x	a-10c18e8f-10g-11j-8r-7s-11
x $	a-9c19e-13f-9g-16j-7n-8r-10s-10
yeah	a18c8l14o10
year	b-26c8f-7g23h10i-20j-12k10n-7q-19s11
year %degree	g15
year _ life	h10
year of	g26m17
year so	g15
yes	a18b16c9d-12e10f8i14j-8l10m-8p-10r-8s8
yes _ no	c8i24
yes _ the	e12l17s9
yes i	a12i-7k6
yes or	i24
yet	h-8i-9k9l-11q-11
you	a32b11d34f20h10k29l8m-10n19o9p15q14r19s-10
you $	b11d32f-11g10j17k35m-9n27o11p16q14s22
you %anybody-at-all	m12
you %attacked	r14
you %come-back	b17e8i11o-8
you %degree	g10h11i12j9k-6n8r-8
you %drawn-line	a-11b16i7j10s-9
you %dreamt	d-10f19k-6l16m-8
you %easy-one	b8e-25f9j8n20o14p-24q-9
you %event	a11b-8g-14h20j-7m-7o10
you %everyone	m12
you %faulting	n14r9
you %feel	b-20d10f8g-13h-12i13j26l14n16o11p-9
you %felt	f16j-7
you %give-way	a-16e-21i-12k-11l-10n-13o13r14
you %give-way-loosely	a9c-12d-12f16g-25h-24i-11k-10l16m-11n13q-27r8s-23
you %hold-deed	f-8o16r-22
you %i-will	c5g-10h21k12r-7
you %kidding	n16
you %lapse	d15f23n-9r17
you %limit-set	b13c-6d-11e-10o-12p12
you %make-up	a11f-12l27n-10p-9
you %mind-fails	a18f13g11n11r14
you %once-that	a-15e-8r12
you %only-just	a-21b-13e-8f13i20j16k16l21n26q-12
you %outburst	j14n24r13
you %outing	d14g-9l13n18
you %provoke	a25b17c-6e-11f-7g-27h17i23j8k-8o-10q-10r32s-22
you %rejects-me	b-13c-5d-14e-11m-8n14q-11s53
you %rescued	n14r12
you %sacrificed	g-15i-6k9l10o-8
you %said-verb	a9b20c-13g18i20l12m18q-19s15
you %short-while	d12e8l12n16
you %small-deed	i-7j-8l-13m-9n16r-9
you %someday	c15
you %soon	k6o12p14r15s13
you %surely	a-18b-14c-7d-11f10g14j14l-13n9q-26s11
you %tender-thing	m10n16r-11
you %thinks-ill	a15c-17d-14e-17f13k-25m9o11r-11s37
you %trifle	a-17d13i-14j-10m-9n17o12q-11
you %unbound	c13
you %understands	a26b-11e-11f11j-6k-7m19n-13o7p-15q19
you %warm-deed	a12c-9e9k-8n9p20
you %weeping	r13
you %who-with	f12i10j7
you ?	b11d10g-10i16j-6s7
you _ $	c18d-14i12j-15k9m-26n-12p11q16r15s-15
you _ %amends	l11o12
you _ %anybody-at-all	a11b-11d-10e11h-12j-12k-7l-11m-12n22r-9
you _ %apart	b-8h11
you _ %barrier	b27d11
you _ %because	d9e12r11
you _ %body-part	a12c-7g-14j9k10p9r-8
you _ %claimant	b-12c-6e13h-12k7m9o-11q-11r18s-8
you _ %come-back	h-10p19
you _ %deceitful	d-10f-7j-8
you _ %degree	a10b16c11h24j16l-20m-10n10p-16q-14
you _ %drawn-line	b17c-13d-10e9h-9i9n-9o-8r-9
you _ %dreamt	d-10f20p13
you _ %easy-one	a10i9k11l12m7p13
you _ %endowment	d16f-11i8j14l-8n-10o13q-19r16
you _ %event	a11b18e9f18j8l-15n12r16
you _ %everyone	b-8l-12m-9n23r-7
you _ %extreme-name	d13e-10f-19g-11j-22k-15l-18m-22n-11s-11
you _ %fated	k9
you _ %faulting	d-9f-8g11m11n15
you _ %feel	a-16d30g12j18l-10n-13q10r17
you _ %felt	b-14c-8f-8g15i-10j37k-8l12m-9
you _ %few	a-9b14d10f9j-7k-9l12p17q11
you _ %gentle-praise	b-13c9d-30e-9f-7l-9n-9s8
you _ %give-way	b17d13k-7o12
you _ %give-way-loosely	b11c-8e10g9i19j-6k-12m-15o-12r9
you _ %held-thing	c-7f13g12j6
you _ %help-act	c11f11g9i-7
you _ %hidden-fault	d-16f-8i9j-11k-6m-8n33
you _ %hold-deed	a9b13d28e21f7i-7k-11l-12p13
you _ %i-will	c11e-15i-12k13m-8s9
you _ %lapse	c10d21l13m9p19
you _ %large-words	c-12g-9j6m-20n-19r9s-7
you _ %limit-set	b16c-11d-14f-10m10n-10o8q-11s-9
you _ %make-up	h-8j9m17p11q-12
you _ %many	b16d10k6l-11p12r11
you _ %mind	c6d-16f12i11
you _ %mind-failed	a9d23l18n23
you _ %mind-fails	f14h11i9l10m8p13
you _ %never-mind	c19
you _ %once-that	b-9c8d-10e12k-11n25o7
you _ %only-just	b13c14f11g-19k11m-13n10r12
you _ %out-of-proportion	b21c-6f19g-10k-7l-11n-24o7q19
you _ %outburst	f7h-8i17m14
you _ %outing	a-13b12f-13g19h8i12p-12
you _ %overreact	j14
you _ %oversensitive	j14l9
you _ %pastime	a-14b-12d18e10g15h8k7n8o-8
you _ %perfection	d-10k9n-9
you _ %plain-feeling	b-9c-6g-10j16l10m-8p-10
you _ %possession	a-22f-10i8k-11o-9
you _ %provoke	c7d9e-12i13j11m17
you _ %rejects-me	h11l14
you _ %relation	b-8d-11g11h-10k11l11p9r10
you _ %role	b-12d11f-10h-12m12n12
you _ %said-verb	b16d-16f19i-6n-14r13s19
you _ %scorn-name	d35k-8o13
you _ %scorned	a-12d42j-11k-9q14s7
you _ %secret	c-7d-16e9f8g14j14k17m7o10
you _ %short-while	b19f-11k17o9
you _ %sign-of-life	c11
you _ %small-deed	a16c6f-11j9l-11p-19q12
you _ %small-number	a-9d16e11f15g16h-11l24n10
you _ %smash	d9f-7g23n10
you _ %surely	c13d18f10h11j12p-17q-14r-13s7
you _ %tender-thing	b-8d11j9n8r19
you _ %them	b-10f25i21l-14n22q-16
you _ %thing-or-pet	l15o-9
you _ %thinks-ill	a-8h20i-12j20m8q-17s15
you _ %tie	b-13d10e18r16s-7
you _ %too-much-feeling	j23
you _ %trifle	b18d21j11k16m15o-8q11
you _ %unbound	r20
you _ %understands	c-5e23f19g11i11j8k-7n10o7r11s-16
you _ %unsound	d-10f11q11
you _ %warm-deed	b-9e21f13g12h8i-7j-7k-7l-9
you _ %warm-good	c-8h16j16l32
you _ %weekday	h-8i9k9n-8p-8r14
you _ %weeping	a-10d-9j9l14p12
you _ %who-with	d-10l-9n9q-10
you _ %worthless	a-10d20j-12k-7l-11m-8n-21o-8
you _ %you-being	b19c-15d12f-7g16i-6n-9q-14r7s9
you _ %your-kin	a19l11p-11q-11
you _ ?	c9d14g-9j-12k-7n-12o-12p-11q-13r-7
you _ a	c-9f7k-8l10n-14q-11r14
you _ about	a-10c7d-12g24k-9l16n16q-9r-13s-8
you _ accus	s12
you _ after	e11n15
you _ against	k12
you _ air	k17
you _ all	a17d-11h-12j-7k12l9
you _ already	n19
you _ alway	c10h8n12s8
you _ am	b-12c7e8g-11k8s17
you _ amount	d21
you _ an	d11f9j7l15n7
you _ and	b-24f14h-8l-20
you _ answer	a8i12p10
you _ anxiou	j12
you _ any	n12
you _ anyth	d14
you _ are	a-13b8e-10g-9h13j-12k13s7
you _ as	d18o-9q10
you _ asham	g13s10
you _ ask	a11g-14k-8n11p16s6
you _ at	a16d12e18f-9h-9i45j8l9m7q-18r15
you _ attack	m13
you _ be	a-12b11d26e9f13g11j11l-16o-8q9
you _ bear	a11f10
you _ been	n21q9s7
you _ before	o17
you _ busy	g23
you _ can	g10n16
you _ capable	d21
you _ car	g17
you _ care	n19r7
you _ com	a15g9i11p10
you _ come	b-8c-6g25l9p14
you _ comfortable	b17
you _ confus	f15
you _ could	f8i15
you _ dead	d12h9o12
you _ describ	f12
you _ did	d11f9g-9i8l11q13
you _ divorce	p15
you _ do	g26h8j6o-14
you _ down	b14e10r9s10
you _ dres	r13
you _ driv	b10
you _ easi	a8h11
you _ eat	j8o8s14
you _ end	d13h9
you _ even	g17m7q-12
you _ everyth	f8j16
you _ exist	o24
you _ explain	p19
you _ fault	j6k10
you _ feel	j22k11r-12
you _ find	g11h9p16r13
you _ for	b23c-12f-11j-6k-12n17o16q-10r14
you _ forgotten	c12
you _ from	d-10e12n16
you _ fun	h13
you _ get	b10d11g-18j-9n-9p-14r10
you _ gett	o12
you _ go	o8q19
you _ going	b8f-9p15
you _ good	c11d20
you _ got	e10i11n22
you _ grateful	d17
you _ had	f14g-10n13r7
you _ half	b10f16
you _ halfway	n13
you _ hand	a15
you _ hav	f12n15
you _ have	a10b-15c-6d-15e-14f-10j-9l15m8o13r24s10
you _ hear	f17h8o12
you _ help	b13f14
you _ her	e-8g9i12n7s7
you _ here	h25
you _ hid	n12
you _ high	b12
you _ him	e8i10n12r13
you _ honest	a8j12
you _ how	a14d10f10g-9l15m7q9
you _ i	b-8c13d18e-11f17h14i-14k18l16n-9o7p17r8
you _ if	c13l9q11r-10
you _ in	a12b-11e9f20g-19j9l8o8p16r8
you _ inside	n12
you _ into	a11b-8d11g-9l9
you _ is	a-12e9f-10i-16j-7m8n22o-8p-16r-7
you _ it	c-8f7h21j-12o10p-17
you _ job	d15p12
you _ just	a9b20d18e11h8k-7n-7
you _ kick	m21
you _ know	e12i-7n-13o9s-10
you _ late	a16
you _ law	r13
you _ least	d16e16g-10
you _ like	d16j14m-10q10r10
you _ long	i13
you _ longer	o10s10
you _ lunch	q15
you _ mak	j7m13
you _ me	a34b-17d-17e10h-13i-20j-16k41l-12o-16q-22r14s8
you _ meet	c10
you _ milk	n17s-7
you _ mind	c7d-10i14
you _ mine	e9k12
you _ much	b19c14f-8r9
you _ mute	o17
you _ my	a11c23d-20e22f-7j-9k15m11n16q-15r12
you _ need	b10k20n-23p-8
you _ never	a-11d30f-16j9k6n-12p18
you _ no	b36d14e-10i-8j7s-16
you _ not	a-10b12c-9e-17f21g24h10k9m-20p11
you _ of	a19b10j-10m13n20s14
you _ off	a25b-9d-9g10j17n10
you _ on	a12b-20e12g10i-10j9o15q-10r8
you _ one	a9c10f-7h-10j-8l9n12
you _ or	c9f10
you _ out	a26f10h13i-7l17q17r8
you _ phon	l20
you _ photo	k12
you _ post	i12
you _ power	n22
you _ proud	m11
you _ push	a16b13
you _ put	a-8g12k8l13
you _ quiet	b-8o16
you _ reaction	a12
you _ read	o18
you _ remember	d-9f17n-8q-12
you _ replaceable	q14
you _ ring	g17
you _ rotten	n11
you _ see	c-8f14h11s-7
you _ seen	i9p19
you _ sell	n14
you _ show	d15
you _ sick	d12
you _ simp	d17
you _ so	a14e11g16h14i-11j7n17q-9r7s-12
you _ soft	l16
you _ someone	d9n17
you _ someth	n11
you _ spare	e26g12
you _ special	b18
you _ still	l11m12
you _ take	j13
you _ tell	f15h10s6
you _ thank	l12
you _ that	f10g12h-20j14o-14r17
you _ the	b-22c-9d14f-9h-16i-8k17l19m11n8p-12q10r14s11
you _ them	f26h8q-8r-7
you _ there	a8c10f11i8
you _ these	f14
you _ thi	a9b10f13k-7n16r9
you _ thing	f21
you _ think	c11g15l21m10
you _ to	a12b11d-9e16f26g9i17j24k-10n8o7p10q20r17
you _ too	b24h11i8
you _ total	j12
you _ up	e20f20g-11i-10l-14m11n13
you _ us	k9n9p-10r11s20
you _ walk	g12r13
you _ want	b13m14n27o-10p11r-11
you _ was	h-7l15n9r14
you _ way	j12
you _ we	a-8f13s25
you _ week	b10o15
you _ well	f18q13
you _ what	a8b-12c-8g32h-9m15n-10q18s-12
you _ when	d9k-11l-10n15o8
you _ whole	e10j-6k8s14
you _ will	c-6p22
you _ with	a8p11q-13r7
you _ worth	d11o10
you _ would	c-10g25q-10
you _ wrong	f20o8p11q9
you _ you	b-10c-10d13f15h-19i-15j-22l-16m-15n10o-9r15
you _ your	b18c-11f-9g16n-12p-9q-14
you _ |	a14c5e9f21i22k13m-8n10p14q-21s8
you all	d-9m16n-15
you alway	f12h9j15
you and	b23c15d-12f-9h12i-10k18l-10m-11n-13o12r-19
you answer	e27
you are	a-15h-18j9k14n11q10
you ask	a-12b15e-9g-11h-9m11p-10s7
you awake	c14
you be	l16
you believe	f17
you belong	f12k12
you black	f15
you bring	a21m15
you brought	a11
you by	j8q23s6
you call	d11l12n18
you came	a10d9l18
you can	b9c-19e21g22i-18j8k-14m-12n12o17q-15r33
you car	g14
you care	n13
you come	e12k-7o8
you complete	k15
you could	e11g35h-8m12n21s-7
you cry	j8n8r11
you describe	f13l18
you did	c8d-16f17h-9j-10r9s-7
you do	a-19c-12d19f7g-10h-8i-18j8m-14n16r-17
you doing	c18i9
you dreamt	f21
you enjoy	g10n11
you expect	a14
you feel	b-9f-10j10o-8r-10s8
you fly	j13
you for	b-12c-12k6l26n-9
you forget	f19o7
you get	a-10c7i-9k9l-10o11q-11
you go	a-9b11g10j8o11
you got	a8d13l21
you had	b-8c-8e9h-9l11
you happen	c13
you have	a-13c-5f34h-18i28n17o12p11r-9
you hear	f13
you heard	f16
you hid	i12
you i	b-9k9r-8s10
you if	a-10p10r24
you in	c12d13e-8g19i9n-9o15s-7
you is	d24g11o9r11
you just	f-7j9l11m-9n17r11s14
you keep	b10f20g11
you kept	a18
you know	a23c9d14e-12f-14g28h15i8m13n-16o16q39s-21
you left	a8g18i7p-9
you lie	n18
you like	a-16d-9k7l-9m-7n8o16q-10
you look	c11h26s11
you lot	m15
you love	m10n9
you make	d15k7m11
you manipulate	n15
you may	o30p9s10
you meant	s21
you might	a10f7g28
you my	a10g14
you need	a-10e-10f9g-11j10n13p-12s13
you never	a-15f-12i12j-8k-7n23
you no	g21s13
you not	d-9i16j13
you now	p18s15
you off	f7l13r10
you on	a-13c-6d25e21i-12k8o23
you only	a-12e8g-9k7n11
you or	i21
you owe	e38m-7
you people	m13
you plann	n12
you push	a17
you put	f17l-8
you read	m13
you repay	g20
you run	n12
you said	b22f-12h9i17j-8m-7n-11s13
you saw	f16
you say	g9m10n13r8s11
you send	i8r-13
you should	a19c-7e14f10g9h-9j11n-10o-9p11q16s-11
you sleep	g16p19
you still	a11c14d9k-6n-10
you stop	r11
you sure	f15
you tell	a-9m19n-11p11
you the	a10b11f13k8
you think	a9b10c-7f22i-6m7n8q-16r-7s29
you to	b-9c-6g15h-11i13j15k-6l8p-17q9s-7
you tonight	r14
you took	f12i8r17
you try	d15
you turn	a20b-8
you two	e18
you understand	a14
you up	c35
you walk	f9k11m10p9r-7
you want	b29d-16e-20i-26k-11m-9n32o14r19s12
you was	h14k16m9
you went	i7j17
you were	f15h9i13m-10r-9s-10
you what	d9o17r13
you whether	b15
you will	a-8b23e26f-13h24i18j-9k9m-8n-17p21q9r-10
you would	d15g23h9j8k-15l23m12p-24q-22r12s20
you wrote	k8
you you	a-8f11g23i7n12
you |	a9b-30c18d19f7h24j-12k32o18p18q9s7
younger	g14
your	a22b13e9f18g14h-13j21k22l12m-19n12o-12p28q10r11s10
your %amends	a13o11r18
your %child	g-9o-8p18
your %claimant	d-12e12h-9k-9m-7q-12r9
your %device	g-18i26j8k-8l9n9o16p-14q13r-12
your %drawn-line	b26h13
your %easy-one	b10f15p10q10
your %endowment	b-13d17f10h9j9k9o9
your %family-word	b8g12i7l11n-13q-20
your %feeling	j37n-7
your %felt	c10i13
your %held-thing	b-9c10e-15f9q-12r7
your %hold-deed	f-7i9r13
your %kin-role	b-13f11h-10k-10l-11s-12
your %large-words	k8n8s16
your %limit	b31
your %limit-set	b11
your %mind	a-21f64h-11i-10k-8l-20
your %other-one	f9h-10i17k-8n10p-14
your %outing	c5e13h-11l-21m30n8o-10p8q24r8
your %pastime	e13g31k-12l-10n18r11
your %plain-feeling	c10
your %possession	e41j-9l-12o-14p9q9r-19
your %role	f9k-10m11n-10o12q-9r12s-10
your %said-verb	o22q11
your %secret	c10e8g-12i-10j-7k-11l8m9o13r-9
your %short-while	a-9g11h-8k-8m16o19p16
your %shown-in	i15p-10
your %sibling	d-15e-9q12r13
your %small-deed	m16p12r7
your %small-matter	h13j8l20
your %smash	h14
your %swear	j8l13s8
your %thing	n19p-12
your %thing-or-pet	h-11l12n17o-7q-9r9
your %tie	e19h-9q-24s-7
your %trifle	c11d-23g27h10j13m19o25r11s20
your %warm-good	c6d13i12j-7k-7p-10r11
your %weepy-noun	a15j8
your _ $	h8k12m12n10q9r22
your _ %degree	a12j-8l-11m9o8p9
your _ %drawn-line	b12
your _ %easy-one	b19q-10
your _ %event	a16b12g-13h-15i-7m-9r15s10
your _ %feel	a-11b8d12i8l-11m-8p16
your _ %few	d-21g15l14p-12q13r8
your _ %give-way-loosely	a22c-17d-10k10l16o9q11
your _ %i-will	a13b-17f-7g27l10p-14r7
your _ %kin-role	c9n17p30q12r13s13
your _ %make-up	a19p-9
your _ %many	g9i9q23
your _ %mind	f11
your _ %mind-fails	f9l16n7p11
your _ %only-just	d-21e-8j10p23
your _ %outing	b11e-8h-9i7j13s6
your _ %possession	a-8d-12e9f-7i15n8
your _ %provoke	b11c-9d23f16j-7m8p-19q-15r-8
your _ %sacrificed	g18r11
your _ %said-verb	b20d10j11k-7p15q10
your _ %short-while	b12e-8i15j14o-7r7s11
your _ %small-deed	b12f10l15
your _ %small-number	a-8d-18g12k6q18
your _ %surely	d-10e10f11h12i17j-9k6p10
your _ %they	e8l21q13
your _ %trifle	b9d15f9h-11i12k6l20m11
your _ %understands	f18g-10j7l11p19
your _ %you-being	b13f8i7p9
your _ ?	a-11i-12j6l-18p-10
your _ all	f10o7r15
your _ already	e8q11
your _ and	b-12c5e-9l11n20q11
your _ are	d20e9j-9n12
your _ at	b9i12r9
your _ blog	l19
your _ for	b11j7n13
your _ get	p16
your _ got	l17
your _ has	h9p14r18
your _ i	b9f-7g17j-13l11o9p-10
your _ if	a12
your _ in	g15j9p12r9
your _ is	d13e-19h15r13
your _ left	d23
your _ like	l14
your _ mine	e15
your _ night	p20
your _ not	a9f14i-7j7k-7
your _ of	f24h17i7
your _ on	d-9e-8i12k6p12
your _ or	p15
your _ reality	f15
your _ still	h13
your _ talk	j8n11
your _ that	a12b15h-8r14s13
your _ the	a10f12g9h22j9o11q12
your _ to	b10e23f8j10o12q11s12
your _ until	o9r10
your _ was	a-12d15f-7i13l11
your _ we	i8j9l16s11
your _ whether	b11
your _ why	a11
your _ you	a8b27g-9k-7o8p-20q-15s-8
your _ your	c-6f9i9j7p10
your _ |	b8c6g15h10i7k6m7o11s-11
your age	j10l10
your attitude	a14r16
your brain	d14
your brother	g9q13
your call	o13
your choice	g15
your contribution	l13
your cousin	q23
your decision	a13b11
your direction	o16
your email	a8j10m11s10
your evening	e12
your face	c10j10k9
your fault	a13
your favourite	g19
your game	n16
your head	f10
your hormon	j22
your key	h13
your level	d14
your little	b8l14m7
your majesty	b12
your med	f13
your memory	f14
your message	m14
your mind	f16
your mother	o10s7
your mouth	a17d12n10p21
your mug	h12
your mum	p15
your name	h17k18o8p18r14
your need	b14
your nerv	f14
your new	p21
your not	f13
your opinion	s14
your own	a23d10f13g-14m-9n9p-9
your pain	m17
your passport	p15
your place	d15
your profile	k13
your reaction	j15
your replacement	q16
your request	b23
your room	e-9h13q10
your salary	e15
your shift	p14
your side	h24q12
your spot	q21
your story	i17
your therapist	b13
your time	e15
your version	f23i8
your visa	p15
your voice	g13h14
your worth	h12
yourself	a36c-7d23e-17f25j24k-8r12
yourself $	a20i14j10p-12r15
yourself %said-verb	d16
yourself _ $	a10d17
yourself _ %event	a8f14
yourself _ it	f14
yourself _ that	a13
yourself _ you	f12
|	a-38c-11d-12f-32g-41h-32i-8j-15k-34m-33n-18o-8q-17r-13s-20
| %anybody-at-all	d9h-9j14l16m29o7
| %big-number	d16k8l10q9s13
| %claimant	e15g11h8p-10
| %come-back	c-7g16h52k-7p15
| %dare	p20
| %degree	a25f8g24i15l15p27q39r7s32
| %denial	f19k8m8
| %drawn-line	b16r9
| %dreamt	c12
| %event	c6d13e9g-18h15i-12m-8o-9q-17s-10
| %everyone	g-12j10l15m13s-9
| %extreme-name	c12s-8
| %feel	c-14e14l12n-8o15p13q-14r8
| %feeling	j13
| %few	c-7d27e14f7h7k18l19n10
| %gentle-praise	a-10j-8l-10o8p-9s21
| %give-way	a19j15p10r14
| %give-way-loosely	c16h15i9n-9o16p16r22
| %help-act	b10d9p14
| %i-will	a-11b11c10e-15f14g22i9j12l11m-7n-9o23
| %lapse	c9g25
| %last-word	b-9c6p35q17r8
| %make-up	c12q16
| %many	a-11k12m9o-8q17s14
| %never-mind	c16h-9
| %new-self	h11
| %nice	q9s11
| %no-lying	i14
| %no-word	o24q10
| %nobody	c-6d-11f17i-8o11
| %once-that	b-22c-23l10n-9o16s-16
| %only-just	c15g17h10i15j17k11l13n11o-14q14s19
| %outing	e-15g-11h15i-9m-8o12q-14s7
| %possession	c10
| %provoke	a-10c19d-9f-11h9i18j-10k11l-21m-10n8o17q27r8
| %relation	e14g17p-12
| %said-verb	a-12b-16c-6h9i16n-13o13p9
| %scorn-name	f13i-7j7m7
| %secret	c-5n8p-11
| %short-while	c6e-8m-8o15q-11s9
| %small-deed	a-8f-7h-8r-9s12
| %small-number	a17c-6e14h8i10j7k14l13m11n9s8
| %soon	c-5e13i24s-7
| %stay	c15
| %surely	a11f11h27i15j-17m-7q21
| %they	a-10b-8c-10e-14f-7g13h14i-15l9m-12n-12q19
| %thinks-ill	e10f-7h13m7n-9o26p33
| %trifle	a-8f-10h8i26j6l20p-11
| %unbound	c13
| %understands	b9d-10e9f9o17p-12r-9s12
| %warm-deed	b9c-8e8g-11h13i-8j-9n-8p24r-7
| %warm-good	e-11g-14i-13k-7l-14
| %was-not-so	a-13b-9e-12f-18h-8i-7k-7l-8m-8o-7
| %worthless	c12d-13
| %you-being	b14d17f17i-12j15k19n10o-12r-15s-15
| %your-audience	l-11m15q25
| %your-kin	d12g15l19q26
| _ $	a-11c19d-10e10f-10g12h-14i15j-9k-11n-11o-10p9q15r12s19
| _ %anybody-at-all	b20h-12i-9n-9
| _ %claimant	c6q21s11
| _ %come-back	h9
| _ %degree	a8b14e-17l33o11p9
| _ %dreamt	f10k8
| _ %easy-one	a-12c11g19h-9k-16m9p-15q-14
| _ %endowment	f10l-10p-10
| _ %event	c12g-10j13n-11p-14r7s18
| _ %extreme-name	b-9j11l-9m12n12o11p14
| _ %family-word	b-9e12h-8i-7k-8l16p12q9
| _ %feel	b18e8l21m7p12s-8
| _ %few	f7h7m7p13s-10
| _ %give-way	a11c12e14g-11k11o15
| _ %give-way-loosely	b9c17j13m-16o-14p-14r-10
| _ %hidden-fault	n19
| _ %hold-deed	a-10b10g-20i-8j-11o-8p-14s-9
| _ %i-will	b17c7g9h-11i18m24o-8s6
| _ %kin	l12
| _ %large-words	e-8f-9k12l-9m13o-7r-7
| _ %last-word	f8g9p16
| _ %limit	b13
| _ %limit-set	b-15g-10n-8o8s-7
| _ %make-up	a19d-10h11k7n-10
| _ %many	b-9c-9d-13g-10k10s-8
| _ %mind	f18
| _ %no-word	c6n7o22
| _ %once-that	a9c6d12g16i9k7l20m-10n8p10q16
| _ %only-just	a10c9e12f9g22k-7m15q13s6
| _ %other-one	d9j10l8p23
| _ %outing	b15c10j7k16l-9m-11n8o7q-10s-9
| _ %pastime	c14e-12f11g17l-12p20s-10
| _ %possession	c13e16f-8h-14j7o7q-9
| _ %provoke	b-21e11f10i10m-19n17s-14
| _ %rejects-me	n12
| _ %relation	h-12i-9q14s7
| _ %rescued	g12
| _ %role	h12i9j8k-7q15s8
| _ %sacrificed	b-11g14h-15l-13m10r-7
| _ %said-verb	c22e-12j-11k9l-14n-9q-10s8
| _ %scorned	b-11d17j11l-10p12
| _ %short-while	b-10c12e-15k27l-12o8q10
| _ %sign-of-life	c14h12
| _ %small-deed	c12d-10
| _ %small-number	e12j9k17l9
| _ %someday	c10
| _ %stay	c9
| _ %surely	a16b11c10e8g25h9j11m19o9p13q27r10
| _ %them	h17k-7l-8p9q9s-14
| _ %thinks-ill	c13d-10h13k15n25o10p14q24s-15
| _ %trifle	f-12g-16i7k-9l16p15r-13
| _ %unbound	c17
| _ %understands	a-13f12h16j-6l8n16o7p17
| _ %warm-deed	g15h20i-9j-9k12q9
| _ %warm-good	b-11e16j-7k11o17p13
| _ %you-being	a8c9d17e14f-7i17o8r11s15
| _ ?	b-9c-5d-11g-13h20i28
| _ a	a14c16d9e-18j15k-14l12n16p13
| _ all	a-9b14c7d11g-11k13n-9o20q16s-8
| _ alway	d-11g19l12n14q14
| _ am	b19g-26h15j10o13
| _ and	a23f-10h16i14k18l19n-11p-14
| _ are	b11e-25f-21h-11j19k14l-28m-13q11r-10
| _ at	b14e-11r-9
| _ be	b13c11j-7k6m9o9p23
| _ can	b-15d-14h8k-9l9o13q-9s-9
| _ choice	g17
| _ come	h18
| _ do	a-11f9g13i-9j7k-12m-13n15q-17
| _ doe	b-8d12e11i14k8l19q15
| _ dreamt	f13
| _ even	l15
| _ for	a-12b16e-8g-17h11m-9s14
| _ get	f14l14n9r12
| _ give	h16
| _ got	b12c-6d21f-7h21p10s-6
| _ had	a-12b9i-8j-7l21n11q24s-8
| _ have	a-10b18c-10d23n7
| _ her	k-6q11
| _ home	h15p-14
| _ hope	g12m12
| _ i	c23d14e19g26h16l-8m29n13p10q17s16
| _ if	a12c6l13p14r14
| _ in	a13c7d15e15f8h-8i12k-8l-14m-12o-10q-11
| _ is	a-11c17e15g20i23m-12p-10q-20s-17
| _ it	a-17b20c-6g-16i12k6n-10p-9r10s27
| _ just	a-9d10g10j14l-11m16q15r13s-9
| _ keep	c9
| _ know	c12d-9i19k12n8o11q-15
| _ least	g23s15
| _ may	o16
| _ me	b-10e-13g-28h10o-7p17q-9r15s-12
| _ mean	b12
| _ mention	l9q18
| _ more	d9h17o9
| _ my	b12h-11k18o9q-14
| _ never	f13i10k11r-11
| _ night	c10p12
| _ not	a-17c18e19f-16h21q18r-10s-13
| _ noth	j11
| _ number	i14
| _ of	a-13f-7j9k-8m19q12r-9
| _ on	a11g-18h15i19k-7l9o-16
| _ one	h13j-10k7n-10o7q-9
| _ only	b-10d-9f7g19q15
| _ rather	l22
| _ said	b-8e8g-15k11o14q23
| _ say	c9e-8f-7o-10r8
| _ shall	b20i13m11o8p17
| _ should	d18k6p9q-11
| _ shower	i12
| _ sit	i11o14
| _ so	b20i-8p12
| _ suppose	g13
| _ that	a14b-15c15d14k-10l-17
| _ the	c7e20f-9h29i7j-8k-6l19o14
| _ then	r11
| _ thi	i-6j14l8s-6
| _ thing	e15f13h12
| _ think	b11d11g15h23l9n7
| _ thought	q15
| _ time	a17o14
| _ to	a-9c12e-8h10i-12j10l-13m-8p11q9r-12s8
| _ told	b-10g18k8p9q-11r-7s10
| _ tuesday	k14
| _ up	b18j15l12p18
| _ us	i-7j-7l12p9s-8
| _ wait	i16j8
| _ want	e-12h9i8k13m-11n23r10s-10
| _ was	a10b-15e-21f25h-7j14k-6m8n-13p-10r-9
| _ we	b-10e-10f-8i-7l19o-11s9
| _ were	f15g-17i10j-8l9o-8q11
| _ what	a14c-6d33e-15i7j6l9n11p16q20r18s16
| _ who	a24i17k7l12m11o12q13
| _ why	f12i9o12
| _ will	c15f-9g19i-7j-6m10n-10o28p-13r-8s12
| _ would	f16h12l12p35
| _ x	c18
| _ year	d13k6l-11m9s14
| _ you	a10c-18d-16e-12g20h-8o7p-15r8
| _ your	e20i10k9m-8p13r8
| _ yourself	f13j11
| _ |	c31d-14e-14f8i7j8l27p-14s10
| all	h21
| and	a47d27g21h-11i21l33m15n16p14q39
| anyway	c37g13i-7l9
| ask	f19
| at	g10s16
| be	p28q-9
| but	b-9c29d-12g28m11q10
| bye	o16
| can	h18o-8p-10
| come	f-7h46j-6q-9
| do	b-9e-12i15j-8o15p-9
| enjoy	o30
| even	q19
| explain	i18
| go	f11i14
| got	s19
| gues	g12m11q18
| had	a26
| i	a-29b13c-11g11i7m17o-23r-22s-8
| if	b-14c-16d-12e-11f9i13o-21q-17r-17s-9
| ill	g25
| in	d9h-9i8l13s11
| it	a-17d10f-7j11l20n9o-8q-17r11s-12
| just	b-10c8i7q29s12
| keep	c21
| made	c12
| maybe	a9b14c20f8j10o11q11
| me	b8g9m11
| message	s14
| might	c16q12
| my	h-8i-8m15q-9s-7
| name	i21
| new	h16
| no	c8d14e-9g-14j-7s8
| nobody	d-13f13j7
| not	b-11c18j-11k26r17s22
| noth	c13
| now	a9e8i25l8
| ok	c15j9s13
| one	a11e12g16h13k8
| or	c29p27
| people	l17
| perhap	c11f9
| pick	p20
| please	a-9b-11c-8h8i-7p-14q-16s-7
| see	o10
| she	a-12d10e-8k7q16
| simple	g15
| so	a32b-8f12g25i22o7p30q31r9s24
| take	a9c8i10q11
| that	a9c6e9g-18h10i-8j-11l-17r-11s9
| the	a-9c-15g23h28i-16j-10m-19n10o-12q-13r-12s-9
| then	r15
| there	b-11c11i-9j14l28m-8p-14
| they	l26q-10
| think	p24
| try	l26p9
| until	o13p-9r26
| we	a-9b22d-10g14k10l-16m-7o-15r-7
| well	b24d12l15m12
| what	c-5d16e-10f-7g-10i9n8p-11q15r-10
| whatever	g9h13
| when	e23h8o45p-11q19r7
| where	i14
| who	h-8i42l9q-10r-8
| whose	i30
| why	i22
| you	a-9e24f44g-18h-9j10n58o11p11s-11
| your	f16g10l8p16r8
👀	c12j10
👀 $	c8j11
👏	l14
👏 $	l14
😂	b9e-14f-8g-11h-13j-10k-14l-16n-10o-14p-14r-10s-7
😉	c16
😏	c24h7q11
😏 $	c11q13
🙂 $	p17
`,
};
