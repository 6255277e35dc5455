"""Rebuild copylint/tables/proper_names.tsv: names of events, wars, treaties, bodies, days and places with their capitals.

    python scripts/build_proper_names.py

The lists below are facts kept by hand, region by region. A name may have forms in brackets: "Organi(z|s)ation".
After " = " stands the form in which some guides write it lower-case ("Korean war"), which only a pack reports; "mixed"
there means that the words in lower case are ordinary ones ("a security council"), so that only half a name is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

TABLE = Path(__file__).parent.parent / "copylint" / "tables" / "proper_names.tsv"

LISTS: dict[tuple[str, str], str] = {
    ("war", "world"): """
World War (I|II|III|One|Two|Three)
First World War = first world war
Second World War = second world war
World War = mixed
Great War = mixed
Cold War = cold war
Napoleonic Wars = Napoleonic wars
Seven Years' War = seven years' war
Thirty Years' War = thirty years' war
Hundred Years' War = hundred years' war
Battle of (Britain|Stalingrad|Waterloo|Gettysburg|Hastings|Trafalgar|Verdun|Kursk|Midway|Okinawa|Iwo Jima|El Alamein|Normandy|Jutland|Agincourt|Bannockburn|Culloden|Adwa|Isandlwana|Little Bighorn|Bunker Hill|Yorktown|Saratoga|Antietam|Dien Bien Phu|Guadalcanal|Dunkirk|Berlin|Leyte Gulf|Monte Cassino|Ypres|Passchendaele|Austerlitz|Borodino|Lepanto|Thermopylae|Marathon) = battle of (Britain|Stalingrad|Waterloo|Gettysburg|Hastings|Trafalgar|Verdun|Kursk|Midway|Okinawa|Iwo Jima|El Alamein|Normandy|Jutland|Agincourt|Bannockburn|Culloden|Adwa|Isandlwana|Little Bighorn|Bunker Hill|Yorktown|Saratoga|Antietam|Dien Bien Phu|Guadalcanal|Dunkirk|Berlin|Leyte Gulf|Monte Cassino|Ypres|Passchendaele|Austerlitz|Borodino|Lepanto|Thermopylae|Marathon)
Battle of the (Somme|Bulge|Marne|Boyne|Atlantic|Coral Sea) = battle of the (Somme|Bulge|Marne|Boyne|Atlantic|Coral Sea)
D-Day = D-day
V-E Day
VE Day
V-J Day
VJ Day
Axis Powers = Axis powers
Allied Powers = Allied powers
War on Terror = war on terror
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
Korean War = Korean war
Vietnam War = Vietnam war
Indochina War = Indochina war
First Indochina War = first Indochina war
American War in Vietnam = American war in Vietnam
Chinese Civil War = Chinese civil war
Opium War(|s) = opium war(|s)
First Opium War = first opium war
Second Opium War = second opium war
Sino-Japanese War = Sino-Japanese war
First Sino-Japanese War = first Sino-Japanese war
Second Sino-Japanese War = second Sino-Japanese war
Sino-Indian War = Sino-Indian war
Sino-Vietnamese War = Sino-Vietnamese war
Russo-Japanese War = Russo-Japanese war
Indo-Pakistani War(|s) = Indo-Pakistani war(|s)
Kargil War = Kargil war
Bangladesh Liberation War = Bangladesh liberation war
Pacific War = Pacific war
Boxer Rebellion = Boxer rebellion
Boxer Uprising = Boxer uprising
Taiping Rebellion = Taiping rebellion
Indian Mutiny = Indian mutiny
Sepoy Mutiny = sepoy mutiny
Nanjing Massacre = Nanjing massacre
Nanking Massacre = Nanking massacre
Rape of Nanking = rape of Nanking
Marco Polo Bridge Incident = Marco Polo Bridge incident
Mukden Incident = Mukden incident
Tet Offensive = Tet offensive
Long March = mixed
Cultural Revolution = mixed
Great Leap Forward = mixed
Xinhai Revolution
Meiji Restoration = Meiji restoration
People Power Revolution
Saffron Revolution
""",
    ("war", "Middle East"): """
Six-Day War = six-day war
Six Day War = six day war
Yom Kippur War = Yom Kippur war
October War = mixed
Arab-Israeli War = Arab-Israeli war
Gulf War = Gulf war
First Gulf War = first Gulf war
Persian Gulf War = Persian Gulf war
Iran-Iraq War = Iran-Iraq war
Iraq War = Iraq war
Lebanese Civil War = Lebanese civil war
Syrian Civil War = Syrian civil war
Yemeni Civil War = Yemeni civil war
Suez Crisis = Suez crisis
Arab Spring = Arab spring
First Intifada = first intifada
Second Intifada = second intifada
Cedar Revolution = cedar revolution
Islamic Revolution = mixed
Iranian Revolution = Iranian revolution
Green Movement = mixed
Operation Desert Storm
Operation Desert Shield
Operation Iraqi Freedom
Operation Inherent Resolve
""",
    ("war", "Europe"): """
Great Patriotic War
Winter War = mixed
Continuation War = mixed
Crimean War = Crimean war
Spanish Civil War = Spanish civil war
English Civil War = English civil war
Irish Civil War = Irish civil war
Greek Civil War = Greek civil war
Russian Civil War = Russian civil war
Franco-Prussian War = Franco-Prussian war
Boer War = Boer war
Anglo-Boer War = Anglo-Boer war
Wars of the Roses = wars of the roses
War of the Spanish Succession
War of the Austrian Succession
Peninsular War = peninsular war
Falklands War = Falklands war
Bosnian War = Bosnian war
Kosovo War = Kosovo war
Balkan War(|s) = Balkan war(|s)
Yugoslav Wars = Yugoslav wars
Chechen War = Chechen war
First Chechen War = first Chechen war
Second Chechen War = second Chechen war
Russo-Georgian War = Russo-Georgian war
Nagorno-Karabakh War = Nagorno-Karabakh war
Irish War of Independence = Irish war of independence
Croatian War of Independence = Croatian war of independence
Greek War of Independence = Greek war of independence
Turkish War of Independence = Turkish war of independence
Easter Rising
Prague Spring = Prague spring
Velvet Revolution = velvet revolution
Velvet Divorce = velvet divorce
Orange Revolution = orange revolution
Rose Revolution = rose revolution
Tulip Revolution = tulip revolution
Singing Revolution = singing revolution
Carnation Revolution = carnation revolution
Revolution of Dignity = revolution of dignity
October Revolution = October revolution
February Revolution = February revolution
Bolshevik Revolution = Bolshevik revolution
Russian Revolution = Russian revolution
French Revolution = French revolution
Glorious Revolution = glorious revolution
Industrial Revolution = industrial revolution
Hungarian Uprising = Hungarian uprising
Hungarian Revolution = Hungarian revolution
Warsaw Uprising = Warsaw uprising
Warsaw Ghetto Uprising = Warsaw ghetto uprising
Siege of Leningrad = siege of Leningrad
Siege of Sarajevo = siege of Sarajevo
Srebrenica Massacre = Srebrenica massacre
Bloody Sunday
Berlin Airlift = Berlin airlift
Nuremberg Trials = Nuremberg trials
Armenian Genocide = Armenian genocide
Holodomor
Great Famine = mixed
Black Death = black death
Operation Barbarossa
Operation Overlord
Operation Market Garden
Gunpowder Plot = gunpowder plot
Peterloo Massacre = Peterloo massacre
Battle of Cable Street = battle of Cable Street
""",
    ("war", "Africa"): """
Algerian War = Algerian war
Algerian War of Independence = Algerian war of independence
Nigerian Civil War = Nigerian civil war
Biafran War = Biafran war
Angolan Civil War = Angolan civil war
Mozambican Civil War = Mozambican civil war
Ogaden War = Ogaden war
Rwandan Genocide = Rwandan genocide
First Congo War = first Congo war
Second Congo War = second Congo war
Mau Mau Uprising = Mau Mau uprising
Mau Mau Rebellion = Mau Mau rebellion
Jasmine Revolution = jasmine revolution
Soweto Uprising = Soweto uprising
Sharpeville Massacre = Sharpeville massacre
Zulu War = Zulu war
Maji Maji Rebellion = Maji Maji rebellion
Scramble for Africa = scramble for Africa
""",
    ("war", "Americas"): """
Revolutionary War = mixed
American Revolutionary War = American revolutionary war
American Revolution = American revolution
American Civil War = American civil war
US Civil War = US civil war
U.S. Civil War = U.S. civil war
War of 1812
Mexican-American War = Mexican-American war
Spanish-American War = Spanish-American war
French and Indian War = French and Indian war
War of the Pacific = mixed
War of the Triple Alliance
Paraguayan War = Paraguayan war
Chaco War = Chaco war
Mexican Revolution = Mexican revolution
Cuban Revolution = Cuban revolution
Haitian Revolution = Haitian revolution
Bolivarian Revolution = Bolivarian revolution
Cuban Missile Crisis = Cuban missile crisis
Bay of Pigs
Boston Tea Party
Boston Massacre = Boston massacre
Trail of Tears
Underground Railroad = mixed
Wounded Knee
Gold Rush = gold rush
Great Depression = mixed
Great Recession = mixed
New Deal = mixed
Dust Bowl = dust bowl
Jim Crow
Civil Rights Movement = civil rights movement
Dirty War = dirty war
Pearl Harbor
Hurricane (Katrina|Sandy|Harvey|Maria|Irma|Ian|Ida|Andrew|Helene|Milton)
""",
    ("treaty", "world"): """
Treaty of (Versailles|Westphalia|Utrecht|Tordesillas|Rome|Lisbon|Maastricht|Amsterdam|Nice|Paris|Waitangi|Trianon|Sevres|Sèvres|Lausanne|San Francisco|Brest-Litovsk|Nanking|Nanjing|Shimonoseki|Portsmouth|Ghent|Tlatelolco|Rarotonga|Pelindaba|Tilsit|Guadalupe Hidalgo|Verdun|Riga|Moscow|Kars|Rapallo) = treaty of (Versailles|Westphalia|Utrecht|Tordesillas|Rome|Lisbon|Maastricht|Amsterdam|Nice|Paris|Waitangi|Trianon|Sevres|Sèvres|Lausanne|San Francisco|Brest-Litovsk|Nanking|Nanjing|Shimonoseki|Portsmouth|Ghent|Tlatelolco|Rarotonga|Pelindaba|Tilsit|Guadalupe Hidalgo|Verdun|Riga|Moscow|Kars|Rapallo)
Peace of Westphalia
Congress of Vienna
Congress of Berlin
(Versailles|Lisbon|Maastricht|Amsterdam|Waitangi|Schengen|Antarctic|Ottawa|Washington|Lausanne|Trianon) Treaty = (Versailles|Lisbon|Maastricht|Amsterdam|Waitangi|Schengen|Antarctic|Ottawa|Washington|Lausanne|Trianon) treaty
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
(Geneva|Hague|Vienna|Istanbul|Budapest|Basel|Stockholm|Minamata|Ramsar|Aarhus|Montreux|Chicago|Bern) Convention = (Geneva|Hague|Vienna|Istanbul|Budapest|Basel|Stockholm|Minamata|Ramsar|Aarhus|Montreux|Chicago|Bern) convention
(Geneva|Hague|Vienna) Conventions = (Geneva|Hague|Vienna) conventions
Vienna Convention on Diplomatic Relations
Vienna Convention on Consular Relations
(Kyoto|Montreal|Nagoya|Cartagena|Palermo|Gothenburg) Protocol = (Kyoto|Montreal|Nagoya|Cartagena|Palermo|Gothenburg) protocol
Kigali Amendment = Kigali amendment
Paris Agreement = Paris agreement
Paris Climate (Agreement|Accord) = Paris climate (agreement|accord)
Rome Statute = Rome statute
Law of the Sea Convention = law of the sea convention
United Nations Convention on the Law of the Sea
United Nations Framework Convention on Climate Change
UN Framework Convention on Climate Change
United Nations Charter = United Nations charter
Charter of the United Nations
UN Charter = UN charter
U.N. Charter = U.N. charter
Atlantic Charter = Atlantic charter
Universal Declaration of Human Rights = universal declaration of human rights
International Covenant on Civil and Political Rights
International Covenant on Economic, Social and Cultural Rights
Sendai Framework = Sendai framework
Addis Ababa Action Agenda
2030 Agenda for Sustainable Development
Sustainable Development Goals = sustainable development goals
Millennium Development Goals = millennium development goals
General Agreement on Tariffs and Trade
Bretton Woods
Washington Consensus = Washington consensus
Joint Comprehensive Plan of Action = joint comprehensive plan of action
Rio Declaration = Rio declaration
Kellogg-Briand Pact = Kellogg-Briand pact
Global Compact for Migration = global compact for migration
Black Sea Grain Initiative = Black Sea grain initiative
Framework Convention on Tobacco Control
Responsibility to Protect = responsibility to protect
Marshall Plan = Marshall plan
Magna Carta
""",
    ("treaty", "Europe"): """
Warsaw Pact = Warsaw pact
Molotov-Ribbentrop Pact = Molotov-Ribbentrop pact
Munich (Agreement|Pact) = Munich (agreement|pact)
Locarno (Treaties|Pact) = Locarno (treaties|pact)
Helsinki Accords = Helsinki accords
Helsinki Final Act = Helsinki final act
Dayton (Accords|Agreement) = Dayton (accords|agreement)
Dayton Peace (Agreement|Accords) = Dayton peace (agreement|accords)
Good Friday Agreement = Good Friday agreement
Belfast Agreement = Belfast agreement
Anglo-Irish (Treaty|Agreement) = Anglo-Irish (treaty|agreement)
Northern Ireland Protocol = Northern Ireland protocol
Windsor Framework = Windsor framework
Minsk (Agreement|Agreements|Accords|Protocol) = Minsk (agreement|agreements|accords|protocol)
Budapest Memorandum = Budapest memorandum
Prespa Agreement = Prespa agreement
Ohrid Agreement = Ohrid agreement
Schengen Agreement = Schengen agreement
Dublin Regulation = Dublin regulation
Maastricht Criteria = Maastricht criteria
Stability and Growth Pact = stability and growth pact
European Convention on Human Rights = European convention on human rights
European Green Deal = European green deal
General Data Protection Regulation = general data protection regulation
Potsdam (Declaration|Agreement) = Potsdam (declaration|agreement)
Balfour Declaration = Balfour declaration
Act of Union
Acts of Union
Edict of Nantes = edict of Nantes
Bill of Rights = mixed
Human Rights Act = human rights act
""",
    ("treaty", "Asia and Middle East"): """
Oslo Accords = Oslo accords
Camp David Accords = Camp David accords
Abraham Accords = Abraham accords
Taif (Agreement|Accord) = Taif (agreement|accord)
Doha (Agreement|Declaration) = Doha (agreement|declaration)
Sykes-Picot Agreement = Sykes-Picot agreement
Algiers (Accords|Agreement) = Algiers (accords|agreement)
Stockholm Agreement = Stockholm agreement
Cairo Declaration = Cairo declaration
Sino-British Joint Declaration = Sino-British joint declaration
Shanghai Communique = Shanghai communique
Taiwan Relations Act = Taiwan relations act
Six Assurances = mixed
Simla Agreement = Simla agreement
Indus Waters Treaty = Indus waters treaty
Tashkent Declaration = Tashkent declaration
Panmunjom Declaration = Panmunjom declaration
Korean Armistice Agreement = Korean armistice agreement
Geneva Accords = Geneva accords
Paris Peace Accords = Paris peace accords
Plaza Accord = Plaza accord
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
Arusha (Accords|Agreement) = Arusha (accords|agreement)
Lusaka (Protocol|Agreement) = Lusaka (protocol|agreement)
Lome Convention = Lome convention
Cotonou Agreement = Cotonou agreement
African Continental Free Trade Area = African continental free trade area
African Growth and Opportunity Act = African growth and opportunity act
African Charter on Human and Peoples' Rights
Pretoria Agreement = Pretoria agreement
Evian Accords = Evian accords
Freedom Charter = mixed
Agenda 2063
""",
    ("treaty", "Americas"): """
North American Free Trade Agreement = North American free trade agreement
United States-Mexico-Canada Agreement = United States-Mexico-Canada agreement
Inter-American Democratic Charter = Inter-American democratic charter
American Convention on Human Rights = American convention on human rights
Escazu Agreement = Escazu agreement
Rio Treaty = Rio treaty
Monroe Doctrine = Monroe doctrine
Truman Doctrine = Truman doctrine
Declaration of Independence = mixed
Emancipation Proclamation = emancipation proclamation
Gettysburg Address = Gettysburg address
Articles of Confederation
Louisiana Purchase = Louisiana purchase
Missouri Compromise = Missouri compromise
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
Magnitsky Act = Magnitsky act
Helms-Burton Act = Helms-Burton act
Smoot-Hawley = Smoot-Hawley
Green New Deal = green new deal
War Powers Act = war powers act
""",
    ("summit", "world"): """
Group of Friends for Peace
Group of Friends of the (UN|United Nations) Charter
Friends for Peace
World Economic Forum
Munich Security Conference = Munich security conference
Shangri-La Dialogue = Shangri-La dialogue
Raisina Dialogue = Raisina dialogue
Manama Dialogue = Manama dialogue
Boao Forum for Asia = Boao forum for Asia
Yalta Conference = Yalta conference
Potsdam Conference = Potsdam conference
Tehran Conference = Tehran conference
Bandung Conference = Bandung conference
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
Normandy Format = Normandy format
Conference of the Parties
Quadrilateral Security Dialogue = quadrilateral security dialogue
Six-Party Talks = six-party talks
Group of (Seven|Eight|Twenty) = mixed
Paris Peace Forum
Davos Forum = Davos forum
Two Sessions = mixed
Asia-Europe Meeting
Lancang-Mekong Cooperation
""",
    ("body", "United Nations"): """
United Nations
United Nations (Security Council|General Assembly|Human Rights Council|Economic and Social Council|Secretariat|Children's Fund|Population Fund)
(UN|U.N.) (Security Council|General Assembly|Human Rights Council) = (UN|U.N.) (security council|general assembly|human rights council)
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
""",
    ("body", "world"): """
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
Catholic Church = Catholic church
Greenpeace International
World Wide Web = world wide web
World Wildlife Fund
International Union for Conservation of Nature
Nuclear Suppliers Group
Missile Technology Control Regime
Proliferation Security Initiative = proliferation security initiative
Global Fund to Fight AIDS, Tuberculosis and Malaria
Axis of Evil = axis of evil
""",
    ("body", "Europe"): """
European Union
European Commission = European commission
European Parliament = European parliament
European Council = European council
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
European People's Party = European People's party
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
Visegrad Group = Visegrad group
Benelux Union
Commonwealth of Independent States
Eurasian Economic Union
Collective Security Treaty Organi(z|s)ation
Wagner Group = Wagner group
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
Roman Catholic Church = Roman Catholic church
Church of England
Russian Orthodox Church = Russian Orthodox church
Soviet Union
Red Army = mixed
Iron Curtain = iron curtain
Third Reich
Nazi Party = Nazi party
Roman Empire = Roman empire
Ottoman Empire = Ottoman empire
British Empire = British empire
Russian Empire = Russian empire
Austro-Hungarian Empire = Austro-Hungarian empire
Holy Roman Empire
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
Chinese Communist Party = Chinese Communist party
Communist Party of Vietnam = Communist party of Vietnam
Supreme People's (Court|Assembly|Procuratorate)
Great Hall of the People
Workers' Party of Korea = Workers' party of Korea
Liberal Democratic Party of Japan
Bharatiya Janata Party = Bharatiya Janata party
Indian National Congress
Supreme Court of India = supreme court of India
Lok Sabha
Rajya Sabha
Khmer Rouge
Blue House = mixed
People's Action Party = People's Action party
Democratic Progressive Party = Democratic Progressive party
Qing Dynasty = Qing dynasty
Ming Dynasty = Ming dynasty
Han Dynasty = Han dynasty
Tang Dynasty = Tang dynasty
""",
    ("body", "Middle East"): """
Arab League = Arab league
League of Arab States
Gulf Cooperation Council
Palestinian Authority = Palestinian authority
Palestine Liberation Organi(z|s)ation
Islamic Development Bank
Islamic Revolutionary Guard Corps
Revolutionary Guard Corps
Muslim Brotherhood
Islamic Jihad = Islamic jihad
Popular Mobili(z|s)ation Forces
Syrian Democratic Forces
Free Syrian Army
Syrian Observatory for Human Rights
Islamic Republic of Iran
Temple Mount
Western Wall
Kingdom of Saudi Arabia
Supreme Leader Ayatollah
Israel Defen(s|c)e Forces
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
""",
    ("day", "world"): """
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
Dead Sea Scrolls = Dead Sea scrolls
Rosetta Stone = Rosetta stone
Domesday Book = Domesday book
Panama Papers
Pandora Papers
Paradise Papers
Pentagon Papers
Mueller Report = Mueller report
Federalist Papers
Communist Manifesto
""",
    ("prize", "world"): """
Nobel Prize(|s) = Nobel prize(|s)
Nobel Peace Prize = Nobel peace prize
Nobel Memorial Prize = Nobel memorial prize
Pulitzer Prize(|s) = Pulitzer prize(|s)
Booker Prize = Booker prize
Turner Prize = Turner prize
Sakharov Prize = Sakharov prize
Fields Medal = Fields medal
Academy Award(|s)
Golden Globe(|s)
Grammy Award(|s) = Grammy award(|s)
Emmy Award(|s) = Emmy award(|s)
Purple Heart
Medal of Honor
Victoria Cross
George Cross
Legion of Honor
Palme d'Or
Olympic Games = Olympic games
Winter Olympics
Summer Olympics
Winter Games = winter Games
Paralympic Games = Paralympic games
Commonwealth Games = Commonwealth games
Asian Games = Asian games
Invictus Games = Invictus games
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
Boston Marathon = Boston marathon
London Marathon = London marathon
Grand National
Six Nations = mixed
Eurovision Song Contest = Eurovision song contest
Cannes Film Festival = Cannes film festival
Venice Film Festival = Venice film festival
Sundance Film Festival = Sundance film festival
Expo 2025
""",
    ("place", "world"): """
Middle East
Near East
Southeast Asia = south-east Asia
Central Asia = central Asia
East Asia = east Asia
Central America = central America
Latin America
South America
North America
North Africa = north Africa
Horn of Africa
Eastern Europe = eastern Europe
Western Europe = western Europe
Central Europe = central Europe
Western Balkans = western Balkans
Gaza Strip = Gaza strip
West Bank
East Jerusalem = east Jerusalem
Golan Heights
Korean Peninsula = Korean peninsula
Crimean Peninsula = Crimean peninsula
Sinai Peninsula = Sinai peninsula
Arabian Peninsula = Arabian peninsula
Iberian Peninsula = Iberian peninsula
South China Sea
East China Sea
Taiwan Strait = Taiwan strait
Strait of Hormuz = strait of Hormuz
Strait of Malacca = strait of Malacca
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
Persian Gulf = Persian gulf
Gulf of Aden = gulf of Aden
Gulf of Mexico = gulf of Mexico
Gulf of Oman = gulf of Oman
Arctic Ocean = Arctic ocean
Atlantic Ocean = Atlantic ocean
Pacific Ocean = Pacific ocean
Indian Ocean = Indian ocean
Suez Canal = Suez canal
Panama Canal = Panama canal
English Channel
Berlin Wall = Berlin wall
Great Wall of China
Brandenburg Gate
Red Square
Tiananmen Square
Tahrir Square
Times Square
Arctic Circle = Arctic circle
Mount Everest
Great Barrier Reef
Amazon Rainforest = Amazon rainforest
Sahara Desert = Sahara desert
Gobi Desert = Gobi desert
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
}


def rows() -> Iterator[tuple[str, str, str, str, str]]:
    """Name, kind, region, the form of lower-case style (or "mixed"), source."""
    seen = set()
    for (kind, region), text in LISTS.items():
        for line in text.strip().splitlines():
            name, _, lower = line.partition(" = ")
            if name not in seen:
                seen.add(name)
                yield name, kind, region, lower, "common knowledge; unverified"


def main() -> None:
    """See the module."""
    table = list(rows())
    for name, *_, lower, _ in table:
        assert (
            not lower
            or lower == "mixed"
            or re.sub(r"[()|]", "", lower).lower() == re.sub(r"[()|]", "", name).lower()
            or "south-east" in lower
        ), name
    lines = ["\t".join(row) for row in [("name", "kind", "region", "lower", "source"), *table]]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
