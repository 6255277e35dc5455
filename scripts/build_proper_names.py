"""Rebuild copylint/tables/proper_names.tsv: names of wars, treaties, bodies, days and places with their capitals.

    python scripts/build_proper_names.py

The lists below are facts kept by hand, region by region. scripts/proper_name_sources.tsv says, for each name that we
have found elsewhere with these capitals, where. A name may have forms in brackets: "Organi(z|s)ation".
After " = " stands the form in which some guides write it lower-case ("Korean war"), which a pack reports: the form
itself, or "first" or "last" for the word that loses its capital. "mixed" there means that the words in lower case are
ordinary ones ("a security council"), so that only half a name is reported.

Countries, nationalities and capitals come from the tables of scripts/build_places.py, without those that are ordinary
words too ("china", "polish", "male").
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

TABLES = Path(__file__).parent.parent / "copylint" / "tables"
TABLE = TABLES / "proper_names.tsv"
SOURCES = Path(__file__).parent / "proper_name_sources.tsv"

LISTS: dict[tuple[str, str], str] = {
    ("war", "world"): """
Delian League = last
Peloponnesian League = last
Kalinga War = last
Third Servile War = third servile war
Hanseatic League = last
Kalmar Union = last
Battle of (Crécy|Manzikert|Sekigahara|Alesia|Bouvines|Fontenoy) = first
Battle of (Lechfeld|Lake Trasimene|Quiberon Bay|Saragarhi|Mosul) = first
Pontiac's War = last
Sioux Wars = last
(First|Second) Matabele War = (first|second) Matabele war
Great Chinese Famine = great Chinese famine
Partition of India = first
Second Vatican Council = second Vatican council
Little Ice Age = little ice age
Spring and Autumn period
Islamic Golden Age = Islamic golden age
Viking Age = last
Stone Age = stone age
Bronze Age = bronze age
Iron Age = iron age
Dutch Golden Age = Dutch golden age
Italian Renaissance
Red Army Faction
Extinction Rebellion
Chicano Movement = last
Free Speech Movement = free speech movement
Battle of (Kyiv|Grozny|Raqqa|Kosovo|Lexington|Concord|Trenton|Vicksburg|Chosin Reservoir) = first
Fall of (Saigon|Constantinople|Kabul|Singapore) = first
Peasants' Revolt = peasants' revolt
Moscow Trials = last
Profumo affair
Arab Winter
Gold Rush = gold rush
Black Wednesday
Maidan Revolution = last
World War (I|II|III|One|Two|Three)
First World War = first world war
Second World War = second world war
World War = mixed
Great War = mixed
Cold War = cold war
Napoleonic Wars = last
Seven Years' War = seven years' war
Thirty Years' War = thirty years' war
Hundred Years' War = hundred years' war
Battle of (Britain|Stalingrad|Waterloo|Gettysburg|Hastings|Trafalgar|Verdun|Kursk|Midway|Okinawa) = first
Battle of (Iwo Jima|El Alamein|Normandy|Jutland|Agincourt|Bannockburn|Culloden|Adwa|Isandlwana) = first
Battle of (Little Bighorn|Bunker Hill|Yorktown|Saratoga|Antietam|Dien Bien Phu|Guadalcanal|Dunkirk) = first
Battle of (Berlin|Leyte Gulf|Monte Cassino|Ypres|Passchendaele|Austerlitz|Borodino|Lepanto) = first
Battle of (Thermopylae|Marathon) = first
Battle of the (Somme|Bulge|Marne|Boyne|Atlantic|Coral Sea) = first
D-Day = D-day
V-E Day
VE Day
V-J Day
VJ Day
Axis powers
Allied powers
the Holocaust
Holocaust (survivor|survivors|victim|victims|denial|denier|deniers)
Holocaust (memorial|memorials|museum|museums|education|remembrance|studies)
Crusader states
(First|Second|Third|Fourth|Fifth) Crusade = (first|second|third|fourth|fifth) Crusade
Punic War(|s) = last
(First|Second|Third) Punic War = (first|second|third) Punic war
Peloponnesian War = last
Trojan War = last
Persian Wars = last
Gallic Wars = last
Gallipoli campaign
Normandy landings
Manhattan Project
Atlantic Wall
Siegfried Line
Maginot Line
Mannerheim Line
Spanish flu
American Indian Wars = last
Anglo-Dutch Wars = last
Anglo-Egyptian War = last
Anglo-Iraqi War = last
Anglo-Zanzibar War = last
Second Industrial Revolution = second industrial revolution
Protestant Reformation = last
Scottish Enlightenment = last
Harlem Renaissance
Age of Enlightenment = mixed
""",
    ("war", "Asia"): """
War of Resistance against Japanese Aggression
War of Resistance against Japan
War of Resistance against the Japanese
War of Resistance and the World Anti-Fascist War
World Anti-Fascist War
Anti-Fascist War
War to Resist US Aggression and Aid Korea
War to Resist U.S. Aggression and Aid Korea
Great Fatherland Liberation War
Fatherland Liberation War
Korean War = last
Vietnam War = last
Indochina War = last
First Indochina War = first Indochina war
American War in Vietnam = American war in Vietnam
Chinese Civil War = Chinese civil war
Opium War(|s) = opium war(|s)
First Opium War = first opium war
Second Opium War = second opium war
Sino-Japanese War = last
First Sino-Japanese War = first Sino-Japanese war
Second Sino-Japanese War = second Sino-Japanese war
Sino-Indian War = last
Sino-Vietnamese War = last
Russo-Japanese War = last
Indo-Pakistani War(|s) = last
Kargil War = last
Bangladesh Liberation War = Bangladesh liberation war
Pacific War = last
Boxer Rebellion = last
Boxer Uprising = last
Taiping Rebellion = last
Indian Mutiny = last
Sepoy Mutiny = sepoy mutiny
Nanjing Massacre = last
Nanking Massacre = last
Rape of Nanking = first
Marco Polo Bridge incident
Mukden incident
Tet Offensive = last
Bataan Death March = Bataan death march
Doolittle Raid = last
Gwangju Uprising = last
Jeju uprising
Tiananmen Square massacre
Jallianwala Bagh massacre
Amritsar massacre
Quit India movement
Salt March = mixed
Sri Lankan civil war
Cambodian genocide
My Lai massacre
Gulf of Tonkin incident
First Indo-Pakistani War = first Indo-Pakistani war
Satsuma Rebellion = last
Imjin War = last
Dungan Revolt = last
Soviet-Afghan War = last
Anglo-Afghan War(|s) = last
Anglo-Burmese War(|s) = last
Sunflower Movement = sunflower movement
Umbrella Movement = umbrella movement
May Fourth Movement
Battle of (Inchon|Khe Sanh|Hue|Plassey|Panipat|Tsushima|Imphal|Kohima|Singapore|Manila) = first
Long March = mixed
Cultural Revolution = mixed
Great Leap Forward = mixed
Xinhai Revolution
Meiji Restoration = last
People Power Revolution
Saffron Revolution
8888 Uprising = last
Boshin War = last
Genpei War = last
Saur Revolution = last
Nepalese civil war
Cambodian civil war
Laotian civil war
Afghan civil war
Chinese Communist Revolution = last
Philippine-American War = last
Philippine Revolution = last
Indonesian National Revolution = last
Indian Rebellion of 1857 = last
Cambodian-Vietnamese War = last
Third Indochina War = last
Sino-Burmese War = last
Soviet-Japanese War = last
March 1st Movement = March 1st movement
Self-Strengthening Movement = last
Battle of (Karbala|Hattin|Talas|Wake Island|Megiddo|Gaugamela|Issus) = first
""",
    ("war", "Middle East"): """
Six-Day War = six-day war
Six Day War = six day war
Yom Kippur War = last
October War = mixed
Arab-Israeli War = last
Gulf War = last
First Gulf War = first Gulf war
Persian Gulf War = last
Iran-Iraq War = last
Iraq War = last
Lebanese civil war
Syrian civil war
Yemeni civil war
Suez Crisis = last
Arab Spring = last
First Intifada = first intifada
Second Intifada = second intifada
Cedar Revolution = cedar revolution
Islamic Revolution = mixed
Iranian Revolution = last
Green Movement = mixed
Operation Desert Storm
Operation Desert Shield
Operation Iraqi Freedom
Operation Inherent Resolve
Operation (Enduring Freedom|Cast Lead|Protective Edge|Prosperity Guardian|Rising Lion)
Iran hostage crisis
Arab Revolt = last
Great Arab Revolt = great Arab revolt
Sabra and Shatila
War of Attrition = mixed
Gallipoli landings
Abbasid Revolution = last
Yemeni revolution
1919 Egyptian Revolution = last
1952 Egyptian Revolution = last
Persian Constitutional Revolution = last
Abadan crisis
""",
    ("war", "Europe"): """
Great Patriotic War
Winter War = mixed
Continuation War = mixed
Crimean War = last
Spanish Civil War = Spanish civil war
English Civil War = English civil war
Irish civil war
Greek civil war
Russian Civil War = Russian civil war
Franco-Prussian War = last
Boer War = last
Anglo-Boer War = last
Wars of the Roses = wars of the roses
War of the Spanish Succession
War of the Austrian Succession
Peninsular War = peninsular war
Falklands War = last
Bosnian War = last
Kosovo War = last
Balkan War(|s) = last
Yugoslav Wars = last
Chechen War = last
First Chechen War = first Chechen war
Second Chechen War = second Chechen war
Russo-Georgian War = last
Nagorno-Karabakh War = last
Irish War of Independence = Irish war of independence
Croatian War of Independence = Croatian war of independence
Greek War of Independence = Greek war of independence
Turkish War of Independence = Turkish war of independence
Easter Rising
Prague Spring = last
Velvet Revolution = velvet revolution
Velvet Divorce = velvet divorce
Orange Revolution = orange revolution
Rose Revolution = rose revolution
Tulip Revolution = tulip revolution
Singing Revolution = singing revolution
Carnation Revolution = carnation revolution
Revolution of Dignity = revolution of dignity
October Revolution = last
February Revolution = last
Bolshevik Revolution = last
Russian Revolution = last
French Revolution = last
Glorious Revolution = glorious revolution
Industrial Revolution = industrial revolution
Hungarian uprising
Hungarian Revolution = last
Warsaw uprising
Warsaw Ghetto uprising = Warsaw ghetto uprising
Siege of Leningrad = first
Siege of Sarajevo = first
Srebrenica massacre
Bloody Sunday
Berlin airlift
Nuremberg trials
Armenian genocide
Holodomor
Great Famine = mixed
Black Death = black death
Operation Barbarossa
Operation Overlord
Operation (Market Garden|Torch|Sea Lion|Bagration|Husky)
Great Northern War = great Northern war
Great Fire of London = great fire of London
Great Terror = mixed
Great Purge = mixed
Reign of Terror = reign of terror
Night of the Long Knives = night of the long knives
Cod War(|s) = last
Winter of Discontent = winter of discontent
Paris Commune = last
Storming of the Bastille = storming of the Bastille
Dreyfus affair
Kronstadt rebellion
Decembrist revolt
Jacobite Rising(|s) = last
Norman Conquest = last
Hundred Days = mixed
Holy Roman Emperor = last
Euromaidan
Katyn massacre
Kosovo Liberation Army
Battle of (Poltava|Blenheim|Bosworth|Naseby|Leipzig|Jena|Caporetto) = first
Battle of (Tannenberg|Crete|Arnhem|Vimy Ridge|Gallipoli|Warsaw|Vienna) = first
Siege of (Malta|Vienna|Paris|Mariupol|Sevastopol|Constantinople|Aleppo|Kut) = first
Gunpowder Plot = gunpowder plot
Peterloo Massacre = last
Battle of Cable Street = first
Anglo-Spanish War = last
Austro-Prussian War = last
Belgian Revolution = last
July Revolution = last
Eighty Years' War = eighty years' war
Nine Years' War = nine years' war
Finnish War = last
Finnish Civil War = Finnish civil war
First Carlist War = last
Franco-Dutch War = last
French Wars of Religion = French wars of religion
French Revolutionary Wars = French revolutionary wars
German Peasants' War = German peasants' war
Great Turkish War = last
Greco-Persian Wars = last
Hussite Wars = last
Italian Wars = last
Italo-Turkish War = last
Livonian War = last
Macedonian War(|s) = Macedonian war(|s)
Polish-Soviet War = last
Portuguese Colonial War = Portuguese colonial war
Pugachev's Rebellion = last
Russo-Polish War = last
Russo-Turkish War = last
Russo-Ukrainian war
Second Nagorno-Karabakh War = second Nagorno-Karabakh war
Ukrainian War of Independence = Ukrainian war of independence
War of Greek Independence = war of Greek independence
War of American Independence = war of American independence
War of the (Grand Alliance|League of Augsburg) = first
War of the Sicilian Vespers = first
Wars of Scottish Independence = wars of Scottish independence
Wars of the Three Kingdoms = wars of the three kingdoms
Weimar Republic = last
Battle of (France|Grunwald|Navarino|Salamis|Plataea|Sedan|Stamford Bridge|Tours|Wagram|White Mountain) = first
Battle of (Poitiers|Ramillies|Malplaquet|Narva|Lützen|Pavia|Rocroi|Rossbach|Cannae|Zama|Actium) = first
Siege of Orléans = first
Battle of the (Frontiers|Teutoburg Forest) = first
""",
    ("war", "Africa"): """
Algerian War = last
Algerian War of Independence = Algerian war of independence
Nigerian civil war
Biafran War = last
Angolan civil war
Mozambican civil war
Ogaden War = last
Rwandan genocide
First Congo War = first Congo war
Second Congo War = second Congo war
Mau Mau uprising
Mau Mau rebellion
Jasmine Revolution = jasmine revolution
Soweto Uprising = last
Sharpeville massacre
Zulu War = last
Maji Maji Rebellion = last
Scramble for Africa = first
1948 Arab-Israeli war
Anglo-Zulu War = last
Algerian civil war
Angolan War of Independence = Angolan war of independence
Bambatha Rebellion = last
Congo crisis
Eritrean War of Independence = Eritrean war of independence
Ethiopian civil war
First (Ivorian|Liberian|Sudanese) civil war = first (Ivorian|Liberian|Sudanese) civil war
Second (Ivorian|Liberian|Sudanese) civil war = second (Ivorian|Liberian|Sudanese) civil war
First Boer War = first Boer war
Second Boer War = second Boer war
First Italo-Ethiopian War = first Italo-Ethiopian war
Second Italo-Ethiopian War = second Italo-Ethiopian war
Guinea-Bissau War of Independence = Guinea-Bissau war of independence
Herero Wars = last
Mahdist War = last
Mozambican War of Independence = Mozambican war of independence
Rhodesian Bush War = Rhodesian bush war
Rwandan civil war
Rwandan revolution
Rif War = last
Sierra Leone civil war
Somali civil war
South African Border War = South African border war
South Sudanese civil war
Tigray war
Tunisian revolution
Western Sahara war
Xhosa Wars = last
Zanzibar Revolution = last
Battle of Mogadishu = first
Battle of Rorke's Drift = first
""",
    ("war", "Americas"): """
Revolutionary War = mixed
American Revolutionary War = American revolutionary war
American Revolution = last
American Civil War = American civil war
US Civil War = US civil war
U.S. Civil War = U.S. civil war
War of 1812
Mexican-American War = last
Spanish-American War = last
French and Indian War = last
War of the Pacific = mixed
War of the Triple Alliance
Paraguayan War = last
Chaco War = last
Mexican Revolution = last
Cuban Revolution = last
Haitian Revolution = last
Bolivarian Revolution = last
Cuban Missile Crisis = Cuban missile crisis
Bay of Pigs
Boston Tea Party
Boston Massacre = last
Trail of Tears
Underground Railroad = mixed
Wounded Knee
Great Depression
Great Recession
Reconstruction era
Gilded Age = gilded age
Roaring Twenties = roaring twenties
Prohibition era
McCarthy era
Black Hawk War = last
Seminole War(|s) = last
Texas Revolution = last
Pig War = mixed
Falklands Conflict = last
Football War = mixed
Haymarket affair
Watergate scandal
Iran-Contra affair
Stonewall (riots|uprising)
Oklahoma City bombing
Kent State shootings
Manhattan Project
Apollo program
Montgomery bus boycott
Whiskey Rebellion = last
Nat Turner's Rebellion = last
Salem witch trials
Beer Hall Putsch = beer hall putsch
Wall Street Crash = last
Black (Tuesday|Thursday) = mixed
Battle of the Alamo = battle of the Alamo
New Deal = mixed
Dust Bowl = dust bowl
Jim Crow
Dirty War = dirty war
Pearl Harbor
Hurricane (Katrina|Sandy|Harvey|Maria|Irma|Ian|Ida|Andrew|Helene|Milton)
American War of Independence = American war of independence
Argentine War of Independence = Argentine war of independence
Bolivian War of Independence = Bolivian war of independence
Chilean War of Independence = Chilean war of independence
Cuban War of Independence = Cuban war of independence
Ecuadorian War of Independence = Ecuadorian war of independence
Mexican War of Independence = Mexican war of independence
Peruvian War of Independence = Peruvian war of independence
Venezuelan War of Independence = Venezuelan war of independence
Bacon's Rebellion = last
Shays' Rebellion = last
Cisplatine War = last
Cristero War = last
Guatemalan civil war
Salvadoran civil war
Dominican civil war
Nicaraguan Revolution = last
French and Indian Wars = French and Indian wars
Operation Condor
Operation Uphold Democracy
Wounded Knee Massacre = last
Sherman's March to the Sea = Sherman's march to the sea
First Battle of Bull Run = first battle of Bull Run
Second Battle of Bull Run = second battle of Bull Run
Battle of (Bull Run|Chancellorsville|Chickamauga|Fredericksburg|Shiloh|Hampton Roads|Fort Sumter) = first
Battle of (Monmouth|Puebla) = first
Siege of (Vicksburg|Petersburg|Yorktown) = first
Black Panther Party
Seneca Falls Convention = last
""",
    ("treaty", "world"): """
Schengen Area = Schengen area
Schengen zone
Sunningdale Agreement = last
Lancaster House Agreement = Lancaster House agreement
Rotterdam Convention = last
Espoo Convention = last
Ottawa Convention = last
Marrakesh Treaty = last
Glasgow Climate Pact = Glasgow climate pact
Endangered Species Act
Official Secrets Act
Dodd-Frank Act
Sarbanes-Oxley Act
Jones Act
Treaty of (Versailles|Westphalia|Utrecht|Tordesillas|Rome|Lisbon|Maastricht|Amsterdam|Nice|Paris)
Treaty of (Waitangi|Trianon|Sevres|Sèvres|Lausanne|San Francisco|Brest-Litovsk|Nanking|Nanjing)
Treaty of (Shimonoseki|Portsmouth|Ghent|Tlatelolco|Rarotonga|Pelindaba|Tilsit|Guadalupe Hidalgo)
Treaty of (Verdun|Riga|Moscow|Kars|Rapallo|Neuilly|Berlin)
Treaty of (Vienna|London|Madrid|Zaragoza|Saragossa|Tartu|Brussels|Campo Formio)
Treaty of (Amiens|Luneville|Pressburg|Frankfurt|Karlowitz|Kuchuk Kainarji)
Treaty of (Adrianople|Gulistan|Turkmenchay|Nerchinsk|Aigun|Tientsin|Kanagawa)
Treaty of (Addis Ababa|Wuchale|Finkenstein|Hudaybiyyah|Asuncion|Ancon|Petropolis|New Echota|Fort Laramie|Greenville)
Peace of (Westphalia|Augsburg|Utrecht|Nicias)
Congress of (Vienna|Berlin|Verona)
Concert of Europe
Union of Utrecht
(Versailles|Lisbon|Maastricht|Amsterdam|Waitangi|Schengen|Antarctic|Ottawa|Washington) Treaty = last
(Lausanne|Trianon) Treaty = last
North Atlantic Treaty
Outer Space Treaty = outer space treaty
Mine Ban Treaty = mine ban treaty
Arms Trade Treaty = arms trade treaty
Open Skies Treaty = open skies treaty
Treaty on Open Skies
Nuclear Non-Proliferation Treaty = nuclear non-proliferation treaty
Nuclear Nonproliferation Treaty = nuclear nonproliferation treaty
Treaty on the Non-Proliferation of Nuclear Weapons
Treaty on the Prohibition of Nuclear Weapons
Comprehensive Nuclear-Test-Ban Treaty
Comprehensive Test Ban Treaty = comprehensive test ban treaty
Partial Test Ban Treaty = partial test ban treaty
Limited Test Ban Treaty = limited test ban treaty
Anti-Ballistic Missile Treaty = anti-ballistic missile treaty
Intermediate-Range Nuclear Forces Treaty = intermediate-range nuclear forces treaty
Strategic Arms Reduction Treaty = strategic arms reduction treaty
Chemical Weapons Convention = chemical weapons convention
Biological Weapons Convention = biological weapons convention
Convention on Cluster Munitions = convention on cluster munitions
Convention on the Rights of the Child
Convention on the Rights of Persons with Disabilities
Convention on Biological Diversity
Convention against Torture
Convention on International Trade in Endangered Species
Genocide Convention = genocide convention
Refugee Convention = refugee convention
(Geneva|Hague|Vienna|Istanbul|Budapest|Basel|Stockholm|Minamata|Ramsar|Aarhus|Montreux) Convention = last
(Chicago|Bern) Convention = last
(Geneva|Hague|Vienna) Conventions = last
Vienna Convention on Diplomatic Relations
Vienna Convention on Consular Relations
(Kyoto|Montreal|Nagoya|Cartagena|Palermo|Gothenburg) Protocol = last
Kigali Amendment = last
Paris Agreement = last
Paris Climate (Agreement|Accord) = Paris climate (agreement|accord)
Rome Statute = last
Law of the Sea Convention = law of the sea convention
United Nations Convention on the Law of the Sea
United Nations Framework Convention on Climate Change
UN Framework Convention on Climate Change
United Nations Charter = last
Charter of the United Nations
UN Charter = last
U.N. Charter = last
Atlantic Charter = last
Universal Declaration of Human Rights = universal declaration of human rights
International Covenant on Civil and Political Rights
International Covenant on Economic, Social and Cultural Rights
Sendai Framework = last
Addis Ababa Action Agenda
2030 Agenda for Sustainable Development
Sustainable Development Goals = sustainable development goals
Millennium Development Goals = millennium development goals
General Agreement on Tariffs and Trade
Bretton Woods
Washington Consensus = last
Joint Comprehensive Plan of Action = joint comprehensive plan of action
Rio Declaration = last
Kellogg-Briand Pact = last
Global Compact for Migration = global compact for migration
Black Sea Grain Initiative = Black Sea grain initiative
Framework Convention on Tobacco Control
Responsibility to Protect = responsibility to protect
Marshall Plan = last
Magna Carta
Anti-Comintern Pact = last
Charter 08
""",
    ("treaty", "Europe"): """
Warsaw Pact = last
Molotov-Ribbentrop Pact = last
Munich (Agreement|Pact) = last
Locarno (Treaties|Pact) = last
Helsinki Accords = last
Helsinki Final Act = Helsinki final act
Dayton (Accords|Agreement) = last
Dayton Peace (Agreement|Accords) = Dayton peace (agreement|accords)
Good Friday Agreement = last
Belfast Agreement = last
Anglo-Irish (Treaty|Agreement) = last
Northern Ireland Protocol = last
Windsor Framework = last
Minsk (agreement|agreements|accords|protocol)
Budapest Memorandum = last
Prespa Agreement = last
Ohrid Agreement = last
Schengen Agreement = last
Dublin Regulation = last
Maastricht criteria
Stability and Growth Pact = stability and growth pact
European Convention on Human Rights = European convention on human rights
European Green Deal = European green deal
General Data Protection Regulation = general data protection regulation
Potsdam (Declaration|Agreement) = last
Balfour Declaration = last
Act of Union
Acts of Union
Edict of Nantes = first
Bill of Rights = mixed
Human Rights Act = human rights act
Lateran Treaty = last
Union of Lublin
Tennis Court Oath = tennis court oath
""",
    ("treaty", "Asia and Middle East"): """
Oslo Accords = last
Camp David Accords = last
Abraham Accords = last
Taif (Agreement|Accord) = last
Doha (Agreement|Declaration) = last
Sykes-Picot Agreement = last
Algiers (Accords|Agreement) = last
Stockholm Agreement = last
Cairo Declaration = last
Sino-British Joint Declaration = Sino-British joint declaration
Shanghai Communique = last
Taiwan Relations Act = Taiwan relations act
Six Assurances = mixed
Simla Agreement = last
Indus Waters Treaty = Indus waters treaty
Tashkent Declaration = last
Panmunjom Declaration = last
Korean Armistice Agreement = Korean armistice agreement
Geneva Accords = last
Paris Peace Accords = Paris peace accords
Plaza Accord = last
Regional Comprehensive Economic Partnership = regional comprehensive economic partnership
Trans-Pacific Partnership = trans-Pacific partnership
Comprehensive and Progressive Agreement for Trans-Pacific Partnership
Indo-Pacific Economic Framework = Indo-Pacific economic framework
Belt and Road Initiative = belt and road initiative
Belt and Road = belt and road
Maritime Silk Road = maritime silk road
Silk Road = silk road
Global Development Initiative = global development initiative
Global Security Initiative = global security initiative
Global Civili(z|s)ation Initiative = global civili(z|s)ation initiative
""",
    ("treaty", "Africa"): """
Arusha (Accords|Agreement) = last
Lusaka (Protocol|Agreement) = last
Lome Convention = last
Cotonou Agreement = last
African Continental Free Trade Area = African continental free trade area
African Growth and Opportunity Act = African growth and opportunity act
African Charter on Human and Peoples' Rights
Pretoria Agreement = last
Evian Accords = last
Freedom Charter = mixed
Agenda 2063
""",
    ("treaty", "Americas"): """
North American Free Trade Agreement = North American free trade agreement
United States-Mexico-Canada Agreement = last
Inter-American Democratic Charter = Inter-American democratic charter
American Convention on Human Rights = American convention on human rights
Escazu Agreement = last
Rio Treaty = last
Monroe Doctrine = last
Truman Doctrine = last
Declaration of Independence = mixed
Emancipation Proclamation = emancipation proclamation
Gettysburg Address = last
Articles of Confederation
Louisiana Purchase = last
Missouri Compromise = last
(First|Second|Fourth|Fifth|Sixth|Eighth) Amendment = (first|second|fourth|fifth|sixth|eighth) amendment
Civil Rights Act = civil rights act
Voting Rights Act = voting rights act
Affordable Care Act = affordable care act
Clean (Air|Water) Act = clean (air|water) act
Freedom of Information Act = freedom of information act
Patriot Act = patriot act
Inflation Reduction Act = inflation reduction act
Americans with Disabilities Act
Social Security Act = social security act
Magnitsky Act = last
Helms-Burton Act = last
Smoot-Hawley = Smoot-Hawley
Green New Deal = green new deal
War Powers Act = war powers act
Adams-Onís Treaty = last
Jay Treaty = last
Kansas-Nebraska Act
Chinese Exclusion Act
Compromise of (1850|1877) = first
Connecticut Compromise = last
Stamp Act
Foreign Intelligence Surveillance Act
Foreign Intelligence Surveillance Court
""",
    ("summit", "world"): """
(Potsdam|Casablanca|Quebec|Cairo) Conference = (Potsdam|Casablanca|Quebec|Cairo) conference
Second Vatican Council = second Vatican council
Dakar Rally = last
Burning Man
Group of Friends for Peace
Group of Friends of the (UN|United Nations) Charter
Friends for Peace
World Economic Forum
Munich Security Conference = Munich security conference
Shangri-La Dialogue = last
Raisina Dialogue = last
Manama Dialogue = last
Boao Forum for Asia = Boao forum for Asia
Yalta Conference = last
Potsdam Conference = last
Tehran Conference = last
Bandung Conference = last
Earth Summit = earth summit
Summit for Democracy = summit for democracy
Summit of the Americas
Summit of the Future
East Asia Summit = east Asia summit
Belt and Road Forum = belt and road forum
Forum on China-Africa Cooperation
St. Petersburg International Economic Forum
Eastern Economic Forum
Halifax International Security Forum
Antalya Diplomacy Forum = Antalya diplomacy forum
Aspen Security Forum
Normandy Format = last
Conference of the Parties
Quadrilateral Security Dialogue = quadrilateral security dialogue
Six-Party Talks = six-party talks
Group of (Seven|Eight|Twenty) = mixed
(leaders|ministers|summit|presidency) of the Group of (Seven|Eight|Twenty|77)
Group of (Seven|Eight|Twenty) (summit|economies)
Group of (Seven|Eight|Twenty) industriali(z|s)ed
Group of 77
(Paris|Hague) Peace Conference = (Paris|Hague) peace conference
(Algeciras|Bretton Woods|Dumbarton Oaks|Wannsee|Evian) Conference = last
Washington Naval Conference = last
Nuclear Security Summit = nuclear security summit
World Food Summit
World Humanitarian Summit = world humanitarian summit
AI Safety Summit = AI safety summit
One Planet Summit
Russia-Africa summit
US-Africa Leaders Summit
Arab League summit
Conference on Disarmament
Berlin Process = last
Astana Process = last
Paris Air Show = Paris air show
World Social Forum
World Humanitarian Forum
Mobile World Congress
Consumer Electronics Show = mixed
Aspen Ideas Festival
Jackson Hole Symposium = Jackson Hole symposium
Bilderberg Group = last
Bilderberg Meeting = last
Ministerial Council of the OSCE
Paris Peace Forum
Two Sessions = mixed
Asia-Europe Meeting
Lancang-Mekong Cooperation
""",
    ("body", "United Nations"): """
United Nations
United Nations (Security Council|General Assembly|Human Rights Council|Economic and Social Council)
United Nations (Secretariat|Children's Fund|Population Fund)
(UN|U.N.) Security Council = (UN|U.N.) security council
(UN|U.N.) General Assembly = (UN|U.N.) general assembly
(UN|U.N.) Human Rights Council = (UN|U.N.) human rights council
Security Council = mixed
General Assembly = mixed
Human Rights Council = mixed
International Court of Justice = international court of justice
International Criminal Court = international criminal court
World Health Organi(z|s)ation
World Health Assembly
World Trade Organi(z|s)ation
World Food Program(|me)
World Bank
World Bank Group
World Intellectual Property Organi(z|s)ation
World Meteorological Organi(z|s)ation
World Tourism Organi(z|s)ation
International Monetary Fund
International Atomic Energy Agency
International Energy Agency
International Labo(|u)r Organi(z|s)ation
International Organi(z|s)ation for Migration
International Maritime Organi(z|s)ation
International Civil Aviation Organi(z|s)ation
International Telecommunication Union
International Finance Corporation
International Seabed Authority
Food and Agriculture Organi(z|s)ation
Universal Postal Union
Permanent Court of Arbitration = permanent court of arbitration
Intergovernmental Panel on Climate Change
United Nations (Development|Environment) Program(|me)
United Nations (Capital Development Fund|Disarmament Commission|Peacebuilding Commission|Volunteers)
United Nations (Trusteeship Council|Statistical Commission)
United Nations Human Settlements Programme
United Nations Industrial Development Organization
United Nations Institute for (Disarmament Research|Training and Research)
United Nations Office for Project Services
UN (Women|Population Fund|Secretariat|Peacebuilding Commission|Economic and Social Council)
Commission on the Status of Women
Commission on Narcotic Drugs
""",
    ("body", "world"): """
Ivy League
Crown Prosecution Service
Metropolitan Police = last
Office for National Statistics
National Trust = mixed
Ministry of (Defence|Justice) = mixed
Federal (Trade|Communications|Election) Commission
Drug Enforcement Administration
International (Tennis|Canoe|Golf|Gymnastics|Handball|Hockey|Ice Hockey|Judo|Table Tennis|Weightlifting) Federation
Badminton World Federation
Arab States Broadcasting Union
Unrepresented Nations and Peoples Organization
Canadian Football League
National Rugby League
National Women's Soccer League
Women's Super League
Kontinental Hockey League
Bundestag
Bundesrat
Knesset
Boko Haram
Houthi(|s)
Provisional IRA
Tea Party movement
Nation of Islam
Girl Scouts = mixed
Rotary Club
Lions Club = mixed
International Committee of the Red Cross
Red Cross = mixed
Red Crescent = mixed
Doctors Without Borders
Reporters Without Borders
Médecins Sans Frontières
Amnesty International
Human Rights Watch
Transparency International
International Rescue Committee
Committee to Protect Journalists
Norwegian Refugee Council
Bill and Melinda Gates Foundation
International Olympic Committee
International Paralympic Committee
World Anti-Doping Agency
International Chamber of Commerce
Financial Action Task Force
Financial Stability Board
Bank for International Settlements
Paris Club
Organi(z|s)ation for Economic Co-operation and Development
Organi(z|s)ation for Economic Cooperation and Development
Organi(z|s)ation for the Prohibition of Chemical Weapons
Organi(z|s)ation of the Petroleum Exporting Countries
Organi(z|s)ation of Islamic Cooperation
Non-Aligned Movement = non-aligned movement
Commonwealth of Nations
League of Nations
Global South = global south
Global North = global north
International Federation of Journalists
International Air Transport Association
Médecins du Monde
Catholic Church = last
Greenpeace International
World Wide Web = world wide web
World Wildlife Fund
International Union for Conservation of Nature
Nuclear Suppliers Group
Missile Technology Control Regime
Proliferation Security Initiative = proliferation security initiative
Global Fund to Fight AIDS, Tuberculosis and Malaria
Axis of Evil = axis of evil
Triple Alliance = mixed
Triple Entente
Quadruple Alliance
Entente Cordiale = entente cordiale
Holy Alliance = mixed
Central Powers = central powers
Grand Alliance = mixed
Little Entente
Balkan League = last
Axis Alliance = last
Southeast Asia Treaty Organi(z|s)ation
Central Treaty Organi(z|s)ation
Five Eyes = mixed
Quadruple Entente
World Economic Conference
World Council of Churches
World Jewish Congress
World Boxing Council
World Athletics = mixed
World Court = mixed
World Customs Organi(z|s)ation
World Organi(z|s)ation for Animal Health
International Civil Defence Organi(z|s)ation
International Fund for Agricultural Development
International Hydrographic Organi(z|s)ation
International Renewable Energy Agency
International Organi(z|s)ation for Standardi(z|s)ation
International Criminal Tribunal for (Rwanda|the former Yugoslavia)
International Crisis Group
International Institute for Strategic Studies
International Union of Railways
International Federation of Red Cross and Red Crescent Societies
International Commission of Jurists
International Trade Union Confederation
International Whaling Commission
International Cricket Council
International Swimming League
International Space Station
International Monetary and Financial Committee
Save the Children = mixed
Médecins sans Frontières
Inter-Parliamentary Union
Organi(z|s)ation of Turkic States
Nobel (Committee|Foundation|Institute) = last
Norwegian Nobel (Committee|Institute) = last
Knights Templar
Knights of Malta
Order of Malta
Salvation Army
Green Party of England and Wales
Arctic Council = last
Common Fund for Commodities
Gas Exporting Countries Forum
Global Green Growth Institute
International Anti-Corruption Academy
International Astronomical Union
International Bank for Reconstruction and Development
International Boxing Association
International Centre for Settlement of Investment Disputes
International Coffee Organi(s|z)ation
International Commission on Missing Persons
International Council of Museums
International Development Association
International Grains Council
International Institute for Democracy and Electoral Assistance
International Law Commission
International Livestock Research Institute
International Narcotics Control Board
International Residual Mechanism for Criminal Tribunals
International Skating Union
International Trade Centre
International Vaccine Institute
Multilateral Investment Guarantee Agency
Joint Institute for Nuclear Research
Organization of Arab Petroleum Exporting Countries
Residual Special Court for Sierra Leone
Special Olympics
World Wide Fund for Nature
Doctors of the World
Union Cycliste Internationale
Court of Arbitration for Sport
Eastern Orthodox Church = last
Coptic Orthodox Church = last
Armenian Apostolic Church = last
Seventh-day Adventist Church = last
United Methodist Church = last
""",
    ("body", "Europe"): """
European Union
European Commission = last
European Parliament = last
European Council = last
European Central Bank
European Investment Bank
European Bank for Reconstruction and Development
European Economic Area
European Economic Community
European Free Trade Association
European Coal and Steel Community
European Medicines Agency
European Space Agency
European Court of Human Rights = European court of human rights
European Court of Justice = European court of justice
European Court of Auditors = European court of auditors
European People's Party = last
European Political Community
European External Action Service
Court of Justice of the European Union
Council of Europe
Council of the European Union
North Atlantic Treaty Organi(z|s)ation
North Atlantic Council
Organi(z|s)ation for Security and Cooperation in Europe
Organi(z|s)ation for Security and Co-operation in Europe
Nordic Council
Visegrad Group = last
Benelux Union
Commonwealth of Independent States
Eurasian Economic Union
Collective Security Treaty Organi(z|s)ation
Wagner Group = last
State Duma
Federal Security Service
Bank of (England|France|Italy|Spain|Russia)
House of (Commons|Lords)
Royal (Navy|Air Force|Marines)
Scotland Yard
Buckingham Palace
Downing Street
National Health Service
British Broadcasting Corporation
Irish Republican Army
Royal Ulster Constabulary
Christian Democratic Union
Alternative for Germany
Brothers of Italy
Swedish Academy
Holy See
Roman Catholic Church = last
Church of England
Russian Orthodox Church = last
Soviet Union
Red Army = mixed
Iron Curtain = iron curtain
Third Reich
Nazi Party = last
Roman Empire = last
Ottoman Empire = last
British Empire = last
Russian Empire = last
Austro-Hungarian Empire = last
Holy Roman Empire
Council of the Baltic Sea States
Council of Europe Development Bank
European Banking Authority
European Border and Coast Guard Agency
European Centre for Disease Prevention and Control
European Chemicals Agency
European Committee of the Regions
European Data Protection Board
European Data Protection Supervisor
European Defence Agency
European Economic and Social Committee
European Environment Agency
European Food Safety Authority
European Investment Fund
European Labour Authority
European Maritime Safety Agency
European Organization for Nuclear Research
European Patent Organisation
European Public Prosecutor's Office
European Securities and Markets Authority
European Southern Observatory
European Stability Mechanism
European Union Agency for (Asylum|Cybersecurity|Railways|Fundamental Rights)
European Union Aviation Safety Agency
European University Institute
European Broadcasting Union
European Atomic Energy Community
Nordic Council of Ministers
Nordic Investment Bank
Black Sea Trade and Development Bank
British-Irish Council
Danube Commission = last
Unified Patent Court
Christian Democratic Union of Germany
Social Democratic Party of Germany
Communist Party of the Soviet Union
Provisional Irish Republican Army
Real Irish Republican Army
Continuity Irish Republican Army
Irish National Liberation Army
Ulster Defence Association
Parliament of the United Kingdom
Supreme Court of the United Kingdom
Judicial Committee of the Privy Council
Trades Union Congress
Church of (Ireland|Scientology|Rome)
Republic of Ireland
Republic of Moldova
Republic of Cyprus
Federal Republic of (Germany|Nigeria|Yugoslavia)
German Democratic Republic
Union of Soviet Socialist Republics
Autonomous Republic of Crimea
Austrian Empire = last
Byzantine Empire = last
British Museum
""",
    ("body", "Asia and Pacific"): """
Association of Southeast Asian Nations
South Asian Association for Regional Cooperation
Asia-Pacific Economic Cooperation
Shanghai Cooperation Organi(z|s)ation
Asian Development Bank
Asian Infrastructure Investment Bank
New Development Bank
Pacific Islands Forum
Mekong River Commission
Bank of (Japan|Korea)
People's Bank of China
Reserve Bank of (India|Australia|New Zealand)
National People's Congress
Chinese People's Political Consultative Conference
People's Liberation Army
People's Republic of China
Democratic People's Republic of Korea
Communist Party of China = Communist party of China
Chinese Communist Party = last
Communist Party of Vietnam = Communist party of Vietnam
Supreme People's (Court|Assembly|Procuratorate)
Great Hall of the People
Workers' Party of Korea = Workers' party of Korea
Liberal Democratic Party of Japan
Bharatiya Janata Party = last
Indian National Congress
Supreme Court of India = supreme court of India
Lok Sabha
Rajya Sabha
Khmer Rouge
Blue House = mixed
People's Action Party = last
Democratic Progressive Party = last
Qing dynasty
Ming dynasty
Han dynasty
Tang dynasty
Asian Clearing Union
Colombo Plan
Economic Cooperation Organization
Indian Ocean Rim Association
International Rice Research Institute
International Solar Alliance
Melanesian Spearhead Group
Moro Islamic Liberation Front
New People's Army
Australian Labor Party
Liberal Party of Australia
Communist Party of Kampuchea
East Turkestan Islamic Movement
Industrial and Commercial Bank of China
Xinhua News Agency = Xinhua news agency
Economic and Social Commission for Western Asia
Khmer Empire = last
Mughal Empire = last
Republic of Korea
Republic of China
Republic of Indonesia
Republic of the Philippines
Socialist Republic of Vietnam
Lao People's Democratic Republic
Republic of the Marshall Islands
People's Republic of Bangladesh
Islamic Republic of Pakistan
""",
    ("body", "Middle East"): """
Arab League = last
League of Arab States
Gulf Cooperation Council
Palestinian Authority = last
Palestine Liberation Organi(z|s)ation
Islamic Development Bank
Islamic Revolutionary Guard Corps
Revolutionary Guard Corps
Muslim Brotherhood
Islamic Jihad = last
Popular Mobili(z|s)ation Forces
Syrian Democratic Forces
Free Syrian Army
Syrian Observatory for Human Rights
Islamic Republic of Iran
Temple Mount
Western Wall
Kingdom of Saudi Arabia
Israel Defen(s|c)e Forces
Arab Maghreb Union
Arab Monetary Fund
Arab Fund for Economic and Social Development
Arab Labor Organization
East Mediterranean Gas Forum
Union for the Mediterranean
Iraqi National Congress
Palestine Liberation Front
Islamic Resistance Movement
Syrian Arab Republic
Iran-United States Claims Tribunal = last
""",
    ("body", "Africa"): """
African Union
African Union Commission
African Development Bank
Economic Community of West African States
East African Community
Southern African Development Community
Intergovernmental Authority on Development
Common Market for Eastern and Southern Africa
African National Congress
Organi(z|s)ation of African Unity
Africa Centres for Disease Control and Prevention
Rapid Support Forces
Lord's Resistance Army
Truth and Reconciliation Commission = truth and reconciliation commission
Africa Finance Corporation
African Court on Human and Peoples' Rights
African Court of Justice and Human Rights
African Development Fund
African Export-Import Bank
African Medicines Agency
African Risk Capacity
Bank of the Central African States
Central African Economic and Monetary Community
Central Bank of West African States
East African Court of Justice
East African Development Bank
East African Legislative Assembly
ECOWAS (Parliament|Court of Justice)
Economic Commission for Africa
Economic Community of Central African States
Economic Community of the Great Lakes Countries
Indian Ocean Commission
Lake Chad Basin Commission
Mano River Union
Niger Basin Authority
Revolutionary United Front
Rwandan Patriotic Front
Southern African Customs Union
West African Development Bank
West African Economic and Monetary Union
Sahrawi Arab Democratic Republic
Grand Ethiopian Renaissance Dam = last
African Methodist Episcopal Church
Army for the Liberation of Rwanda
""",
    ("body", "Americas"): """
Organi(z|s)ation of American States
Inter-American Development Bank
Inter-American Commission on Human Rights
Inter-American Court of Human Rights = inter-American court of human rights
Caribbean Community
Pacific Alliance
Union of South American Nations
Community of Latin American and Caribbean States
Federal Reserve
Federal Bureau of Investigation
Central Intelligence Agency
National Security Agency
Department of Homeland Security = department of homeland security
Environmental Protection Agency
Food and Drug Administration
Federal Aviation Administration
Federal Communications Commission
Federal Trade Commission
Federal Emergency Management Agency
Securities and Exchange Commission
Internal Revenue Service
Centers for Disease Control and Prevention
National Institutes of Health
National Weather Service
National Hurricane Center
National Transportation Safety Board
House of Representatives = mixed
House Judiciary Committee = House judiciary committee
Senate Foreign Relations Committee = Senate foreign relations committee
Joint Chiefs of Staff = joint chiefs of staff
National Guard = national guard
Coast Guard = coast guard
Border Patrol = border patrol
White House = mixed
Capitol Hill
Oval Office
Wall Street
New York Stock Exchange
Dow Jones Industrial Average = Dow Jones industrial average
Ku Klux Klan
Proud Boys
Black Lives Matter
National Rifle Association
American Civil Liberties Union
Planned Parenthood
Boy Scouts of America
Royal Canadian Mounted Police
Bank of Canada
Supreme Court of Canada = supreme court of Canada
Sandinista National Liberation Front
Revolutionary Armed Forces of Colombia
Shining Path
Peace Corps
Guantanamo Bay
Silicon Valley
Amazon Cooperation Treaty Organization
Andean Community
Andean Parliament
Association of Caribbean States
Caribbean Court of Justice
Caribbean Development Bank
Caribbean Disaster Emergency Management Agency
Central American Bank for Economic Integration
Central American Integration System
Central American Parliament
Eastern Caribbean Central Bank
Eastern Caribbean Supreme Court
Inter-American Commission of Women
Inter-American Defense Board
Latin American Integration Association
North American Development Bank
Organisation of Eastern Caribbean States
Pan American Health Organization
Economic Commission for Latin America
Supreme Court of the United States
United States Supreme Court
United States (Senate|Congress|Army)
Library of Congress
Defense Intelligence Agency
Defense Advanced Research Projects Agency
National Geospatial-Intelligence Agency
Nuclear Regulatory Commission
Council of Economic Advisers
Federal National Mortgage Association
Army National Guard = Army national guard
Veterans of Foreign Wars
Southern Baptist Convention
Metropolitan Museum of Art
Museum of Modern Art
American Museum of Natural History
National Football League
National Basketball Association
National Hockey League
Women's National Basketball Association
Major League (Baseball|Soccer) = major league (baseball|soccer)
National Collegiate Athletic Association
Empire State Building
""",
    ("day", "world"): """
Remembrance Sunday
Islamic New Year
Prophet's Birthday
Saint (Stephen|Joseph|Nicholas|Andrew|Anthony|Martin|Peter)'s Day
St. (Stephen|Joseph|Nicholas|Andrew|George|David)'s Day
St (Stephen|Joseph|Nicholas|Andrew|George|David)'s Day
Maha Shivaratri
Ram Navami
Laylat al-Qadr
Arafat Day
Reformation Day
Buddha's Birthday
Korean New Year
Buddha Purnima
Vesak Day
International Children's Day
Martyrs' Day
Youth Day = mixed
Family Day = mixed
National Heroes Day
Coronation Day
Hogmanay
Onam
Easter (Sunday|Monday|Tuesday)
Pearl Harbor Day
Midsummer Eve = last
Walpurgis Night
Race Relations Day
Giving Tuesday
Thanksgiving (dinner|weekend|holiday|turkey)
(before|after|until|over|since) Thanksgiving
Christmas
Christmas (Day|Eve)
Boxing Day
New Year's (Day|Eve)
Good Friday
Easter
Easter (Sunday|Monday)
Ash Wednesday
Palm Sunday
Maundy Thursday
Holy Week = holy week
All Saints' Day
Mardi Gras
Ramadan
Eid al-(Fitr|Adha)
Ashura
Arbaeen
Passover
Hanukkah
Yom Kippur
Rosh Hashanah
Purim
Sukkot
Diwali
Vesak
Nowruz
Songkran
Lunar New Year = lunar new year
Chinese New Year = Chinese new year
Spring Festival
Lantern Festival
Mid-Autumn Festival
Dragon Boat Festival
Qingming Festival
Halloween
Valentine's Day
St. Patrick's Day
St Patrick's Day
Mother's Day
Father's Day
Thanksgiving Day
Whit (Sunday|Monday)
Pentecost
Twelfth Night = mixed
Shrove Tuesday
Holy (Thursday|Saturday)
All Souls' Day
All Saints Day
Day of the Dead = day of the dead
Assumption Day
Ascension Day
Candlemas
Corpus Christi
Yom HaShoah
Yom Hazikaron
Shavuot
Tisha B'Av
Simchat Torah
Lailat al-Qadr
Mawlid
Muharram
Navratri
Durga Puja
Ganesh Chaturthi
Raksha Bandhan
Pongal
Baisakhi
Vaisakhi
Loy Krathong
Chuseok
Seollal
Tomb-Sweeping Day = tomb-sweeping day
Double Ninth Festival
Golden Week = golden week
Burns Night
Guy Fawkes (Night|Day)
Australia Day
Waitangi Day
Canada Day
Commonwealth Day
Europe Day
Africa Day
Mandela Day
Freedom Day = mixed
Heritage Day = mixed
Flag Day = mixed
Constitution Day = mixed
Liberation Day = mixed
Unity Day = mixed
German Unity Day
Day of German Unity
Russia Day
May Day = mixed
April Fools' Day
April Fool's Day
New Year's Eve
Lunar New Year's (Day|Eve)
Patriots' Day
Patriot Day
Arbor Day
Election Day = election day
Emancipation Day
Orthodox (Christmas|Easter)
International Mother Language Day
International Literacy Day
International Youth Day
World Mental Health Day
World Oceans Day
World Population Day
World Teachers' Day
World Humanitarian Day
World Heritage Day
World Malaria Day
World TB Day
World Diabetes Day
World Book Day
Memorial Day
Labor Day
Veterans Day
Presidents Day
Presidents' Day
Columbus Day
Indigenous Peoples' Day
Martin Luther King Jr. Day
Juneteenth
Kwanzaa
Cinco de Mayo
Inauguration Day = inauguration day
Groundhog Day
Earth Day
Remembrance Day
Armistice Day
Anzac Day
Bastille Day
Republic Day = mixed
Victory Day = mixed
Independence Day = mixed
National Day = mixed
Army Day = mixed
International Women's Day
International Workers' Day
International Day of Peace
International Day of Happiness
International Holocaust Remembrance Day
Holocaust Remembrance Day
Human Rights Day
World AIDS Day
World Refugee Day
World Press Freedom Day
World Environment Day
World Food Day
World Water Day
World Cancer Day
World Health Day
World Children's Day
Pride Month
Black History Month
Women's History Month
Oktoberfest
Bonfire Night = bonfire night
Black Friday
Cyber Monday
Super Tuesday
Super Bowl Sunday
Armed Forces Day
Bodhi Day
Day of Atonement
Dominion Day
Ghost Festival = last
Qixi Festival
Martin Luther King (Jr. |)Day
Michaelmas
Midsummer Day = midsummer day
Singles' Day
Texas Independence Day
Three Kings' Day
Transfiguration Day
Victoria Day
World Poetry Day
World Philosophy Day
World Radio Day
World Wildlife Day
International Migrants Day
International Day of Charity
World Autism Awareness Day
United Nations Day
""",
    ("document", "world"): """
Koran
Quran
Qur'an
Torah
Talmud
Bhagavad Gita
Old Testament
New Testament
Ten Commandments = ten commandments
Book of Mormon
Dead Sea Scrolls = last
Rosetta Stone = last
Domesday Book = last
Panama Papers
Pandora Papers
Paradise Papers
Pentagon Papers
Mueller Report = last
Federalist Papers
Communist Manifesto
""",
    ("prize", "world"): """
Tony Award(|s)
Peabody Award(|s)
Laurence Olivier Award(|s)
X Games
(Pacific|European|African|Commonwealth|Pan American) Games
FA Cup
Copa America
Australian Open
French Open
Ballon d'Or
Eurovision
Nobel Prize(|s) = last
Nobel Peace Prize = Nobel peace prize
Nobel Memorial Prize = Nobel memorial prize
Pulitzer Prize(|s) = last
Booker Prize = last
Turner Prize = last
Sakharov Prize = last
Fields Medal = last
Academy Award(|s)
Golden Globe(|s)
Grammy Award(|s) = last
Emmy Award(|s) = last
Purple Heart
Medal of Honor
Victoria Cross
George Cross
Legion of Honor
Palme d'Or
Olympic Games = last
Winter Olympics
Summer Olympics
Winter Games = first
Paralympic Games = last
Commonwealth Games = last
Asian Games = last
Invictus Games = last
World Cup
FIFA World Cup
Champions League
Europa League
Premier League
Super Bowl
World Series
Davis Cup
Ryder Cup
Stanley Cup
America's Cup
Tour de France
Kentucky Derby
Indianapolis 500
Boston Marathon = last
London Marathon = last
Grand National
Six Nations = mixed
Eurovision Song Contest = Eurovision song contest
Cannes Film Festival = Cannes film festival
Venice Film Festival = Venice film festival
Sundance Film Festival = Sundance film festival
Expo 2025
Maccabiah Games
Pan American Games
Rugby World Cup
Cricket World Cup
Rugby League World Cup
Youth Olympic Games
Melbourne Cup
Grey Cup
Indian Premier League
Toronto International Film Festival
Winter Olympic Games
Summer Olympic Games
""",
    ("place", "world"): """
(Adriatic|Aegean|Ionian|Irish|Arabian|Barents|Aral|Andaman|Tasman|Norwegian|Labrador|Celtic|Java) Sea = last
Bering (Sea|Strait) = last
Dead Sea
Sea of (Galilee|Marmara|Okhotsk) = first
Bay of (Bengal|Biscay|Fundy) = first
Gulf of (Aqaba|Thailand|Tonkin|Finland|Guinea|Alaska|Bothnia) = first
(Chesapeake|Hudson|San Francisco|Tokyo) Bay = (Chesapeake|Hudson|San Francisco|Tokyo) bay
Gulf Stream = gulf stream
Strait of (Gibraltar|Magellan|Dover) = first
(Torres|Bass|Cook|Palk|Davis) Strait = (Torres|Bass|Cook|Palk|Davis) strait
(Kiel|Erie|Corinth|Welland) Canal = (Kiel|Erie|Corinth|Welland) canal
Yellow River = yellow river
(Congo|Niger|Jordan|Colorado|Mississippi|Missouri|Ohio) River = last
(Hudson|Potomac|Columbia|Amazon|Senegal|Mekong) River = last
River (Thames|Severn|Tyne|Mersey|Clyde|Seine) = first
Rocky Mountains = mixed
(Appalachian|Ural|Carpathian|Atlas|Caucasus|Altai|Taurus|Zagros) Mountains = last
Blue Ridge Mountains
Great Smoky Mountains
(Atacama|Kalahari|Mojave|Sonoran|Syrian|Gobi|Negev) Desert = (Atacama|Kalahari|Mojave|Sonoran|Syrian|Gobi|Negev) desert
Eiffel Tower = last
Brooklyn Bridge = last
Golden Gate Bridge = Golden Gate bridge
Sydney Harbour Bridge
Sydney Opera House
London Bridge = last
Al-Aqsa Mosque = al-Aqsa mosque
Umayyad Mosque = last
St. Peter's (Basilica|Square)
Westminster Abbey
Imperial War Museum
Victoria and Albert Museum
Van Gogh Museum
Hermitage Museum = last
Terracotta Army = terracotta army
Statue of Liberty = statue of Liberty
Grand Canyon
Mount (Everest|Rushmore|Kilimanjaro|Fuji|Sinai|Etna|Vesuvius)
Ellis Island
Ground Zero = ground zero
Heathrow
Central Park = mixed
Hadrian's Wall
Stonehenge
Taj Mahal
Machu Picchu
Angkor Wat
Acropolis = acropolis
Colosseum
Middle East
Near East
Southeast Asia = south-east Asia
Central Asia = first
East Asia = first
Central America = first
Latin America
South America
North America
North Africa = first
Horn of Africa
Eastern Europe = first
Western Europe = first
Central Europe = first
Western Balkans = first
Gaza Strip = last
West Bank
East Jerusalem = first
Golan Heights
Korean Peninsula = last
Crimean Peninsula = last
Sinai Peninsula = last
Arabian Peninsula = last
Iberian Peninsula = last
South China Sea
East China Sea
Taiwan Strait = last
Strait of Hormuz = first
Strait of Malacca = first
Bab el-Mandeb
Black Sea
Red Sea
Baltic Sea
North Sea
Caspian Sea
Caribbean Sea
Mediterranean Sea
Sea of Azov
Sea of Japan
Persian Gulf = last
Gulf of Aden = first
Gulf of Mexico = first
Gulf of Oman = first
Arctic Ocean = last
Atlantic Ocean = last
Pacific Ocean = last
Indian Ocean = last
Suez Canal = last
Panama Canal = last
English Channel
Berlin Wall = last
Great Wall of China
Brandenburg Gate
Red Square
Tiananmen Square
Tahrir Square
Times Square
Arctic Circle = last
Mount Everest
Great Barrier Reef
Amazon rainforest
Sahara Desert = last
Gobi Desert = last
United States
United States of America
United Kingdom
United Arab Emirates
Central African Republic
Dominican Republic
Democratic Republic of the Congo
Democratic Republic of Congo
Ivory Coast
Northern Ireland
North Korea
South Korea
South Africa
South Sudan
Saudi Arabia
New Zealand
Papua New Guinea
Sri Lanka
Hong Kong
Marshall Islands
Solomon Islands
Vatican City
""",
    ("land", "world"): """
(Himalayas|Himalayan|Andes|Pyrenees|Urals|Carpathians|Caucasus|Sahara|Sahel|Danube|Rhine|Thames|Volga|Ganges|Mekong)
(Yangtze|Euphrates|Tigris|Mississippi|Adriatic|Aegean|Mediterranean|Everest|Siberian|Crimean|Catalan|Bavarian)
""",
    ("calendar", "world"): """
Monday(|s)
Tuesday(|s)
Wednesday(|s)
Thursday(|s)
Friday(|s)
Saturday(|s)
Sunday(|s)
January
February
April
June
July
September
October
November
December
""",
    ("city", "world"): """
(Chicago|Boston|Houston|Dallas|Seattle|Denver|Detroit|Philadelphia|Miami|Minneapolis|Pittsburgh|Baltimore)
(San Francisco|Los Angeles|New York|New Orleans|Las Vegas|San Diego|New Jersey|North Carolina|South Carolina)
(California|Texas|Florida|Illinois|Pennsylvania|Massachusetts|Minnesota|Wisconsin|Tennessee|Kentucky|Louisiana|Oregon)
(Toronto|Montreal|Vancouver|Quebec|Ontario|Alberta|Sydney|Melbourne|Brisbane|Queensland|Auckland)
(Mumbai|Kolkata|Chennai|Bengaluru|Karachi|Lahore|Peshawar|Shanghai|Shenzhen|Guangzhou|Wuhan|Osaka|Hiroshima|Nagasaki)
(Istanbul|Dubai|Jeddah|Haifa|Gaza|Aleppo|Mosul|Basra|Lagos|Johannesburg|Durban|Mombasa|Casablanca)
(Milan|Naples|Turin|Sicily|Barcelona|Catalonia|Seville|Munich|Frankfurt|Bavaria|Geneva|Zurich|Marseille|Strasbourg)
(Glasgow|Manchester|Liverpool|Birmingham|Leeds|Bristol|Sheffield|Yorkshire|Cornwall|Ulster)
(Rio de Janeiro|Sao Paulo|St. Petersburg|Kharkiv|Odesa|Lviv|Mariupol|Crimea|Donetsk|Siberia|Chechnya)
""",
    ("people", "world"): """
(Europe|European|Europeans|Africa|African|Africans|Asia|Asian|Asians|America|Antarctica|Scandinavia|Scandinavian)
(Latin America|Latin American|Caribbean|Balkans|Arab|Arabs|Kurdish|Tibetan|Chechen|Uyghur|Rohingya)
(Muslim|Muslims|Islam|Islamic|Christianity|Jewish|Hindu|Hindus|Hinduism|Buddhism|Sikh|Sikhs|Judaism|Quran)
(Kremlin|Vatican|Taliban|Hezbollah|Hamas|Soviet)
""",
}
# Words of the tables of places that are ordinary ones too, or part of what cooks and tailors call their goods.
_ORDINARY = """
Chad Chile China Turkey Guinea Malta Polish Afghan Lao Male Lima Manila Muscat Wellington Victoria Nassau Sucre Suva
Praia Hague Peking Kotte Oyala Sejong Roseau Kingston Georgetown Hamburg Cologne Togo Georgian Bern Berne
"""
ORDINARY = frozenset(_ORDINARY.split())
PLURAL = ("an", "i", "German", "Czech", "Slovak", "Slovene", "Kazakh", "Uzbek", "Thai", "Greek")


def rows() -> Iterator[tuple[str, str, str, str, str]]:
    """Name, kind, region, the form of lower-case style (or "mixed"), source."""
    seen = set()
    sources = dict(line.split("\t") for line in SOURCES.read_text(encoding="utf-8").splitlines())
    for (kind, region), text in LISTS.items():
        for line in text.strip().splitlines():
            name, _, lower = line.partition(" = ")
            if name not in seen:
                seen.add(name)
                yield (
                    name,
                    kind,
                    region,
                    _lower(name, lower),
                    sources.get(name, "common knowledge; unverified"),
                )
    for kind, table in (("land", "countries"), ("people", "demonyms"), ("city", "capitals")):
        for name in _of_places(table):
            if name not in seen:
                seen.add(name)
                yield name, kind, "world", "", f"copylint/tables/{table}.tsv"


def _of_places(table: str) -> Iterator[str]:
    """The first column of a table of places, with the plurals of nationalities."""
    for line in (TABLES / f"{table}.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name = line.partition("\t")[0]
        if not name[:2].istitle() or name.startswith("The ") or name in ORDINARY:
            continue
        is_counted = table == "demonyms" and name.endswith(PLURAL)
        yield f"{name}(|s)" if is_counted else name


def _lower(name: str, said: str) -> str:
    """The form of lower-case style, spelled out."""
    words = name.split(" ")
    if said == "first":
        return " ".join([words[0].lower(), *words[1:]])
    return " ".join([*words[:-1], words[-1].lower()]) if said == "last" else said


def main() -> None:
    """See the module."""
    lines = ["\t".join(row) for row in [("name", "kind", "region", "lower", "source"), *rows()]]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
