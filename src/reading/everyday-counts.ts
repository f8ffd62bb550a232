/** Counted by scripts/count-words.ts in the messages in tests/corpus; not to be edited by hand. */
export const EVERYDAY_COUNTS = {
  /** How many words were counted. */
  words: 340646,
  /** Words, and pairs of words that follow each other, each with how often it was met; the commonest first. */
  lines: `
you 15684
i 15008
the 14758
is 7886
and 7520
to 7340
it 7041
a 6490
not 6380
has 5177
your 4518
's 4415
have 4212
in 4114
that 4098
me 3643
for 3594
on 3582
my 3087
do 3031
are 2907
of 2815
am 2607
i am 2530
will 2490
with 2461
at 2421
had 2364
was 2258
so 2206
would 2163
we 2066
be 1974
one 1946
i have 1862
it is 1853
can 1798
you are 1776
do not 1759
and i 1746
about 1672
it has 1669
this 1663
it 's 1635
if 1601
what 1537
like 1432
no 1340
when 1189
i will 1168
know 1146
who 1128
there 1105
in the 1099
did 1085
all 1082
up 1075
just 1064
from 1049
on the 1003
he 986
i would 965
i had 926
said 921
say 900
were 895
out 886
you have 886
as 876
got 875
she 865
by 864
but 843
now 823
that is 790
been 784
come 782
us 780
want 779
get 742
see 741
her 723
back 702
because 695
told 684
if you 683
and you 677
or 671
only 669
never 664
can not 663
then 663
how 656
need 642
tell 631
think 629
go 627
too 627
i do 618
for the 613
time 611
two 606
before 599
they 596
to the 585
again 583
againg 583
i was 583
could 579
at the 577
is a 576
you had 566
please 562
to be 560
nobody 559
you were 554
people 535
them 517
is not 514
here 511
you do 492
still 490
it was 483
going 480
when you 479
you can 479
you would 479
about the 474
i can 474
with the 467
since 464
asked 461
and the 460
ok 460
day 452
put 451
let 450
there is 450
an 445
you will 445
of the 443
that has 440
after 438
ask 438
off 437
that 's 433
every 432
dear 431
has a 428
sorry 424
does 423
am not 416
good 416
over 416
will be 413
right 409
nothing 400
why 400
own 395
says 395
is the 390
take 390
that you 389
last 386
until 383
him 377
so i 376
more 374
did not 373
down 372
i know 372
first 368
thing 368
home 367
love 367
's a 362
being 360
look 357
will not 355
whole 354
have been 353
everyone 349
left 347
years 345
always 344
should 344
week 342
even 340
going to 340
new 336
want to 336
anything 334
what you 333
something 326
night 319
phone 314
where 314
our 313
ever 310
read 306
well 306
made 303
you to 303
the one 302
you and 302
other 300
have got 299
mother 298
else 297
for you 297
keep 297
lol 297
three 296
that i 294
mum 292
call 291
next 291
there has 291
work 289
any 287
his 286
room 285
without 285
bring 283
house 283
there 's 283
are not 280
sunday 280
talk 280
and it 279
i did 278
way 278
when i 274
you want 274
anyone 272
feel 272
to me 272
in a 268
ring 268
to you 266
would like 266
for a 265
leave 263
do you 256
person 256
name 255
you said 253
2 252
not be 252
make 251
man 251
so you 250
year 250
you know 249
days 248
bit 246
door 245
she has 244
asking 243
done 242
four 242
we are 242
car 241
she is 241
with a 241
same 240
he has 236
with you 236
yours 236
from the 235
and then 234
stop 234
send 233
he is 232
someone 232
not have 231
if i 230
me i 230
to say 230
today 230
what i 230
had like 229
hear 229
some 229
till 229
has the 228
fine 227
friday 226
3 224
of you 222
than 222
you i 222
sister 221
things 220
are the 219
old 219
4 218
through 218
we will 218
give 217
everything 216
hi 216
but i 215
have a 215
i said 215
in my 215
may 215
have to 214
went 214
you did 213
it i 212
which 212
wrong 211
dad 210
find 210
i think 210
once 210
about it 208
because i 208
in this 208
would be 208
already 207
and a 207
brother 207
in your 207
much 206
saying 205
who is 204
came 202
mine 202
saturday 202
we have 201
tonight 200
both 199
thank 199
has been 196
kids 196
nice 196
thought 196
half 195
morning 195
tell me 195
remember 194
a bit 193
family 193
maybe 192
thursday 192
you for 191
it and 190
me to 190
open 188
the whole 188
let us 186
out of 186
with your 186
am the 185
is on 185
sit 185
by the 183
need to 183
really 183
thank you 183
's the 182
answer 182
does not 182
word 182
are you 181
did you 181
life 181
was a 181
was not 181
like to 180
yourself 180
best 179
six 179
into 176
would not 176
has not 175
have had 175
on my 173
saw 173
and we 172
had a 172
i want 172
monday 172
not a 171
doing 170
my own 170
write 170
because you 169
very 169
and that 168
is what 168
know what 168
wanted 168
happy 167
little 167
second 167
is in 166
minutes 166
am a 165
head 165
somebody 165
the same 165
face 164
long 164
shall 164
she 's 164
thanks 164
dog 163
is it 163
job 163
ten 163
coming 162
he 's 162
of it 162
this is 162
i told 161
look at 160
of us 159
tuesday 159
yes 159
you need 159
9 158
like a 158
who has 158
front 157
goes 157
bad 156
lunch 155
on a 155
school 155
better 154
if it 154
not know 154
not want 154
took 154
with me 154
for me 153
telling 153
it to 152
late 152
might 152
nine 152
father 151
on your 150
wife 150
would have 150
to know 149
place 147
team 146
text 146
flat 145
for your 145
mind 145
number 145
to see 144
used 144
though 143
to your 143
you the 143
it in 142
me you 142
6 141
you get 141
's not 140
gone 140
money 140
not even 140
rather 140
real 140
what is 140
you in 140
told me 139
gets 138
sat 138
know you 137
of your 137
post 137
those 137
honest 136
baby 135
before you 135
found 135
gave 135
it you 135
kind 135
see you 135
and he 134
got a 134
got the 134
have the 134
we had 134
called 133
honestly 133
mr 133
one of 133
tomorrow 133
😂 133
can you 132
end 132
five 132
hours 132
miss 132
round 132
could you 131
hand 131
month 131
one who 131
5 130
another 130
is all 130
like you 130
me the 130
and she 129
and your 129
eleven 129
girl 129
stay 129
also 128
in front 128
table 128
the car 128
under 128
your own 128
anyway 127
moved 127
not do 127
to do 127
bed 126
front of 126
group 126
is your 126
lot 126
side 126
god 125
have not 125
is that 125
looked 125
not need 125
that the 125
that was 125
you like 125
you you 125
me and 124
1 123
lost 123
of my 123
quiet 123
sleep 123
weeks 123
writing 123
small 122
they are 122
to my 122
to tell 122
either 121
i should 121
me a 121
not say 121
oh 121
rest 121
had be 120
turn 120
who 's 120
each 119
literally 119
tell you 119
twice 119
while 119
do it 118
hope 118
i need 118
is been 118
weekend 118
daughter 117
pay 117
walk 117
was the 117
message 116
of them 116
the new 116
you asked 116
i never 115
said you 115
's been 114
am sorry 114
big 114
comes 114
do the 114
hour 114
8 113
children 113
felt 113
heard 113
husband 113
i got 113
hurt 112
say it 112
their 112
voice 112
your mother 112
hard 111
i see 111
mean 111
not get 111
bus 110
move 110
on sunday 110
start 110
thinking 110
we would 110
whatever 110
40 109
about your 109
changed 109
check 109
i just 109
of a 109
on it 109
x 109
you at 109
you think 109
i get 108
list 108
months 108
the only 108
are a 107
crying 107
for it 107
have told 107
i could 107
met 107
please do 107
son 107
the other 107
dinner 106
friends 106
from me 106
help 106
it on 106
letter 106
sent 106
these 106
used to 106
you that 106
because of 105
come back 105
date 105
eat 105
love you 105
not to 105
show 105
the kids 105
wait 105
would rather 105
away 104
birthday 104
but you 104
in that 104
looking 104
needs 104
now i 104
pick 104
sure 104
myself 103
not you 103
note 103
so that 103
talking 103
you on 103
let me 102
no one 102
the door 102
then i 102
there was 102
you could 102
you say 102
as a 101
happened 101
lovely 101
meeting 101
office 101
seen 101
`,
};
